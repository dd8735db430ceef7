import type { Value } from '../../document/model/document.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import type { AllValuesLookup, ParentValuesLookup } from '../kind.ts';
import { containsSmallNumber, hasShareReason } from './contains-small-number.ts';
import { isSmallNumber, isUnitOfThings } from './small-numbers.ts';

/**
 * The fields in which a test says how many: numbers, and the words that tell them. Shared together or withheld
 * together.
 */
export const testNumberFields = [
  'prediction',
  'successCriterion',
  'sample',
  'locked',
  'actualN',
  'resultValue',
];

/** The fields in which an amendment of a test says how many. */
export const amendmentNumberFields = ['change', 'criterion', 'reason', 'was'];

/** Whether an amendment's own words or numbers may tell of 1 to 7 people. */
export function hasSmallNumbersInAmendment(allValues: AllValuesLookup): boolean {
  return amendmentNumberFields.some((field) => allValues(field).some((value) => containsSmallNumber(value)));
}

type Parts = { readonly [part: string]: Value };

const toParts = (value: Value | undefined): Parts => (isJsonObject(value) ? value : {});

/**
 * A result has no unit of its own: it counts things only where every criterion does. A whole that no criterion speaks
 * of ("5 of 6" against "3 visits a week") is unclear, and counts people.
 */
const isResultCountOfThings = (allValues: AllValuesLookup, result: Value | undefined): boolean => {
  const criteria = allValues('successCriterion').map(toParts);
  const hasWhole = (parts: Parts): boolean => (parts.outOf ?? null) !== null;
  return (
    criteria.length > 0 &&
    criteria.every(({ unit, what }) => isUnitOfThings(unit, what)) &&
    (!hasWhole(toParts(result)) || criteria.every(hasWhole))
  );
};

const isSmallInField = (field: string, value: Value | undefined, allValues: AllValuesLookup): boolean => {
  if (field === 'actualN') return isSmallNumber(value);
  return containsSmallNumber(value, field === 'resultValue' && isResultCountOfThings(allValues, value));
};

/**
 * The fields of a test in which any part or whole may be 1 to 7 people: who took part and who was to, the result, the
 * criterion, and both as they stood at the start. Of values written at once each counts.
 */
export function smallNumberFieldsOfTest(allValues: AllValuesLookup): readonly string[] {
  return testNumberFields.filter((field) =>
    allValues(field).some((value) => isSmallInField(field, value, allValues)),
  );
}

/** Whether any number in a test may be one of 1 to 7 people. */
export function hasSmallNumbersInTest(allValues: AllValuesLookup): boolean {
  return smallNumberFieldsOfTest(allValues).length > 0;
}

/** Whether a test's counts are withheld: they may tell of few people, and nobody says why they may be shared. */
export function isTestWithheld(allValues: AllValuesLookup): boolean {
  return hasSmallNumbersInTest(allValues) && !hasShareReason(allValues);
}

/**
 * What hangs on a test says what its test says of how many, so it stays where that stays: also where this copy does not
 * know the test, or nobody has said which one it is. Its own words count with the test's, and are shared for the test's
 * reason.
 */
export function isWithheldWithTest(isOwnTextSmall: boolean, tests: ReturnType<ParentValuesLookup>): boolean {
  return (
    tests.length === 0 ||
    tests.some(
      (test) => test === undefined || isTestWithheld(test) || (isOwnTextSmall && !hasShareReason(test)),
    )
  );
}

/** The field in which what was written apart may say how many. */
export const roundNumberFields = ['entries'];

/** Whether what was written apart about a test may tell of 1 to 7 people. */
export function hasSmallNumbersInRound(allValues: AllValuesLookup): boolean {
  return roundNumberFields.some((field) => allValues(field).some((value) => containsSmallNumber(value)));
}

/** Whether what was written apart about a test is withheld: for its own numbers, or with the test's. */
export function isRoundWithheld(allValues: AllValuesLookup, parents: ParentValuesLookup): boolean {
  return isWithheldWithTest(hasSmallNumbersInRound(allValues), parents('about'));
}
