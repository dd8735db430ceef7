import { isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import { isAlreadyHere, partsOf, type ReviewRow } from '../../../../shared/notes/review/review.ts';

/** What the list shows at one place: a row of the notes, or several as one. */
export type ListEntry =
  | { readonly id: string; readonly row: ReviewRow; readonly isFolded?: false }
  | {
      readonly id: string;
      readonly theme: ReviewRow;
      readonly rows: readonly ReviewRow[];
      readonly isFolded: true;
    }
  | { readonly id: string; readonly same: readonly ReviewRow[]; readonly isFolded?: false };

/** Fewer lines than this are shown: a row that stands for one saves nothing. */
const MIN_RUN = 2;

/** A line that needs no look: the project has the same, and nobody has said otherwise. */
const isQuietlyHere = (row: ReviewRow): boolean =>
  !row.isLeftOut &&
  !row.isTouched &&
  row.pieces === undefined &&
  row.kind !== 'theme' &&
  row.kind !== 'heading' &&
  isAlreadyHere(row) &&
  row.existing?.how !== 'changed';

const endsTheme = (row: ReviewRow): boolean =>
  !row.isLeftOut && (row.kind === 'theme' || row.kind === 'title');

/** Which lines are shown one by one, and which as one row. */
export interface FoldState {
  readonly folded: readonly string[];
  /** First rows of runs of lines that are here already and that the person has opened. */
  readonly shownRuns: ReadonlySet<string>;
}

/** All rows as the list shows them: folded themes and runs of lines that are here already are one row each. */
export function foldedEntries(
  rows: readonly ReviewRow[],
  { folded, shownRuns }: FoldState,
): readonly ListEntry[] {
  const foldedIds = new Set(folded);
  const entries: ListEntry[] = [];
  let index = 0;
  const take = (belongs: (row: ReviewRow) => boolean): readonly ReviewRow[] => {
    const start = index;
    for (let row = rows[index]; row && belongs(row); row = rows[index]) index += 1;
    return rows.slice(start, index);
  };
  while (index < rows.length) {
    const row = rows[index];
    if (!row) break;
    if (isQuietlyHere(row)) {
      const same = take(isQuietlyHere);
      if (same.length >= MIN_RUN && !shownRuns.has(row.id)) entries.push({ id: `run-${row.id}`, same });
      else entries.push(...same.map((one) => ({ id: one.id, row: one })));
      continue;
    }
    index += 1;
    if (row.kind === 'theme' && !row.isLeftOut && foldedIds.has(row.id))
      entries.push({ id: row.id, theme: row, rows: take((one) => !endsTheme(one)), isFolded: true });
    else entries.push({ id: row.id, row });
  }
  return entries;
}

/** Rows one by one, as a filter shows them. */
export function plainEntries(rows: readonly ReviewRow[]): readonly ListEntry[] {
  return rows.map((row) => ({ id: row.id, row }));
}

/** The texts that an entry shows, one below the other: for the estimate of its height. */
export function textsOfEntry(entry: ListEntry): readonly string[] {
  if ('row' in entry) return entry.row.pieces?.map((piece) => piece.text) ?? [entry.row.text];
  return [''];
}

/** How many cards rows make. */
export function cardsOf(rows: readonly ReviewRow[]): number {
  return rows.flatMap(partsOf).filter((part) => isCardKind(part.kind) && !isAlreadyHere(part)).length;
}

/** The rows of an entry. */
export function rowsOfEntry(entry: ListEntry): readonly ReviewRow[] {
  if ('row' in entry) return [entry.row];
  return 'theme' in entry ? [entry.theme, ...entry.rows] : entry.same;
}
