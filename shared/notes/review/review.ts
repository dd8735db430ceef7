import { extractDetails } from '../classify/extract-details.ts';
import { itemId } from '../item-id.ts';
import type { ItemDetails, ItemKind, LineCounts, NameMention, ParsedNotes } from '../parsed-notes.ts';
import { findPeople } from '../people/find-people.ts';
import { personKey, proposeRoles, withProposedRoles } from '../people/propose-roles.ts';

/** One row of the preview: a thought with its lines, or a line that is left out. */
export interface ReviewRow {
  readonly id: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly lineTexts?: readonly string[];
  /** What it becomes; of a row that is left out, what it becomes when it is brought in. */
  readonly kind: ItemKind;
  readonly isLeftOut: boolean;
  readonly why: string;
  readonly parent?: string;
  readonly details: ItemDetails;
  readonly names: readonly NameMention[];
  /** Rows that were merged into this one, first the one it was. */
  readonly mergedRows?: readonly ReviewRow[];
}

/** What was decided about one person. */
export interface ReviewPerson {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly decision: 'open' | 'role' | 'name';
}

/** The preview: rows in the order of the notes, and the people in them. */
export interface Review {
  readonly rows: readonly ReviewRow[];
  readonly people: readonly ReviewPerson[];
  readonly today: string | undefined;
}

/** Everything a person can do in the preview. Every sequence of these keeps the accounting law. */
export type ReviewAction =
  | { readonly type: 'kind'; readonly id: string; readonly kind: ItemKind }
  | { readonly type: 'leaveOut'; readonly id: string }
  | { readonly type: 'bringIn'; readonly id: string }
  | { readonly type: 'mergeUp'; readonly id: string }
  | { readonly type: 'takeApart'; readonly id: string }
  | { readonly type: 'words'; readonly id: string; readonly text: string }
  | { readonly type: 'decide'; readonly person: string; readonly decision: ReviewPerson['decision'] }
  | { readonly type: 'role'; readonly person: string; readonly role: string };

const peopleInRows = (rows: readonly ReviewRow[]): readonly ReviewPerson[] => {
  const people = new Map<string, ReviewPerson>();
  for (const row of rows) {
    for (const { name, proposedRole } of row.names) {
      const key = personKey(name);
      const known = people.get(key);
      if (known && known.name.length >= name.length) continue;
      people.set(key, { key, name, role: known?.role ?? proposedRole, decision: 'open' });
    }
  }
  return [...people.values()];
};

/** Begins a review of what the parser made. */
export function startReview(parsed: ParsedNotes, today?: string): Review {
  const keptRows = parsed.items.map((item): ReviewRow => ({ ...item, isLeftOut: false }));
  const leftOutRows = parsed.leftOut.map(
    ({ line, text, why, kind }): ReviewRow => ({
      id: itemId(line),
      lines: [line],
      text,
      kind,
      isLeftOut: true,
      why,
      details: {},
      names: [],
    }),
  );
  const rows = [...keptRows, ...leftOutRows].sort(
    (one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0),
  );
  return { rows, people: peopleInRows(rows), today };
}

/** Counts the lines of a review. */
export function countReviewLines(review: Pick<Review, 'rows'>): LineCounts {
  const account = { lines: 0, taken: 0, joined: 0, leftOut: 0 };
  for (const { lines, isLeftOut } of review.rows) {
    account.lines += lines.length;
    if (isLeftOut) account.leftOut += lines.length;
    else {
      account.taken += 1;
      account.joined += lines.length - 1;
    }
  }
  return account;
}

const mergeRows = (above: ReviewRow, row: ReviewRow, today: string | undefined): ReviewRow => {
  const shift = above.text.length + 1;
  const text = `${above.text} ${row.text}`;
  const shiftedNames = row.names.map((found) => ({
    ...found,
    start: found.start + shift,
    end: found.end + shift,
  }));
  return {
    ...above,
    lines: [...above.lines, ...row.lines],
    text,
    why: 'You put these lines together.',
    details: extractDetails(above.kind, text, today),
    names: [...above.names, ...shiftedNames],
    mergedRows: [...(above.mergedRows ?? [above]), ...(row.mergedRows ?? [row])],
  };
};

/** Whether a row can be put together with the one above: that one must be coming in. */
export function canMergeUp(rows: readonly ReviewRow[], index: number): boolean {
  return index > 0 && rows[index] !== undefined && rows[index - 1]?.isLeftOut === false;
}

const namesInRange = (row: ReviewRow, from: number, length: number): readonly NameMention[] =>
  row.names
    .filter((found) => found.start >= from && found.end <= from + length)
    .map((found) => ({ ...found, start: found.start - from, end: found.end - from }));

/** The rows that one was made of; its lines where the parser joined them. */
const splitRow = (row: ReviewRow, today: string | undefined): readonly ReviewRow[] => {
  if (row.mergedRows) return row.mergedRows.map((part) => ({ ...part, isLeftOut: row.isLeftOut }));
  const { lineTexts, mergedRows: _merged, ...rest } = row;
  let from = 0;
  return (lineTexts ?? []).map((text, index) => {
    const line = row.lines[index] ?? 0;
    const at = row.text.indexOf(text, from);
    const names = at < 0 ? [] : namesInRange(row, at, text.length);
    from = at < 0 ? from : at + text.length;
    const why = 'You took these lines apart.';
    return {
      ...rest,
      id: itemId(line),
      lines: [line],
      text,
      why,
      names,
      details: extractDetails(row.kind, text, today),
    };
  });
};

/** Whether a row was made of several. */
export function canSplit(row: ReviewRow): boolean {
  return (row.mergedRows ?? row.lineTexts ?? []).length > 1;
}

/** A row with other words: names are looked for anew, those known keep their role. */
const withNewText = (row: ReviewRow, words: string, review: Review): ReviewRow => {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text === '' || text === row.text) return row;
  const known = new Map(review.people.map((person) => [person.key, person.role]));
  const found = findPeople(text);
  const names = withProposedRoles(
    found,
    new Map([...proposeRoles(found, new Set(known.values())), ...known]),
  );
  return {
    ...row,
    text,
    names,
    why: 'You changed the words.',
    details: extractDetails(row.kind, text, review.today),
  };
};

/** The people in the rows after words were changed: what was decided about those known stays. */
const updatedPeople = (rows: readonly ReviewRow[], before: Review): readonly ReviewPerson[] => {
  const known = new Map(before.people.map((person) => [person.key, person]));
  return peopleInRows(rows).map((person) => known.get(person.key) ?? person);
};

const replaceAt = (
  rows: readonly ReviewRow[],
  index: number,
  count: number,
  replacements: readonly ReviewRow[],
): readonly ReviewRow[] => [...rows.slice(0, index), ...replacements, ...rows.slice(index + count)];

const applyRowAction = (
  review: Review,
  action: Extract<ReviewAction, { id: string }>,
): readonly ReviewRow[] => {
  const { rows, today } = review;
  const index = rows.findIndex((row) => row.id === action.id);
  const row = rows[index];
  if (!row) return rows;
  const above = rows[index - 1];
  switch (action.type) {
    case 'kind': {
      const details = extractDetails(action.kind, row.text, today);
      return replaceAt(rows, index, 1, [
        { ...row, kind: action.kind, isLeftOut: false, why: 'You chose this.', details },
      ]);
    }
    case 'leaveOut':
      return replaceAt(rows, index, 1, [{ ...row, isLeftOut: true, why: 'You left this out.' }]);
    case 'bringIn':
      return replaceAt(rows, index, 1, [{ ...row, isLeftOut: false, why: 'You brought this in.' }]);
    case 'mergeUp':
      return above && canMergeUp(rows, index)
        ? replaceAt(rows, index - 1, 2, [mergeRows(above, row, today)])
        : rows;
    case 'words':
      return replaceAt(rows, index, 1, [withNewText(row, action.text, review)]);
    case 'takeApart':
      return canSplit(row) ? replaceAt(rows, index, 1, splitRow(row, today)) : rows;
  }
};

/** The review after a choice. A choice that cannot be changes nothing. */
export function applyReviewAction(review: Review, action: ReviewAction): Review {
  if (action.type !== 'decide' && action.type !== 'role') {
    const rows = applyRowAction(review, action);
    return { ...review, rows, people: action.type === 'words' ? updatedPeople(rows, review) : review.people };
  }
  const people = review.people.map((person): ReviewPerson => {
    if (person.key !== action.person) return person;
    if (action.type === 'decide') return { ...person, decision: action.decision };
    const role = action.role.trim();
    return role === '' ? person : { ...person, role, decision: 'role' };
  });
  return { ...review, people };
}
