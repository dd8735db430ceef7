import { produce } from 'immer';
import type { NameMention } from '../parsed-notes.ts';
import type { Review, ReviewAction, ReviewRow } from './review.ts';

type PersonAction = Extract<ReviewAction, { person: string }>;

const renamed = (names: readonly NameMention[], from: string, to: string): readonly NameMention[] =>
  names.some((mention) => mention.person === from)
    ? names.map((mention) => (mention.person === from ? { ...mention, person: to } : mention))
    : names;

/** The row with the mentions of one person as those of another. */
const withPerson = (row: ReviewRow, from: string, to: string): ReviewRow => {
  const names = renamed(row.names, from, to);
  if (names === row.names) return row;
  const pieces = row.pieces?.map((piece) => ({ ...piece, names: renamed(piece.names, from, to) }));
  return { ...row, names, ...(pieces ? { pieces } : {}) };
};

const setSamePerson = (review: Review, person: string, as: string | null): Review => {
  const [one, other] = [
    review.people.find(({ key }) => key === person),
    review.people.find(({ key }) => key === as),
  ];
  if (!one) return review;
  if (as === null || !other || as === person) {
    const people = review.people.map((each) => (each === one ? { ...one, mayBe: [] } : each));
    return { ...review, people };
  }
  const forms = [...other.forms, ...one.forms.filter((form) => !other.forms.includes(form))];
  const people = review.people
    .filter((each) => each !== one)
    .map((each) => (each === other ? { ...other, forms } : each));
  return { ...review, rows: review.rows.map((row) => withPerson(row, person, as)), people };
};

/** The review after a choice about a person. */
export function applyPersonAction(review: Review, action: PersonAction): Review {
  if (action.type === 'setSamePerson') return setSamePerson(review, action.person, action.as);
  return produce(review, ({ people }) => {
    const person = people.find(({ key }) => key === action.person);
    if (!person) return;
    if (action.type === 'setDecision') {
      person.decision = action.decision;
      return;
    }
    const role = action.role.trim();
    if (role === '') return;
    person.role = role;
    person.decision = 'role';
  });
}
