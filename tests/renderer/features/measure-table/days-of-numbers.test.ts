import { describe, expect, it } from 'vitest';
import {
  type ChosenDays,
  daysOfNumbers,
  type KnownDays,
} from '../../../../renderer/features/measure-table/days-of-numbers.ts';
import { dayByRhythm, firstDayUntil } from '../../../../shared/measures/collection-frequency.ts';

const TODAY = '2026-03-18';
const nothing: KnownDays = { rows: [], next: undefined, rhythm: undefined };
const unsaid: ChosenDays = { first: undefined, rhythm: undefined };
const of = (known: Partial<KnownDays>, chosen: Partial<ChosenDays>, count = 3) =>
  daysOfNumbers({ ...nothing, ...known }, { ...unsaid, ...chosen }, count, TODAY);

describe('the days of numbers that came without any', () => {
  it('are those of the rows they are pasted on', () => {
    expect(of({ rows: ['2026-01-05', '2026-01-12', '2026-01-20'] }, {}, 2)).toEqual([
      '2026-01-05',
      '2026-01-12',
    ]);
  });

  it('are asked where there are no rows for them, and never end after today by themselves', () => {
    expect(of({}, {})).toBeUndefined();
    expect(of({}, { rhythm: 'week' })).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(of({}, { rhythm: 'day' })).toEqual(['2026-03-16', '2026-03-17', '2026-03-18']);
    expect(of({}, { rhythm: 'month' })).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });

  it('begin where a person says, and nowhere while that is no day', () => {
    expect(of({}, { first: '31 January 2026', rhythm: 'month' })).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
    expect(of({}, { first: '31/2/2026', rhythm: 'month' })).toBeUndefined();
    expect(of({}, { first: '5/1/2026' })).toBeUndefined();
  });

  it('go on after the last row of the measure', () => {
    const known = { rows: ['2026-02-02'], next: '2026-02-09' };
    expect(of(known, { rhythm: 'week' })).toEqual(['2026-02-02', '2026-02-09', '2026-02-16']);
  });
});

describe('a rhythm', () => {
  it.each([
    ['day', '2026-02-28', 2, '2026-03-02'],
    ['fortnight', '2026-01-05', -1, '2025-12-22'],
    ['month', '2026-01-31', 1, '2026-02-28'],
    ['quarter', '2026-01-01', -1, '2025-10-01'],
    ['year', '2024-02-29', 1, '2025-02-28'],
  ] as const)('%s: %s and %i steps is %s', (rhythm, day, steps, expected) => {
    expect(dayByRhythm(day, rhythm, steps)).toBe(expected);
  });

  it('of weeks begins on a Monday and ends with this week', () => {
    expect(firstDayUntil(TODAY, 'week', 1)).toBe('2026-03-16');
    expect(firstDayUntil(TODAY, 'week', 52)).toBe('2025-03-24');
    expect(firstDayUntil(TODAY, 'quarter', 2)).toBe('2025-12-01');
  });
});
