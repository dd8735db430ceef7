import { detailsOf } from './details.ts';
import { itemId } from './item-id.ts';
import { nameRoles, personKey, withRoles } from './name-roles.ts';
import { peopleIn } from './names.ts';
import type { Account, Extras, ItemKind, NameFound, ParsedNotes } from './parsed-notes.ts';

/** One row of the preview: a thought with its lines, or a line that is left out. */
export interface Row {
  readonly id: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly pieces?: readonly string[];
  /** What it becomes; of a row that is left out, what it becomes when it is brought in. */
  readonly kind: ItemKind;
  readonly isOut: boolean;
  readonly why: string;
  readonly parent?: string;
  readonly extras: Extras;
  readonly names: readonly NameFound[];
  /** Rows that were merged into this one, first the one it was. */
  readonly merged?: readonly Row[];
}

/** What was decided about one person. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly decision: 'open' | 'role' | 'name';
}

/** The preview: rows in the order of the notes, and the people in them. */
export interface Review {
  readonly rows: readonly Row[];
  readonly people: readonly Person[];
  readonly today: string | undefined;
}

/** Everything a person can do in the preview. Every sequence of these keeps the accounting law. */
export type Choice =
  | { readonly type: 'kind'; readonly id: string; readonly kind: ItemKind }
  | { readonly type: 'leaveOut'; readonly id: string }
  | { readonly type: 'bringIn'; readonly id: string }
  | { readonly type: 'mergeUp'; readonly id: string }
  | { readonly type: 'takeApart'; readonly id: string }
  | { readonly type: 'words'; readonly id: string; readonly text: string }
  | { readonly type: 'decide'; readonly person: string; readonly decision: Person['decision'] }
  | { readonly type: 'role'; readonly person: string; readonly role: string };

const peopleOf = (rows: readonly Row[]): readonly Person[] => {
  const people = new Map<string, Person>();
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
export const startReview = (parsed: ParsedNotes, today?: string): Review => {
  const taken = parsed.items.map((item): Row => ({ ...item, isOut: false }));
  const out = parsed.leftOut.map(
    ({ line, text, why, kind }): Row => ({
      id: itemId(line),
      lines: [line],
      text,
      kind,
      isOut: true,
      why,
      extras: {},
      names: [],
    }),
  );
  const rows = [...taken, ...out].sort((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0));
  return { rows, people: peopleOf(rows), today };
};

/** Counts the lines of a review. */
export const accountOfReview = (review: Pick<Review, 'rows'>): Account => {
  const account = { lines: 0, taken: 0, joined: 0, leftOut: 0 };
  for (const { lines, isOut } of review.rows) {
    account.lines += lines.length;
    if (isOut) account.leftOut += lines.length;
    else {
      account.taken += 1;
      account.joined += lines.length - 1;
    }
  }
  return account;
};

const joined = (above: Row, row: Row, today: string | undefined): Row => {
  const shift = above.text.length + 1;
  const text = `${above.text} ${row.text}`;
  const moved = row.names.map((found) => ({ ...found, start: found.start + shift, end: found.end + shift }));
  return {
    ...above,
    lines: [...above.lines, ...row.lines],
    text,
    why: 'You put these lines together.',
    extras: detailsOf(above.kind, text, today),
    names: [...above.names, ...moved],
    merged: [...(above.merged ?? [above]), ...(row.merged ?? [row])],
  };
};

/** Whether a row can be put together with the one above: that one must be coming in. */
export const canMergeUp = (rows: readonly Row[], index: number): boolean =>
  index > 0 && rows[index] !== undefined && rows[index - 1]?.isOut === false;

const namesIn = (row: Row, from: number, length: number): readonly NameFound[] =>
  row.names
    .filter((found) => found.start >= from && found.end <= from + length)
    .map((found) => ({ ...found, start: found.start - from, end: found.end - from }));

/** The rows that one was made of; its lines where the parser joined them. */
const apart = (row: Row, today: string | undefined): readonly Row[] => {
  if (row.merged) return row.merged.map((part) => ({ ...part, isOut: row.isOut }));
  const { pieces, merged: _merged, ...rest } = row;
  let from = 0;
  return (pieces ?? []).map((text, index) => {
    const line = row.lines[index] ?? 0;
    const at = row.text.indexOf(text, from);
    const names = at < 0 ? [] : namesIn(row, at, text.length);
    from = at < 0 ? from : at + text.length;
    const why = 'You took these lines apart.';
    return {
      ...rest,
      id: itemId(line),
      lines: [line],
      text,
      why,
      names,
      extras: detailsOf(row.kind, text, today),
    };
  });
};

/** Whether a row was made of several. */
export const canTakeApart = (row: Row): boolean => (row.merged ?? row.pieces ?? []).length > 1;

/** A row with other words: names are looked for anew, those known keep their role. */
const reworded = (row: Row, words: string, review: Review): Row => {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text === '' || text === row.text) return row;
  const known = new Map(review.people.map((person) => [person.key, person.role]));
  const found = peopleIn(text);
  const names = withRoles(found, new Map([...nameRoles(found, new Set(known.values())), ...known]));
  return {
    ...row,
    text,
    names,
    why: 'You changed the words.',
    extras: detailsOf(row.kind, text, review.today),
  };
};

/** The people in the rows after words were changed: what was decided about those known stays. */
const peopleNow = (rows: readonly Row[], before: Review): readonly Person[] => {
  const known = new Map(before.people.map((person) => [person.key, person]));
  return peopleOf(rows).map((person) => known.get(person.key) ?? person);
};

const replaceAt = (
  rows: readonly Row[],
  index: number,
  count: number,
  by: readonly Row[],
): readonly Row[] => [...rows.slice(0, index), ...by, ...rows.slice(index + count)];

const chooseRow = (review: Review, choice: Extract<Choice, { id: string }>): readonly Row[] => {
  const { rows, today } = review;
  const index = rows.findIndex((row) => row.id === choice.id);
  const row = rows[index];
  if (!row) return rows;
  const above = rows[index - 1];
  switch (choice.type) {
    case 'kind': {
      const extras = detailsOf(choice.kind, row.text, today);
      return replaceAt(rows, index, 1, [
        { ...row, kind: choice.kind, isOut: false, why: 'You chose this.', extras },
      ]);
    }
    case 'leaveOut':
      return replaceAt(rows, index, 1, [{ ...row, isOut: true, why: 'You left this out.' }]);
    case 'bringIn':
      return replaceAt(rows, index, 1, [{ ...row, isOut: false, why: 'You brought this in.' }]);
    case 'mergeUp':
      return above && canMergeUp(rows, index)
        ? replaceAt(rows, index - 1, 2, [joined(above, row, today)])
        : rows;
    case 'words':
      return replaceAt(rows, index, 1, [reworded(row, choice.text, review)]);
    case 'takeApart':
      return canTakeApart(row) ? replaceAt(rows, index, 1, apart(row, today)) : rows;
  }
};

/** The review after a choice. A choice that cannot be changes nothing. */
export const choose = (review: Review, choice: Choice): Review => {
  if (choice.type !== 'decide' && choice.type !== 'role') {
    const rows = chooseRow(review, choice);
    return { ...review, rows, people: choice.type === 'words' ? peopleNow(rows, review) : review.people };
  }
  const people = review.people.map((person): Person => {
    if (person.key !== choice.person) return person;
    if (choice.type === 'decide') return { ...person, decision: choice.decision };
    const role = choice.role.trim();
    return role === '' ? person : { ...person, role, decision: 'role' };
  });
  return { ...review, people };
};
