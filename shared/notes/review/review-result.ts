import { type CardKind, isCardKind, type NoteItem } from '../parsed-notes.ts';
import { detailsWithRoles } from '../people/details-with-roles.ts';
import { plainName } from '../people/propose-roles.ts';
import { type ChosenRoles, replaceNames } from '../people/replace-names.ts';
import { isAlreadyHere, partsOf, type Review, type ReviewPiece, type ReviewRow } from './review.ts';
import { subheadingsOf } from './sections.ts';

/** Roles that are to be written instead of names. */
export function chosenRoles(review: Pick<Review, 'people'>): ChosenRoles {
  return new Map(
    review.people.filter((person) => person.decision === 'role').map((person) => [person.key, person.role]),
  );
}

/** a, b … z, aa, ab … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** "a", "b": what a piece is called after its line; "" where the line is whole. */
export function pieceLetter(row: Pick<ReviewRow, 'pieces'>, index: number): string {
  return row.pieces ? letterOf(index) : '';
}

/** The id of a piece's item: `L36`, `L36b`, `L36c`. */
const pieceId = (row: ReviewRow, index: number): string => (index === 0 ? row.id : row.id + letterOf(index));

const NO_ROLES: ChosenRoles = new Map();

const itemOf = (part: ReviewRow | ReviewPiece, row: ReviewRow, id: string, chosen: ChosenRoles): NoteItem => {
  const { text, names } = replaceNames(part.text, part.names, chosen);
  const { section, sectionHeading } = row;
  return {
    id,
    lines: row.lines,
    text,
    kind: part.kind,
    why: part.why,
    details: detailsWithRoles(part.details, part.names, chosen),
    names,
    ...(row.isTableHead && part.kind === 'heading' ? { isTableHead: true } : {}),
    ...(section === undefined ? {} : { section }),
    ...(sectionHeading === undefined ? {} : { sectionHeading }),
  };
};

/** The items that a row makes: one, or one for each of its pieces that come in. */
export function itemsOfRow(row: ReviewRow, chosen: ChosenRoles = NO_ROLES): readonly NoteItem[] {
  if (row.isLeftOut) return [];
  if (!row.pieces) return [itemOf(row, row, row.id, chosen)];
  return row.pieces.flatMap((piece, index) =>
    piece.isLeftOut ? [] : [itemOf(piece, row, pieceId(row, index), chosen)],
  );
}

const existingOf = (part: ReviewRow | ReviewPiece): Pick<NoteItem, 'existing'> => {
  if (!part.existing) return {};
  const { kind, id, choice } = part.existing;
  return { existing: { kind, id, choice } };
};

/**
 * Owners stand in columns and headings as well, where no words of the row name them. Somebody who goes by two names owns
 * things under one.
 */
const withOwners = (item: NoteItem, ownerByName: ReadonlyMap<string, string>): NoteItem => {
  const { owners } = item.details;
  if (!owners) return item;
  const named = owners.map((owner) => ownerByName.get(plainName(owner)) ?? owner);
  return { ...item, details: { ...item.details, owners: [...new Set(named)] } };
};

const ownersByName = (people: Review['people']): ReadonlyMap<string, string> =>
  new Map(
    people.flatMap(({ forms, role, name, decision, isJoined }) => {
      const owner = decision === 'role' ? role : isJoined ? name : undefined;
      return owner === undefined ? [] : forms.map((form) => [plainName(form), owner] as const);
    }),
  );

/** The items to import after the person's actions: chosen names replaced by roles, nesting kept through merges. */
export function reviewedItems(review: Review): readonly NoteItem[] {
  const chosen = chosenRoles(review);
  const owners = ownersByName(review.everyone);
  const headings = subheadingsOf(review.rows);
  const rowIdByPart = new Map<string, string>();
  for (const row of review.rows) {
    if (partsOf(row).length === 0) continue;
    // What is nested under a line in pieces belongs to the first of them that comes in.
    const first = itemsOfRow(row)[0]?.id ?? row.id;
    for (const part of row.mergedRows ?? [row]) rowIdByPart.set(part.id, first);
  }
  return review.rows.flatMap((row) => {
    const parts = partsOf(row);
    const heading = headings.get(row.id);
    const parent = row.parent === undefined ? undefined : rowIdByPart.get(row.parent);
    return itemsOfRow(row, chosen).map((item, index): NoteItem => {
      const part = parts[index];
      return {
        ...withOwners(item, owners),
        ...(parent === undefined || parent === item.id ? {} : { parent }),
        ...(heading === undefined ? {} : { heading }),
        ...(part ? existingOf(part) : {}),
      };
    });
  });
}

/** What the meeting is called, with roles instead of names where that is decided. */
export function reviewedTitle({ meeting, people }: Pick<Review, 'meeting' | 'people'>): string {
  return replaceNames(meeting.title, meeting.names, chosenRoles({ people })).text.trim();
}

/** What will be imported, with the meeting as the person named it. */
export function reviewedNotes(review: Review): {
  readonly items: readonly NoteItem[];
  readonly title?: string;
  readonly isTitleChosen?: boolean;
  readonly heldOn?: string;
} {
  const { heldOn, isTitleChosen } = review.meeting;
  const title = reviewedTitle(review);
  return {
    items: reviewedItems(review),
    ...(title === '' ? {} : { title }),
    ...(isTitleChosen === true ? { isTitleChosen } : {}),
    ...(heldOn === '' ? {} : { heldOn }),
  };
}

/** How many new cards of each kind will be imported. */
export function cardCounts(review: Pick<Review, 'rows'>): ReadonlyMap<CardKind, number> {
  const counts = new Map<CardKind, number>();
  for (const part of review.rows.flatMap(partsOf)) {
    const { kind } = part;
    if (isCardKind(kind) && !isAlreadyHere(part)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** How many cards that are there will take the words of the notes. */
export function updateCount(review: Pick<Review, 'rows'>): number {
  return review.rows.flatMap(partsOf).filter((part) => part.existing?.choice === 'update').length;
}
