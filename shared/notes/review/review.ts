import { castDraft, type Draft, produce } from 'immer';
import { extractDetails } from '../classify/extract-details.ts';
import { itemId } from '../item-id.ts';
import type { ItemDetails, ItemKind, LineCounts, NameMention, ParsedNotes } from '../parsed-notes.ts';
import { findPeople } from '../people/find-people.ts';
import { proposeRoles, withProposedRoles } from '../people/propose-roles.ts';

/** One row of the preview: a thought with its lines, or a line that is left out. */
export interface ReviewRow {
  readonly id: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly lineTexts?: readonly string[];
  /** What it becomes; of a row that is left out, what it becomes once it is included. */
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
  | { readonly type: 'setKind'; readonly id: string; readonly kind: ItemKind }
  | { readonly type: 'exclude'; readonly id: string }
  | { readonly type: 'include'; readonly id: string }
  | { readonly type: 'mergeUp'; readonly id: string }
  | { readonly type: 'split'; readonly id: string }
  | { readonly type: 'setText'; readonly id: string; readonly text: string }
  | { readonly type: 'setDecision'; readonly person: string; readonly decision: ReviewPerson['decision'] }
  | { readonly type: 'setRole'; readonly person: string; readonly role: string };

const peopleInRows = (rows: readonly ReviewRow[]): readonly ReviewPerson[] => {
  const people = new Map<string, ReviewPerson>();
  for (const row of rows) {
    for (const { name, person: key, proposedRole } of row.names) {
      const known = people.get(key);
      if (known && known.name.length >= name.length) continue;
      people.set(key, { key, name, role: known?.role ?? proposedRole, decision: 'open' });
    }
  }
  return [...people.values()];
};

/** Starts the review of parsed notes. */
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

/** Whether a row can be merged into the one above: that one must not be left out. */
export function canMergeUp(rows: readonly ReviewRow[], index: number): boolean {
  return index > 0 && rows[index] !== undefined && rows[index - 1]?.isLeftOut === false;
}

const namesInRange = (row: ReviewRow, from: number, length: number): readonly NameMention[] =>
  row.names
    .filter((found) => found.start >= from && found.end <= from + length)
    .map((found) => ({ ...found, start: found.start - from, end: found.end - from }));

/** Splits a row into those it was merged from, or into its lines where the parser joined them. */
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

/** Whether a row consists of several rows or lines. */
export function canSplit(row: ReviewRow): boolean {
  return (row.mergedRows ?? row.lineTexts ?? []).length > 1;
}

/** A row with another text: names are found again, known ones keep their role. */
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

/** The people in the rows after a text was changed; decisions about known people stay. */
const updatedPeople = (rows: readonly ReviewRow[], before: Review): readonly ReviewPerson[] => {
  const known = new Map(before.people.map((person) => [person.key, person]));
  return peopleInRows(rows).map((person) => known.get(person.key) ?? person);
};

/**
 * Applies an action on a row to the draft of `review`. Rows are looked for in `review` itself: reading them all from the
 * draft would make a draft of each.
 */
const applyRowAction = (
  draft: Draft<Review>,
  review: Review,
  action: Extract<ReviewAction, { id: string }>,
): void => {
  const { rows, today } = review;
  const index = rows.findIndex((row) => row.id === action.id);
  const row = rows[index];
  const draftRow = draft.rows[index];
  if (!row || !draftRow) return;
  const above = rows[index - 1];
  switch (action.type) {
    case 'setKind':
      draftRow.kind = action.kind;
      draftRow.isLeftOut = false;
      draftRow.why = 'You chose this.';
      draftRow.details = castDraft(extractDetails(action.kind, row.text, today));
      return;
    case 'exclude':
      draftRow.isLeftOut = true;
      draftRow.why = 'You left this out.';
      return;
    case 'include':
      draftRow.isLeftOut = false;
      draftRow.why = 'You brought this in.';
      return;
    case 'mergeUp':
      if (above && canMergeUp(rows, index))
        draft.rows.splice(index - 1, 2, castDraft(mergeRows(above, row, today)));
      return;
    case 'setText':
      draft.rows[index] = castDraft(withNewText(row, action.text, review));
      return;
    case 'split':
      if (canSplit(row)) draft.rows.splice(index, 1, ...castDraft(splitRow(row, today)));
      return;
  }
};

const applyPersonAction = (draft: Draft<Review>, action: Extract<ReviewAction, { person: string }>): void => {
  const person = draft.people.find(({ key }) => key === action.person);
  if (!person) return;
  if (action.type === 'setDecision') {
    person.decision = action.decision;
    return;
  }
  const role = action.role.trim();
  if (role === '') return;
  person.role = role;
  person.decision = 'role';
};

/** The review after an action. Rows and people that it does not change stay the same objects; an impossible action changes nothing. */
export function applyReviewAction(review: Review, action: ReviewAction): Review {
  const next = produce(review, (draft) => {
    if ('id' in action) applyRowAction(draft, review, action);
    else applyPersonAction(draft, action);
  });
  if (action.type !== 'setText' || next === review) return next;
  return { ...next, people: updatedPeople(next.rows, review) };
}
