import type { Value } from '../document/document.ts';
import { isOfThings, mayBeFew } from './few-numbers.ts';
import { holdsFew, mayLeaveThough } from './few-people.ts';
import type { EveryValue } from './kind.ts';

/** What a test says of how many: numbers, and the words that tell them. It leaves together or stays together. */
export const fewInTest = ['prediction', 'successCriterion', 'sample', 'locked', 'actualN', 'resultValue'];

/** What an amendment of a test says of how many. */
export const fewInAmendment = ['change', 'reason'];

/** Whether an amendment's own words may tell of 1 to 7 people. */
export const amendmentOfFew = (every: EveryValue): boolean =>
  fewInAmendment.some((field) => every(field).some((value) => holdsFew(value)));

type Parts = { readonly [part: string]: Value };

const partsOf = (value: Value | undefined): Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {};

/**
 * A result has no unit of its own: it counts things only where every criterion does. A whole that no criterion speaks of
 * ("5 of 6" against "3 visits a week") is unclear, and counts people.
 */
const resultIsOfThings = (every: EveryValue, result: Value | undefined): boolean => {
  const criteria = every('successCriterion').map(partsOf);
  const hasWhole = (parts: Parts): boolean => (parts.outOf ?? null) !== null;
  return (
    criteria.length > 0 &&
    criteria.every(({ unit, what }) => isOfThings(unit, what)) &&
    (!hasWhole(partsOf(result)) || criteria.every(hasWhole))
  );
};

/**
 * Whether any part or whole in a test may be 1 to 7 people: who took part and who was to, the result, the criterion, and
 * both as they stood at the start. Of values written at once each counts.
 */
export const isTestOfFew = (every: EveryValue): boolean =>
  every('actualN').some(mayBeFew) ||
  every('resultValue').some((value) => holdsFew(value, resultIsOfThings(every, value))) ||
  ['prediction', 'successCriterion', 'sample', 'locked'].some((field) =>
    every(field).some((value) => holdsFew(value)),
  );

/** Whether what a test says of how many stays here: it may be about few people, and nobody says why it may leave. */
export const testStays = (every: EveryValue): boolean => isTestOfFew(every) && !mayLeaveThough(every);
