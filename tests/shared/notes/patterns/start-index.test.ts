import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StartIndex } from '../../../../shared/notes/patterns/start-index.ts';

const SOURCES = [
  String.raw`(?:the )?end (?:of )?(?:the )?lamp\b`,
  String.raw`(?:mon(?:day)?\b,?\s)?(?:the\s)?(?:\d{1,2}(?:st|nd)?|first|twenty[ -]first) (?:of )?lamp`,
  '(?:with)?in (?:a )?(?:lamp|kettle)s?',
  '1st lamp|été',
  String.raw`lamp\b`,
];
const index = new StartIndex(SOURCES.map((source) => new RegExp(`(?:${source})`, 'iuy')));
const asOne = new RegExp(String.raw`(?<![\p{L}\d])(?:${SOURCES.map((one) => `(${one})`).join('|')})`, 'giu');

const foundIn = (text: string): readonly string[] =>
  index.findIn(text).map(({ pattern, match }) => `${pattern} at ${match.index}: ${match[0]}`);

const foundAsOne = (text: string): readonly string[] =>
  [...text.matchAll(asOne)].map(
    ({ index: at, ...groups }) =>
      `${SOURCES.findIndex((_, number) => groups[number + 1] !== undefined)} at ${at}: ${groups[0]}`,
  );

const anyText = fc
  .array(
    fc.constantFrom(
      ...'the The end of lamp lamp lamp lamps LAMP kettle in within a mon Monday 1 1st 21 first twenty été É İ 💡 ’ x'.split(
        ' ',
      ),
      ...[' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ', ', '-', '.', ''],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test.each([
  ['by the end of the lamp', ['0 at 3: the end of the lamp']],
  ['Monday, the twenty-first of lamp', ['1 at 0: Monday, the twenty-first of lamp']],
  ['within kettles, in a LAMP', ['2 at 0: within kettles', '2 at 16: in a LAMP']],
  ['1st lamp', ['1 at 0: 1st lamp']],
  ['21lamp, clamp, x1 lamp', ['4 at 18: lamp']],
  ['İ lamp', ['4 at 2: lamp']],
  ['lampİ', ['4 at 0: lamp']],
  ['L’ÉTÉ', ['3 at 2: ÉTÉ']],
])('what stands in “%s”', (text, found) => {
  expect(foundIn(text)).toEqual(found);
  expect(foundAsOne(text)).toEqual(found);
});

test('the same is found as by one pattern of them all, in any text', () => {
  let found = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      found += foundIn(text).length;
      expect(foundIn(text)).toEqual(foundAsOne(text));
    }),
    { numRuns: 1500 },
  );
  expect(found).toBeGreaterThan(150);
});
