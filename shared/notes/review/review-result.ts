import { type CardKind, isCardKind, type NoteItem } from '../parsed-notes.ts';
import { type ChosenRoles, replaceNames, replaceOwners } from '../people/replace-names.ts';
import type { Review, ReviewRow } from './review.ts';

/** Roles that are to be written instead of names. */
export function chosenRoles(review: Pick<Review, 'people'>): ChosenRoles {
  return new Map(
    review.people.filter((person) => person.decision === 'role').map((person) => [person.key, person.role]),
  );
}

const itemOf = (row: ReviewRow, chosen: ChosenRoles, parent: string | undefined): NoteItem => {
  const { text, names } = replaceNames(row.text, row.names, chosen);
  const { id, lines, kind, why } = row;
  const details = replaceOwners(row.details, row.names, chosen);
  return { id, lines, text, kind, why, details, names, ...(parent === undefined ? {} : { parent }) };
};

/** The items to import after the person's actions: chosen names replaced by roles, nesting kept through merges. */
export function reviewedItems(review: Review): readonly NoteItem[] {
  const chosen = chosenRoles(review);
  const rowIdByPart = new Map<string, string>();
  const keptRows = review.rows.filter((row) => !row.isLeftOut);
  for (const row of keptRows) for (const part of row.mergedRows ?? [row]) rowIdByPart.set(part.id, row.id);
  return keptRows.map((row) => {
    const parent = row.parent === undefined ? undefined : rowIdByPart.get(row.parent);
    return itemOf(row, chosen, parent === row.id ? undefined : parent);
  });
}

/** How many cards of each kind will be imported. */
export function cardCounts(review: Pick<Review, 'rows'>): ReadonlyMap<CardKind, number> {
  const counts = new Map<CardKind, number>();
  for (const { isLeftOut, kind } of review.rows) {
    if (!isLeftOut && isCardKind(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** A check: why a row should be looked at before it is imported. */
export type RowWarning = 'name' | 'cut' | 'several';

const CUT_OFF = /\b(?:between|and|or|of|the|to|with|for|a|an|in|at|by|from|get|than|that|which|such as|as)$/i;
/** A card holds one thought; so many sentences hold more. */
const MANY_SENTENCES = 4;
const LONG_TEXT = 320;

/** The checks of a review: undecided names, lines that break off, rows with several thoughts. */
export function rowWarnings(row: ReviewRow, undecided: ReadonlySet<string>): readonly RowWarning[] {
  if (row.isLeftOut) return [];
  const hasUndecidedName = row.names.some((found) => undecided.has(found.person));
  const isCut = isCardKind(row.kind) && row.kind !== 'theme' && CUT_OFF.test(row.text.slice(-40));
  const sentences = row.text.slice(0, 2000).split(/[.?!]\s+(?=\p{Lu})/u).length;
  const isLong = sentences >= MANY_SENTENCES || row.text.length > LONG_TEXT;
  return [
    ...(hasUndecidedName ? ['name' as const] : []),
    ...(isCut ? ['cut' as const] : []),
    ...(isLong ? ['several' as const] : []),
  ];
}

/** People about whom nothing has been decided. */
export function undecidedPeople(review: Pick<Review, 'people'>): ReadonlySet<string> {
  return new Set(review.people.filter((person) => person.decision === 'open').map((person) => person.key));
}
