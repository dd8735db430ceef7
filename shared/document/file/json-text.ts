/**
 * Where the string that opens at `start` closes; -1 where it does not. No pattern does this for strings of megabytes.
 */
export function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (before > start && text.charCodeAt(before) === 0x5c) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return -1;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The end of the digits that begin at a place; the place itself where none does. */
const endOfDigits = (text: string, start: number): number => {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

/** Where the parts of a number end; a part that is absent ends where the one before it does. */
interface NumberParts {
  /** Without its sign. */
  readonly start: number;
  readonly wholeEnd: number;
  readonly fractionEnd: number;
  readonly end: number;
}

/**
 * The parts of the JSON number that stands at a place; undefined where none begins there. No pattern does this: over
 * millions of digits it runs out of its stack, and throws.
 */
export function numberPartsAt(text: string, at: number): NumberParts | undefined {
  const start = text.charAt(at) === '-' ? at + 1 : at;
  const wholeEnd = endOfDigits(text, start);
  if (wholeEnd === start) return undefined;
  const fraction = text.charAt(wholeEnd) === '.' ? endOfDigits(text, wholeEnd + 1) : wholeEnd;
  const fractionEnd = fraction > wholeEnd + 1 ? fraction : wholeEnd;
  if (!'eE'.includes(text.charAt(fractionEnd) || ' '))
    return { start, wholeEnd, fractionEnd, end: fractionEnd };
  const sign = '+-'.includes(text.charAt(fractionEnd + 1) || ' ') ? 1 : 0;
  const exponentStart = fractionEnd + 1 + sign;
  const end = endOfDigits(text, exponentStart);
  return { start, wholeEnd, fractionEnd, end: end > exponentStart ? end : fractionEnd };
}

/** The number that stands at a place of JSON text, as it is written; empty where none begins there. */
export function numberAt(text: string, start: number): string {
  const parts = numberPartsAt(text, start);
  return parts ? text.slice(start, parts.end) : '';
}
