import { cardColumns } from '../../../shared/interchange/tables/headed-columns.ts';
import { normalisedHeading } from '../../../shared/interchange/tables/read-words.ts';
import { namedColumns } from '../../../shared/interchange/tables/table-columns.ts';
import { type Kind, titleInputField } from '../../../shared/records/kind.ts';
import { TO_DETAILS } from './table-columns.ts';

/** Rows that are looked at to tell which column holds the words. */
const MAX_LOOKED_AT = 200;

const usedLength = (rows: readonly (readonly string[])[], at: number): number =>
  rows.slice(0, MAX_LOOKED_AT).reduce((sum, row) => sum + (row[at]?.length ?? 0), 0);

/** The column with most words that nothing else has claimed. */
const wordiest = (targets: readonly string[], rows: readonly (readonly string[])[]): number => {
  const free = targets.flatMap((target, at) => (target === TO_DETAILS ? [at] : []));
  return free.reduce(
    (best, at) => (usedLength(rows, at) > usedLength(rows, best) ? at : best),
    free[0] ?? -1,
  );
};

/**
 * What each column fills, guessed from its head; what no head names goes into the details. The words of the card are the
 * column that is called so, else the one with most words.
 * @param heads empty where the first row is no head
 * @returns ids of `fillableFields`, or `TO_DETAILS`, one a column
 */
export function guessColumns(
  kind: Kind,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const named = namedColumns(heads, cardColumns(kind), rows);
  const width = Math.max(heads.length, ...rows.map((row) => row.length));
  const targets = Array.from({ length: width }, (_, at) => named[at] ?? TO_DETAILS);
  const words = titleInputField(kind);
  const column = targets.includes(words) ? -1 : wordiest(targets, rows);
  if (column >= 0) targets[column] = words;
  return targets;
}

/** A column that is called what the card is says more than one that any kind could have. */
const NAME_WEIGHT = 2;

/** How well a kind suits a table: the columns that its fields are called by, more where one is called as the kind is. */
export function kindSuits(kind: Kind, heads: readonly string[]): number {
  const named = guessColumns(kind, heads, []).filter((target) => target !== TO_DETAILS).length;
  const names = [normalisedHeading(kind.label), normalisedHeading(kind.plural)];
  return named + (heads.some((head) => names.includes(normalisedHeading(head))) ? NAME_WEIGHT : 0);
}
