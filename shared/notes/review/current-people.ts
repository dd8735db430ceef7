import type { NameMention } from '../parsed-notes.ts';
import { namesInText, peopleOf, type ReviewPerson } from './people.ts';
import type { Review, ReviewRow } from './review.ts';

/** Whatever holds names: the rows, and what the meeting is called. */
const placesOf = ({ rows, meeting }: Pick<Review, 'rows' | 'meeting'>) => [...rows, meeting];

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/**
 * The review with the people who are in it now. Everybody who was in it stays known, with what was decided: words that
 * come back, as they were written or taken apart, bring no name back that a person has decided about.
 */
export function withCurrentPeople(review: Review, before: Review): Review {
  if (review.rows === before.rows && review.meeting === before.meeting) return review;
  const known = new Map(review.everyone.map((person) => [person.key, person]));
  const people = peopleOf(placesOf(review), []).map((person) => known.get(person.key) ?? person);
  const others = people.filter(({ key }) => !known.has(key));
  return {
    ...review,
    people: isSameList(people, review.people) ? review.people : people,
    everyone: others.length === 0 ? review.everyone : [...review.everyone, ...others],
  };
}

/** The review with one list of people as another: those in it, and those who are known. */
export function changePeople(
  review: Review,
  change: (people: readonly ReviewPerson[]) => readonly ReviewPerson[],
): Review {
  const everyone = change(review.everyone);
  const byKey = new Map(everyone.map((person) => [person.key, person]));
  const people = review.people.flatMap(({ key }) => byKey.get(key) ?? []);
  return { ...review, people, everyone };
}

/** Names of a row that was left out have not been looked for: what comes in is looked through. */
export function namesOfRow(row: ReviewRow, everyone: readonly ReviewPerson[]): readonly NameMention[] {
  return row.names.length > 0 ? row.names : namesInText(row.text, everyone);
}
