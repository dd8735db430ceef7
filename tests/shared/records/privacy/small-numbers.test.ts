import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../shared/document/model/document.ts';
import { containsSmallNumber } from '../../../../shared/records/privacy/contains-small-number.ts';
import {
  isSmallNumber,
  isUnitOfThings,
  mentionsSmallNumber,
} from '../../../../shared/records/privacy/small-numbers.ts';
import { MAX_RATIO, SIZE_FACTOR, timeRatio } from '../../../helpers/measure/time-ratio.ts';

describe('a number', () => {
  test.each<[Value | undefined, boolean]>([
    [null, false],
    [0, false],
    [-0, false],
    [0.5, true],
    [1, true],
    [7, true],
    [7.9, true],
    [8, false],
    [271, false],
    [-1, true],
    [-7, true],
    [-8, false],
    ['', false],
    ['5', true],
    [' 12 ', false],
    ['five', true],
    ['5 of 60', true],
    [true, true],
    [[5], true],
    [{ value: 50 }, true],
    [undefined, true],
  ])('%j: may be of 1 to 7 people: %j', (value, expected) => {
    expect(isSmallNumber(value)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    '4 of 6 report it',
    '40 people come, 4 of them twice',
    '7 of 10 report it',
    'At least 4 say yes',
    '4/6 said yes',
    '2.5 fewer falls',
    'two residents',
    'Seven or more',
    'one resident stayed',
    'one of the older residents',
    'One of six',
    'three people of 40',
    'More than 2 of the carers come every week',
  ])('%s: of few', (words) => {
    expect(mentionsSmallNumber(words)).toBe(true);
  });

  test.each([
    '',
    'People look forward to it',
    '8 of 10 say so',
    'half of 1,200 people',
    '0 of 12 say so',
    '2 more visits',
    '5 out of 7 days',
    '6–8 weeks',
    '6 to 8 weeks',
    'in week 2, and in cycle 3',
    'Covid-19, £5 and 10:30',
    'by 2 March, at 2 pm, on 2026-03-05 or 5/3/2026, the 2nd time',
    'one finds it long, no one stays',
    '1. People come\n2) They stay',
    '12 residents in 6 weeks',
    'visits of 2.5 hours',
  ])('%s: not of few', (words) => {
    expect(mentionsSmallNumber(words)).toBe(false);
  });

  test('are read in no more time than there are of them, whatever they are', () => {
    const reading = (piece: string, start = '') =>
      [3_000, 3_000 * SIZE_FACTOR].map((count) => () => mentionsSmallNumber(start + piece.repeat(count)));
    const judging = (piece: string) =>
      [250, 250 * SIZE_FACTOR].map((count) => () => isUnitOfThings(`${piece.repeat(count)}!`, null));
    const works = {
      digits: reading('9 '),
      letters: reading('a'),
      'a digit before words': reading('a ', '9 '),
      'number words': reading('one or '),
      'a unit of digits': judging('11'),
      'a unit of shares': judging('per cent '),
      'a unit of words': judging('a '),
    };
    for (const [what, [few, many]] of Object.entries(works)) {
      // Where something is found at once nothing is read.
      if (!what.startsWith('a unit')) expect(many?.(), what).toBe(false);
      expect(few && many && timeRatio(few, many), what).toBeLessThanOrEqual(MAX_RATIO);
    }
  });
});

describe('a unit', () => {
  test.each(['visits', 'visits a week', 'Minutes', '%', 'per cent', 'home visits per week', 'hours (mean)'])(
    '%s: of things',
    (unit) => {
      expect(isUnitOfThings(unit, null)).toBe(true);
      expect(isUnitOfThings(unit, 'Residents who are visited'), 'where people are what is counted').toBe(
        false,
      );
    },
  );

  test.each<Value>([null, '', ' ', 5, 'residents', 'contacts', 'visits per resident', '% of residents', 'a'])(
    '%j: unclear, which counts as people',
    (unit) => {
      expect(isUnitOfThings(unit, null)).toBe(false);
    },
  );
});

describe('a value of several parts', () => {
  test.each<[string, Value, boolean]>([
    ['a criterion of visits', { value: 3, outOf: 5, unit: 'visits a week' }, false],
    ['a criterion of people', { value: 3, unit: 'people' }, true],
    ['a criterion of nobody knows what', { value: 3 }, true],
    ['a criterion of many', { value: 30, outOf: 40, unit: 'people', byDate: '2026-03-07' }, false],
    ['a whole of few', { value: 0, outOf: 6 }, true],
    ['the second number', { value: 8, value2: 7, comparator: 'between' }, true],
    ['words among the parts', { value: 30, what: '5 of 6 who stay' }, true],
    ['an address', { who: 'Residents', plannedN: 20, where: '3 High Street' }, false],
    ['a part of a newer version', { value: 30, unit: 'people', left: 3 }, true],
    ['a start with a criterion of few', { prediction: 'It helps', criterion: { value: 4 } }, true],
    ['a start of many', { prediction: 'It helps', criterion: { value: 40 }, on: '2026-03-07' }, false],
    ['what is no value of parts', [3], true],
    ['nothing', null, false],
    ['empty parts', { value: null, unit: '' }, false],
  ])('%s', (_what, value, expected) => {
    expect(containsSmallNumber(value)).toBe(expected);
  });
});

test.each([
  'On Monday 4 residents fell',
  'After 8 weeks 4 residents stayed',
  'That day 2 carers left',
  'this month 3 left',
  '3-5 residents said yes',
  '2-3 families',
  'Yes:4, no:2',
  'carers,4 of them',
  '4 may need help',
  '3 march on',
])('“%s” tells of few people', (words) => expect(mentionsSmallNumber(words)).toBe(true));

test.each(['on 4 May', '2026-03-04', 'week 4 went well', '6-8 weeks', 'at 10:04', 'Covid-4'])(
  '“%s” tells of none',
  (words) => expect(mentionsSmallNumber(words)).toBe(false),
);
