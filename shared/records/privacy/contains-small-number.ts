import type { Value } from '../../document/model/document.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import type { AllValuesLookup } from '../kind.ts';
import { isPercentageUnit, isSmallNumber, isUnitOfThings, mentionsSmallNumber } from './small-numbers.ts';

/** The placeholder of a field that is withheld for its small numbers. */
export const SMALL_NUMBER_WITHHELD = 'Kept back: about few people';

/** Parts that hold a part, a whole or a number of people. */
const numberParts: ReadonlySet<string> = new Set([
  'value',
  'value2',
  'outOf',
  'plannedN',
  'numerator',
  'denominator',
]);
/** Parts whose words hold other numbers: an address, a day. */
const ignoredParts: ReadonlySet<string> = new Set(['where', 'byDate', 'on', 'comparator']);

/** Of a share only the share itself counts no people; who takes part are people, whatever is measured. */
const isCountOfThings = (name: string, unit: Value | undefined): boolean =>
  name !== 'plannedN' && (!isPercentageUnit(unit) || name === 'value' || name === 'value2');

const partContainsSmallNumber = (name: string, part: Value, isThings: boolean): boolean => {
  if (ignoredParts.has(name)) return false;
  return numberParts.has(name) ? !isThings && isSmallNumber(part) : containsSmallNumber(part);
};

/**
 * Whether any number or any words in a value may tell of 1 to 7 people: in whichever part, and in parts that a newer
 * version wrote. Numbers whose unit says plainly that they count things do not, nor do those of `isThings`.
 */
export function containsSmallNumber(value: Value | undefined, isThings = false): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return mentionsSmallNumber(value);
  if (typeof value === 'number') return isSmallNumber(value);
  if (Array.isArray(value)) return value.some((entry: Value) => containsSmallNumber(entry));
  if (!isJsonObject(value)) return false;
  const hasUnitOfThings = isThings || isUnitOfThings(value.unit, value.what);
  return Object.entries(value).some(([name, part]) =>
    partContainsSmallNumber(name, part, hasUnitOfThings && isCountOfThings(name, value.unit)),
  );
}

const hasReason = (shareReason: Value | undefined): boolean =>
  isJsonObject(shareReason) && typeof shareReason.why === 'string' && /\p{L}/u.test(shareReason.why);

/**
 * Whether a record says why its small numbers may be shared. Each concurrent value has to; one without a letter is no
 * reason.
 */
export function hasShareReason(allValues: AllValuesLookup): boolean {
  return allValues('resultMayLeave').every(hasReason);
}
