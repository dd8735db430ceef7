import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../shared/measures/collection-frequency.ts';
import { missingDays } from '../../../shared/measures/missing-days.ts';

const every = (days: number, count: number, from = '2026-01-05'): readonly string[] =>
  Array.from({ length: count }, (_, index) => daysAfter(from, index * days));

const without = (dates: readonly string[], ...places: readonly number[]): readonly string[] =>
  dates.filter((_, index) => !places.includes(index));

describe('days without a number, by the rhythm of the others', () => {
  it('are named, with the number that comes after them', () => {
    expect(missingDays(without(every(7, 12), 3, 7, 8))).toEqual([
      { before: '2026-02-02', days: ['2026-01-26'] },
      { before: '2026-03-09', days: ['2026-02-23', '2026-03-02'] },
    ]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['none is missing', every(7, 12)],
    [
      'a day or five late is not missing',
      ['2026-01-05', '2026-01-12', '2026-01-24', '2026-01-26', '2026-02-02'],
    ],
    ['months of all lengths', ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
    ['working days, without weekends', without(every(1, 14), 5, 6, 12, 13)],
    ['no rhythm', ['2026-01-05', '2026-01-09', '2026-02-20', '2026-02-21', '2026-06-01']],
    ['another rhythm before', [...every(28, 8, '2025-01-06'), ...every(7, 8, '2026-01-05')]],
    ['two numbers', ['2026-01-05', '2026-01-26']],
    ['none at all', []],
  ])('%s', (_name, dates) => {
    expect(missingDays(dates)).toEqual([]);
  });

  it('a month, and a working day', () => {
    expect(missingDays(['2025-12-01', '2026-01-01', '2026-02-01', '2026-04-01', '2026-05-01'])).toEqual([
      { before: '2026-04-01', days: ['2026-03-01'] },
    ]);
    expect(missingDays(without(every(1, 12), 2, 5, 6))).toEqual([
      { before: '2026-01-08', days: ['2026-01-07'] },
    ]);
  });
});
