import { expect, test } from 'vitest';
import type { Value } from '../../../../shared/document/model/document.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { valueInWords } from '../../../../shared/records/fields/value-in-words.ts';
import { test as testKind } from '../../../../shared/records/kinds/test.ts';

const inWords = (name: keyof typeof testKind.fields, value: Value): string =>
  valueInWords(testKind.fields[name] as Field, value);

test.each<[Value, string]>([
  [{ comparator: 'atLeast', value: 7, outOf: 10, unit: 'residents' }, 'at least 7 of 10 residents'],
  [
    { what: 'residents who come again', comparator: 'atLeast', value: 10, outOf: 12, byDate: '2026-03-13' },
    'We count residents who come again and look for at least 10 of 12 by 13 March 2026',
  ],
  [{ comparator: 'between', value: 5, value2: 7, unit: 'visits' }, 'between 5 and 7 visits'],
  [{ comparator: 'atMost', value: 3 }, 'at most 3'],
  [{ what: 'calls' }, 'We count calls'],
  // A second number that was written before the comparison was changed is not lost.
  [{ comparator: 'atLeast', value: 5, value2: 7 }, 'at least 5 7'],
  [{}, ''],
])('the criterion %j reads %j', (value, words) => {
  expect(inWords('successCriterion', value)).toBe(words);
});

test('with whom, and what was seen; what stands beside the sentence has its label', () => {
  expect(inWords('sample', { who: 'residents', plannedN: 12, where: 'the hall' })).toBe(
    '12 residents at the hall',
  );
  expect(inWords('sample', { where: 'the hall' })).toBe('the hall');
  expect(inWords('resultValue', { value: 6, outOf: 8, words: 'Two moved away' })).toBe(
    '6 of 8; In words: Two moved away',
  );
  expect(
    inWords('locked', {
      prediction: 'All come',
      criterion: { comparator: 'atLeast', value: 7 },
      on: '2026-03-13',
    }),
  ).toBe('We predicted: All come; Success was: at least 7; On: 13 March 2026');
});

test.each([
  ['At home', '12 residents at home'],
  ['by telephone, or at home', '12 residents by telephone, or at home'],
  ['In the library', '12 residents in the library'],
  ['Online', '12 residents online'],
  ['home visits', '12 residents at home visits'],
  // A name that begins as a preposition does is a name.
  ['Byfield Court', '12 residents at Byfield Court'],
  ['In-Touch Centre', '12 residents at In-Touch Centre'],
  ['Near', '12 residents near'],
])('a place that says itself where it is has no "at" before it: %s', (where, words) => {
  expect(inWords('sample', { who: 'residents', plannedN: 12, where })).toBe(words);
  expect(inWords('sample', { where })).toBe(where);
});
