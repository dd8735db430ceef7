import { type CardKind, isCardKind, type NoteItem } from './parsed-notes.ts';
import { type RolesChosen, replaceNames, replaceOwners } from './replace-names.ts';
import type { Review, Row } from './review.ts';

/** Roles that are to be written instead of names. */
export const rolesChosen = (review: Pick<Review, 'people'>): RolesChosen =>
  new Map(
    review.people.filter((person) => person.decision === 'role').map((person) => [person.key, person.role]),
  );

const itemOf = (row: Row, chosen: RolesChosen, parent: string | undefined): NoteItem => {
  const { text, names } = replaceNames(row.text, row.names, chosen);
  const { id, lines, kind, why } = row;
  const extras = replaceOwners(row.extras, row.names, chosen);
  return { id, lines, text, kind, why, extras, names, ...(parent === undefined ? {} : { parent }) };
};

/** What comes in after the person's choices: names replaced where they said so, nesting kept through merges. */
export const itemsOf = (review: Review): readonly NoteItem[] => {
  const chosen = rolesChosen(review);
  const home = new Map<string, string>();
  const taken = review.rows.filter((row) => !row.isOut);
  for (const row of taken) for (const part of row.merged ?? [row]) home.set(part.id, row.id);
  return taken.map((row) => {
    const parent = row.parent === undefined ? undefined : home.get(row.parent);
    return itemOf(row, chosen, parent === row.id ? undefined : parent);
  });
};

/** How many cards of each kind come in. */
export const cardCounts = (review: Pick<Review, 'rows'>): ReadonlyMap<CardKind, number> => {
  const counts = new Map<CardKind, number>();
  for (const { isOut, kind } of review.rows) {
    if (!isOut && isCardKind(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
};

/** Why a row is worth a look before it comes in. */
export type Check = 'name' | 'cut' | 'several';

const CUT = /\b(?:between|and|or|of|the|to|with|for|a|an|in|at|by|from|get|than|that|which|such as|as)$/i;
/** A card holds one thought; so many sentences hold more. */
const SENTENCES = 4;
const LONG = 320;

/** What a person may want to look at: undecided names, lines that break off, rows with several thoughts. */
export const checksOf = (
  row: Row,
  open: ReadonlySet<string>,
  keyOf: (name: string) => string,
): readonly Check[] => {
  if (row.isOut) return [];
  const hasOpenName = row.names.some((found) => open.has(keyOf(found.name)));
  const isCut = isCardKind(row.kind) && row.kind !== 'theme' && CUT.test(row.text.slice(-40));
  const sentences = row.text.slice(0, 2000).split(/[.?!]\s+(?=\p{Lu})/u).length;
  const isLong = sentences >= SENTENCES || row.text.length > LONG;
  return [
    ...(hasOpenName ? ['name' as const] : []),
    ...(isCut ? ['cut' as const] : []),
    ...(isLong ? ['several' as const] : []),
  ];
};

/** People about whom nothing has been decided. */
export const openPeople = (review: Pick<Review, 'people'>): ReadonlySet<string> =>
  new Set(review.people.filter((person) => person.decision === 'open').map((person) => person.key));
