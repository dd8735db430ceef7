import { describe, expect, test } from 'vitest';
import {
  chartPointsOf,
  includedPoints,
  pointValue,
} from '../../../../shared/records/computed/data-points.ts';
import { hypothesisPriorityOf } from '../../../../shared/records/computed/hypothesis-priority.ts';
import {
  dayAndMonthInWords,
  isFilled,
  listInWords,
  numberOfWholeInWords,
  optionLabel,
  textOf,
} from '../../../../shared/records/fields/read-field.ts';
import { documentOf, edited } from '../test-document.ts';

const of = (value: unknown) => ({ id: 'x', fields: { f: value as never } });

describe('words from fields', () => {
  test.each([
    ['2026-04-28', '28 April'],
    ['2026-01-05', '5 January'],
    ['2026-13-05', ''],
    ['soon', ''],
    [undefined, ''],
    [7, ''],
  ])('the day %j reads %j', (day, words) => expect(dayAndMonthInWords(day)).toBe(words));

  test.each([
    [5, 6, '5 of 6'],
    [5, undefined, '5'],
    [undefined, 6, ''],
    ['5', 6, ''],
    [0, 0, '0 of 0'],
  ])('%j and its whole %j read %j', (value, whole, words) =>
    expect(numberOfWholeInWords(value, whole)).toBe(words),
  );

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j reads %j', (list, words) => expect(listInWords(list)).toBe(words));

  test.each([
    [undefined, false],
    [null, false],
    ['', false],
    [' \n', false],
    ['a', true],
    [0, true],
    [false, true],
    [[], false],
    [['a'], true],
    [{}, false],
    [{ value: null, unit: '' }, false],
    [{ value: 0 }, true],
  ])('%j is filled: %j', (value, filled) => expect(isFilled(of(value), 'f')).toBe(filled));

  test('what is no text reads as none, and an unknown choice as itself', () => {
    expect(textOf(of(7), 'f')).toBe('');
    expect(textOf(of(' a '), 'f')).toBe('a');
    expect(optionLabel([{ value: 'open', label: 'Open' }], 'open')).toBe('Open');
    expect(optionLabel([{ value: 'open', label: 'Open' }], 'paused')).toBe('paused');
    expect(optionLabel([], 7)).toBe('');
  });
});

describe('points', () => {
  test('stand in order of their days, whatever order they came in; excluded ones are marked', () => {
    const point = (id: string, date: string, more: object) =>
      ['dataPoint', id, { measure: 'm', date, ...more }] as const;
    const document = documentOf(
      ['measure', 'm', {}],
      point('z', '2026-01-12', { value: 3 }),
      point('a', '2026-01-19', { ratio: { numerator: 1, denominator: 4 } }),
      point('b', '2026-01-05', { value: 9, excluded: true }),
      point('c', '2026-01-26', {}),
    );
    const points = chartPointsOf(document, 'm');
    expect(points.map(({ date, value }) => `${date} ${value}`)).toEqual([
      '2026-01-05 9',
      '2026-01-12 3',
      '2026-01-19 25',
    ]);
    expect(includedPoints(points).length).toBe(2);
  });

  test('a part of nothing has no value', () => {
    expect(pointValue({ id: 'x', fields: { ratio: { numerator: 0, denominator: 0 } } })).toBeUndefined();
  });
});

test('hypotheses are ranked by importance, then by how little is known; settled and unjudged ones stand aside', () => {
  const document = documentOf(
    ['hypothesis', 'known', { importance: 5, evidenceSoFar: 4 }],
    ['hypothesis', 'guess', { importance: 5, evidenceSoFar: 1 }],
    ['hypothesis', 'small', { importance: 2, evidenceSoFar: 1 }],
    ['hypothesis', 'settled', { importance: 5, evidenceSoFar: 1, status: 'supported' }],
    ['hypothesis', 'unjudged', {}],
  );
  expect(['guess', 'known', 'small'].map((id) => hypothesisPriorityOf(document, id)?.rank)).toEqual([
    1, 2, 3,
  ]);
  expect(hypothesisPriorityOf(document, 'guess')?.total).toBe(3);
  expect(hypothesisPriorityOf(document, 'settled')).toBeUndefined();
  expect(hypothesisPriorityOf(document, 'unjudged')).toBeUndefined();
  const changed = edited(document, {
    op: 'set',
    kind: 'hypothesis',
    id: 'small',
    fields: { importance: 5, evidenceSoFar: null },
  });
  expect(hypothesisPriorityOf(changed, 'small')?.rank).toBe(2);
  expect(hypothesisPriorityOf(documentOf(), 'guess')).toBeUndefined();
});
