import { numberAt } from './json-text.ts';

const NOUGHT = 0x30;

/** What a number's text says apart from its sign: its digits without noughts at either end, and the power of ten of the first. */
const spelt = (text: string): string => {
  const [, whole = '', part = '', power = '0'] =
    /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(text) ?? [];
  const digits = whole + part;
  let first = 0;
  let end = digits.length;
  while (first < end && digits.charCodeAt(first) === NOUGHT) first += 1;
  while (end > first && digits.charCodeAt(end - 1) === NOUGHT) end -= 1;
  return first === end ? '0' : `${digits.slice(first, end)}e${Number(power) + whole.length - first}`;
};

/**
 * True where writing a number down again gives the same number, digit for digit, however it is spelt: `1.50` and `15e-1`
 * do, `1e400`, 9007199254740993 (2^53 + 1) and 0.10000000000000000555 do not. A double (IEEE 754 binary64) keeps any
 * 15 digits between 1e-307 and 1e308.
 */
export function keepsDigits(text: string): boolean {
  if (/^-?[0-9.]{1,15}$/.test(text)) return true;
  const value = Number(text);
  return Number.isFinite(value) && spelt(String(value)) === spelt(text);
}

/**
 * The beginning of a number that is longer than any double's 15 digits, or has a power of three digits. What separates
 * it from what stands before is asked first: the search skips through words, and a file of 7 MB takes some 5 ms.
 */
const suspect = /[:,[ \t\n\r-][0-9](?:[0-9.]{15}|[0-9.]*[eE][-+]?[0-9]{3})/g;

/** False for JSON text all of whose numbers keep their digits; true also where such a number stands in words only. */
export function mayLoseDigits(text: string): boolean {
  suspect.lastIndex = 0;
  for (let match = suspect.exec(text); match !== null; match = suspect.exec(text)) {
    const found = numberAt(text, match.index + 1);
    if (!keepsDigits(found)) return true;
    suspect.lastIndex = match.index + 1 + found.length;
  }
  return false;
}
