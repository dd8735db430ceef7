import type { Value } from '../document/document.ts';
import { isOfThings, isShare, mayBeFew, tellsOfFew } from './few-numbers.ts';
import type { EveryValue } from './kind.ts';

/** Says, in the place of a field that is withheld for this reason, why it is not there. */
export const keptBackFew = 'Kept back: about few people';

type Parts = { readonly [part: string]: Value };

const isParts = (value: Value | undefined): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parts that hold a part, a whole or a number of people. */
const numbers: ReadonlySet<string> = new Set([
  'value',
  'value2',
  'outOf',
  'plannedN',
  'numerator',
  'denominator',
]);
/** Parts whose words hold other numbers: an address, a day. */
const asides: ReadonlySet<string> = new Set(['where', 'byDate', 'on', 'comparator']);

/** Of a share only the share itself counts no people; who takes part are people, whatever is measured. */
const countsThings = (name: string, unit: Value | undefined): boolean =>
  name !== 'plannedN' && (!isShare(unit) || name === 'value' || name === 'value2');

const partHoldsFew = (name: string, part: Value, isThings: boolean): boolean => {
  if (asides.has(name)) return false;
  return numbers.has(name) ? !isThings && mayBeFew(part) : holdsFew(part);
};

/**
 * Whether any number or any words in a value may tell of 1 to 7 people: in whichever part, and in parts that a newer
 * version wrote. Numbers whose unit says plainly that they count things do not, nor do those of `isThings`.
 */
export const holdsFew = (value: Value | undefined, isThings = false): boolean => {
  if (value === undefined) return true;
  if (typeof value === 'string') return tellsOfFew(value);
  if (typeof value === 'number') return mayBeFew(value);
  if (Array.isArray(value)) return value.some((one: Value) => holdsFew(one));
  if (!isParts(value)) return false;
  const ofThings = isThings || isOfThings(value.unit, value.what);
  return Object.entries(value).some(([name, part]) =>
    partHoldsFew(name, part, ofThings && countsThings(name, value.unit)),
  );
};

const saysWhy = (said: Value | undefined): boolean =>
  isParts(said) && typeof said.why === 'string' && /\p{L}/u.test(said.why);

/** Whether it says why its small numbers may leave. Of two who wrote at once both have to; what has no letter is no reason. */
export const mayLeaveThough = (every: EveryValue): boolean => every('resultMayLeave').every(saysWhy);
