import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../../shared/notes/people/find-people.ts';
import { knowPeople } from '../../../../shared/notes/people/know-people.ts';
import { MAX_RATIO_OF_LITTLE, SIZE_FACTOR, timeRatio } from '../../../helpers/measure/time-ratio.ts';
import { oddLines } from '../odd-lines.ts';

describe('laws', () => {
  const word = fc.constantFrom(
    'Mrs ',
    'Priya ',
    'Ola',
    ' Smith',
    'W. ',
    'W.B.',
    ', ',
    '. ',
    ' and ',
    'Present: ',
    '(AK)',
    ' said ',
    '’s ',
    'Hill',
    '\n',
    'john ',
    'PC ',
    'Mr A.',
    '→ ',
    '[',
    ']',
    ' · ',
    'May ',
    'É',
    '🌳',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(...oddLines),
    fc.array(word, { maxLength: 14 }).map((all) => all.join('')),
  );

  test('any text is read without an error, and offsets are those of the name', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (lines) => {
        const known = knowPeople(lines);
        for (const line of lines) {
          let end = 0;
          for (const mention of findPeople(line, known)) {
            expect(line.slice(mention.start, mention.end)).toBe(mention.name);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.person.key).not.toBe('');
            end = mention.end;
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    [
      'names',
      (at: number) => `Present: Ola Bram${'abcdefghij'[at % 10]}, Mr Quil${at % 7}, Kit (K${'ABC'[at % 3]})`,
    ],
    [
      'people, each another',
      (at: number) =>
        `${String.fromCharCode(65 + (at % 26))}el${at.toString(26).replace(/\d/g, 'o')} Smith said it, and Mrs Ta${at.toString(26).replace(/\d/g, 'e')}`,
    ],
    ['one paragraph of capitals', () => 'The Moor Of The Hall And Ola Will Say To Priya That'],
    ['small letters', () => 'then priya rang and ola was there and priya said'],
  ])('eight times the lines of %s take about eight times as long', (_name, of) => {
    const lines = (count: number): string[] => [
      'Present: Priya, Ola',
      ...Array.from({ length: count }, (_, at) => of(at)),
    ];
    const reading = (all: readonly string[]) => () => {
      const known = knowPeople(all);
      for (const line of all) findPeople(line, known);
    };
    const [few, many] = [reading(lines(8_000 / SIZE_FACTOR)), reading(lines(8_000))];
    expect(timeRatio(few, many, MAX_RATIO_OF_LITTLE)).toBeLessThanOrEqual(MAX_RATIO_OF_LITTLE);
  });
});
