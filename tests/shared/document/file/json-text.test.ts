import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAt, numberPartsAt } from '../../../../shared/document/file/json-text.ts';

const pattern = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

const patternAt = (text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

test('a number is read as the pattern of numbers reads it, wherever it stands', () => {
  const signs = fc.constantFrom('-', '+', '.', 'e', 'E', '0', '1', '9', ',', ' ', '"');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), fc.nat(12), (letters, at) => {
      const text = letters.join('');
      expect(numberAt(text, at)).toBe(patternAt(text, at));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['-12.50e-3', { start: 1, wholeEnd: 3, fractionEnd: 6, end: 9 }],
  ['7.', { start: 0, wholeEnd: 1, fractionEnd: 1, end: 1 }],
  ['7e+', { start: 0, wholeEnd: 1, fractionEnd: 1, end: 1 }],
  ['-', undefined],
])('the parts of %s', (text, parts) => {
  expect(numberPartsAt(text, 0)).toEqual(parts);
});

test('millions of digits are no more than a few', () => {
  const digits = '7'.repeat(20_000_000);
  expect(numberAt(`[0.${digits}e-5]`, 1)).toHaveLength(digits.length + 5);
});
