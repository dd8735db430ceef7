import { numberAt, numberPartsAt } from './json-text.ts';

const ZERO = 0x30;

/**
 * What a number's text says apart from its sign: its digits without noughts at either end, and the power of ten of
 * the first.
 */
const significantDigits = (text: string): string => {
  const parts = numberPartsAt(text, 0);
  if (parts === undefined) return '';
  const whole = text.slice(parts.start, parts.wholeEnd);
  const part = text.slice(parts.wholeEnd + 1, parts.fractionEnd);
  const power = text.slice(parts.fractionEnd + 1, parts.end);
  const digits = whole + part;
  let first = 0;
  let end = digits.length;
  while (first < end && digits.charCodeAt(first) === ZERO) first += 1;
  while (end > first && digits.charCodeAt(end - 1) === ZERO) end -= 1;
  return first === end ? '0' : `${digits.slice(first, end)}e${Number(power) + whole.length - first}`;
};

/**
 * True where writing a number down again gives the same number, digit for digit, however it is spelt: `1.50` and
 * `15e-1` do, `1e400`, 9007199254740993 (2^53 + 1) and 0.10000000000000000555 do not. A double (IEEE 754 binary64)
 * keeps any 15 digits between 1e-307 and 1e308.
 */
export function keepsDigits(text: string): boolean {
  if (/^-?[0-9.]{1,15}$/.test(text)) return true;
  const value = Number(text);
  return Number.isFinite(value) && significantDigits(String(value)) === significantDigits(text);
}

/** A double keeps fewer digits of any number. */
const LONG_NUMBER = 16;

/** A digit or a point. */
const isDigitOrPoint = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x3a && code > 0x2d && code !== 0x2f;
};

/** Whether a number whose digits go through this place loses some; right before it stands a separator, or its sign. */
const losesDigitsAt = (text: string, at: number): boolean => {
  let start = at;
  while (isDigitOrPoint(text, start - 1)) start -= 1;
  return start > 0 && ':,[ \t\n\r-'.includes(text.charAt(start - 1)) && !keepsDigits(numberAt(text, start));
};

/** Of sixteen digits and points in a row eight lie on one side of each: most places are told by two looks. */
const mayBeLong = (text: string, at: number): boolean =>
  (isDigitOrPoint(text, at + 4) && isDigitOrPoint(text, at + 7)) ||
  (isDigitOrPoint(text, at - 4) && isDigitOrPoint(text, at - 7));

/** Looks at every fifteenth sign alone: no number of sixteen digits lies between two of them. */
const hasLongNumber = (text: string): boolean => {
  for (let at = LONG_NUMBER - 1; at < text.length; at += LONG_NUMBER - 1) {
    if (!isDigitOrPoint(text, at) || !mayBeLong(text, at)) continue;
    if (losesDigitsAt(text, at)) return true;
    while (isDigitOrPoint(text, at)) at += 1;
  }
  return false;
};

/** A power below those that any number of few digits keeps. */
const tinyExponent = /[0-9.][eE]-[0-9]{3}/g;

const hasTinyNumber = (text: string): boolean => {
  tinyExponent.lastIndex = 0;
  for (let match = tinyExponent.exec(text); match !== null; match = tinyExponent.exec(text))
    if (losesDigitsAt(text, match.index)) return true;
  return false;
};

/**
 * False for JSON text all of whose numbers keep their digits, but for those that are too large: these JSON.parse gives
 * as infinite. True also where such a number stands in words only. Takes a tenth of the time of parsing.
 */
export function mayLoseDigits(text: string): boolean {
  return hasLongNumber(text) || hasTinyNumber(text);
}
