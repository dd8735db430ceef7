import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionFrequencyOf, daysAfter, nextDate } from '../../../shared/measures/collection-frequency.ts';

const today = '2026-03-18';

describe('the rhythm of a measure', () => {
  it.each([
    [['2026-01-05', '2026-01-12', '2026-01-19'], 'week'],
    [['2026-01-19', '2026-01-05', '2026-01-12'], 'week'],
    // A week that was missed makes no fortnight.
    [['2026-01-05', '2026-01-12', '2026-01-26', '2026-02-02', '2026-02-09'], 'week'],
    [['2026-01-05', '2026-01-19'], 'fortnight'],
    [['2026-01-31', '2026-02-28', '2026-03-31'], 'month'],
    [['2025-07-01', '2025-10-01', '2026-01-01'], 'quarter'],
    [['2024-01-01', '2025-01-01', '2026-01-01'], 'year'],
    [['2026-01-05', '2026-01-06'], 'day'],
    [['2026-01-05', '2026-01-09', '2026-01-30'], 'other'],
    // It was daily once; the last weeks count.
    [
      [
        '2025-01-01',
        '2025-01-02',
        '2025-01-03',
        ...[0, 7, 14, 21, 28, 35, 42].map((d) => daysAfter('2026-01-05', d)),
      ],
      'week',
    ],
  ])('of %j is %s', (dates, rhythm) => {
    expect(collectionFrequencyOf(dates, 'each day')).toBe(rhythm);
  });

  it.each([
    ['Every week', 'week'],
    ['each Monday', 'week'],
    ['fortnightly', 'fortnight'],
    ['Every two weeks', 'fortnight'],
    ['once a month', 'month'],
    ['each quarter', 'quarter'],
    ['every day', 'day'],
    ['when there is time', 'other'],
    ['', 'other'],
  ])('before there are two dates is what is said: %j', (words, rhythm) => {
    expect(collectionFrequencyOf(['2026-01-05'], words)).toBe(rhythm);
  });
});

describe('the day of the next number', () => {
  it.each([
    [['2026-03-09', '2026-03-16'], '', '2026-03-23'],
    [['2026-01-31', '2026-02-28'], '', '2026-03-31'],
    [['2026-02-28', '2026-03-31'], '', '2026-04-30'],
    [['2025-12-15', '2026-01-15'], '', '2026-02-15'],
    [['2026-01-30', '2026-02-28'], '', '2026-03-30'],
    [['2024-02-29'], 'every year', '2025-02-28'],
    [['2026-03-16'], 'every week', '2026-03-23'],
    [['2026-03-16'], '', today],
    [[today], '', '2026-03-19'],
    [[], 'every week', '2026-03-16'],
    [[], '', today],
    [['31/02'], '', today],
  ])('after %j, %j, is %s', (dates, words, next) => {
    expect(nextDate(dates, words, today)).toBe(next);
  });

  it('is never one that is there, and later than all', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter('2020-01-01', days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (dates) => {
        expect(nextDate(dates, '', today) > (dates.toSorted().at(-1) ?? '')).toBe(true);
      }),
    );
  });
});
