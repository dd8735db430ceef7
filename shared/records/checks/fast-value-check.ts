import type { Field } from '../fields/field.ts';

/** True for a value that a field's schema surely takes; false says nothing, and the schema decides. */
export type FastValueCheck = (value: unknown) => boolean;

/** How many different values of a field are remembered as sound. */
const MAX_CACHED_VALUES = 4_096;

/** The longest plain text that a schema takes, of the lengths that fields use; -1 for none. */
const maxLengthOf = ({ schema }: Field): number =>
  [50_000, 2_000, 400, 280, 200, 120].find((length) => schema.safeParse('x'.repeat(length)).success) ?? -1;

const textCheck = (field: Field): FastValueCheck => {
  const maxLength = maxLengthOf(field);
  const minLength = field.schema.safeParse('').success ? 0 : 1;
  return (value) => typeof value === 'string' && value.length <= maxLength && value.length >= minLength;
};

const checkTags: FastValueCheck = (value) =>
  Array.isArray(value) &&
  value.every((tag) => typeof tag === 'string' && tag.length > 0 && tag.length <= 120);

/** As far as any map reaches, in pixels. */
const MAX_COORDINATE = 1e6;

/** Positions and sizes, where the schema takes any pair of numbers as large as maps are. */
const pairCheck = ({ schema }: Field): FastValueCheck => {
  const takesAll = [-MAX_COORDINATE, 0.5, MAX_COORDINATE].every(
    (number) => schema.safeParse([number, number]).success,
  );
  return (value) =>
    takesAll &&
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((number) => typeof number === 'number' && Math.abs(number) <= MAX_COORDINATE);
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Of a day written `YYYY-MM-DD`, the places of its digits. */
const digitPositions = [0, 1, 2, 3, 5, 6, 8, 9] as const;

/** Days that every month has, told without asking a calendar. */
const checkDate: FastValueCheck = (value) => {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  for (const place of digitPositions) if (!isDigit(value.charCodeAt(place))) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= 28;
};

/** Whole numbers, where the schema takes all of them from 1 on: thousands of cards say the line that they come from. */
const wholeNumberCheck = ({ schema }: Field): FastValueCheck => {
  const takesAll = [1, 1e9].every((number) => schema.safeParse(number).success);
  return (value) =>
    takesAll && typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1e9;
};

/** What gestures and notes write: an order, a position, the line of a note. */
const hiddenCheck = (field: Field): FastValueCheck => {
  if (maxLengthOf(field) >= 0) return textCheck(field);
  const [isPair, isWholeNumber] = [pairCheck(field), wholeNumberCheck(field)];
  return (value) => isPair(value) || isWholeNumber(value);
};

/** The numbers of a project are few and come again and again. */
const cachedCheck = ({ schema }: Field): FastValueCheck => {
  const validValues = new Set<unknown>();
  return (value) => {
    if (typeof value === 'object') return false;
    if (validValues.has(value)) return true;
    if (!schema.safeParse(value).success) return false;
    if (validValues.size < MAX_CACHED_VALUES) validValues.add(value);
    return true;
  };
};

/**
 * A quick way to most of the answer: opening a project checks every value of it, and asking the schema each time
 * costs as much as parsing the file.
 */
export function fastValueCheckOf(field: Field): FastValueCheck {
  const values = field.options?.map(({ value }) => value) ?? [];
  switch (field.control) {
    case 'line':
    case 'text':
    case 'parent':
      return textCheck(field);
    case 'hidden':
      return hiddenCheck(field);
    case 'tags':
      return checkTags;
    case 'date':
      return checkDate;
    case 'choice':
      return (value) => typeof value === 'string' && values.includes(value);
    default:
      return cachedCheck(field);
  }
}
