import type { NameMention } from '../parsed-notes.ts';
import { changePeople, withCurrentPeople } from './current-people.ts';
import type { ReviewPerson } from './people.ts';
import type { Review, ReviewAction, ReviewRow } from './review.ts';

type PersonAction = Extract<ReviewAction, { person: string }>;

const renamed = (names: readonly NameMention[], from: string, to: string): readonly NameMention[] =>
  names.some((mention) => mention.person === from)
    ? names.map((mention) => (mention.person === from ? { ...mention, person: to } : mention))
    : names;

/** Gives rows with the mentions of one person as those of another; a row that is given twice is one row again. */
const renamer = (from: string, to: string): ((row: ReviewRow) => ReviewRow) => {
  const done = new Map<ReviewRow, ReviewRow>();
  const rename = (row: ReviewRow): ReviewRow => {
    const known = done.get(row);
    if (known) return known;
    const names = renamed(row.names, from, to);
    const pieces = row.pieces?.map((piece) => ({ ...piece, names: renamed(piece.names, from, to) }));
    const mergedRows = row.mergedRows?.map(rename);
    const isSame = names === row.names && (mergedRows ?? []).every((one, at) => one === row.mergedRows?.[at]);
    const next = isSame
      ? row
      : { ...row, names, ...(pieces ? { pieces } : {}), ...(mergedRows ? { mergedRows } : {}) };
    done.set(row, next);
    return next;
  };
  return rename;
};

type SamePersonAction = Extract<ReviewAction, { type: 'setSamePerson' }>;

/** Whom a person is said to be: somebody in these notes, or of the project. */
const otherPerson = (
  { everyone }: Review,
  { as, known }: SamePersonAction,
  one: ReviewPerson,
): ReviewPerson | undefined => {
  const other = everyone.find(({ key }) => key === as);
  if (other || as === null || !known) return other;
  const { name, role } = known;
  const decision = role === null ? 'name' : 'role';
  return { key: as, name, forms: [name], role: role ?? one.role, decision };
};

/** Two people as one: by the key of the second, under the fuller name, and with what was decided, of the second first. */
const joinPeople = (one: ReviewPerson, other: ReviewPerson): ReviewPerson => {
  const { decision, role } = other.decision === 'open' ? one : other;
  const forms = [...other.forms, ...one.forms.filter((form) => !other.forms.includes(form))];
  return {
    key: other.key,
    name: one.name.length > other.name.length ? one.name : other.name,
    forms,
    role: decision === 'open' ? other.role : role,
    decision,
    isJoined: true,
  };
};

/** Who may be one of two that are one now, may be that one. */
const withoutJoined = (person: ReviewPerson, from: string, to: string): ReviewPerson =>
  person.mayBe?.includes(from)
    ? { ...person, mayBe: [...new Set(person.mayBe.map((key) => (key === from ? to : key)))] }
    : person;

const setSamePerson = (review: Review, action: SamePersonAction): Review => {
  const { person, as } = action;
  const one = review.everyone.find(({ key }) => key === person);
  if (!one || as === person) return review;
  const other = otherPerson(review, action, one);
  if (as === null || !other)
    return changePeople(review, (people) =>
      people.map((each) => (each === one ? { ...one, mayBe: [] } : each)),
    );
  const rename = renamer(person, as);
  const { meeting } = review;
  const names = renamed(meeting.names, person, as);
  const next = {
    ...review,
    rows: review.rows.map(rename),
    // What was written, and what was put together, comes back: with the same person in it.
    written: review.written.map(rename),
    meeting: names === meeting.names ? meeting : { ...meeting, names },
  };
  const joined = joinPeople(one, other);
  const isKnown = review.everyone.includes(other);
  const changed = changePeople(next, (people) =>
    people.flatMap((each) => {
      if (each === other) return [joined];
      if (each === one) return isKnown ? [] : [joined];
      return [withoutJoined(each, person, as)];
    }),
  );
  return withCurrentPeople(changed, review);
};

/** The review after a choice about a person. */
export function applyPersonAction(review: Review, action: PersonAction): Review {
  if (action.type === 'setSamePerson') return setSamePerson(review, action);
  const person = review.everyone.find(({ key }) => key === action.person);
  const role = action.type === 'setRole' ? action.role.trim() : person?.role;
  const decision = action.type === 'setRole' ? 'role' : action.decision;
  if (!person || !role) return review;
  if (person.role === role && person.decision === decision) return review;
  return changePeople(review, (people) =>
    people.map((each) => (each === person ? { ...person, role, decision } : each)),
  );
}
