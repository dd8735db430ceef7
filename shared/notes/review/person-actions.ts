import type { NameMention } from '../parsed-notes.ts';
import { changePeople, withCurrentPeople } from './current-people.ts';
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

const setSamePerson = (review: Review, person: string, as: string | null): Review => {
  const [one, other] = [person, as].map((key) => review.everyone.find((each) => each.key === key));
  if (!one) return review;
  if (as === null || !other || as === person)
    return changePeople(review, (people) =>
      people.map((each) => (each === one ? { ...one, mayBe: [] } : each)),
    );
  const forms = [...other.forms, ...one.forms.filter((form) => !other.forms.includes(form))];
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
  const changed = changePeople(next, (people) =>
    people.filter((each) => each !== one).map((each) => (each === other ? { ...other, forms } : each)),
  );
  return withCurrentPeople(changed, review);
};

/** The review after a choice about a person. */
export function applyPersonAction(review: Review, action: PersonAction): Review {
  if (action.type === 'setSamePerson') return setSamePerson(review, action.person, action.as);
  const person = review.everyone.find(({ key }) => key === action.person);
  const role = action.type === 'setRole' ? action.role.trim() : person?.role;
  const decision = action.type === 'setRole' ? 'role' : action.decision;
  if (!person || !role) return review;
  if (person.role === role && person.decision === decision) return review;
  return changePeople(review, (people) =>
    people.map((each) => (each === person ? { ...person, role, decision } : each)),
  );
}
