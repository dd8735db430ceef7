import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../renderer/core/records/parse-day.ts';
import { dateInWords, localDateOf } from '../../../../shared/records/fields/dates.ts';

describe('days as people write them', () => {
  const days: readonly (readonly [string, string | undefined])[] = [
    ['13 March 2026', '2026-03-13'],
    ['13 mar 2026', '2026-03-13'],
    ['1st April, 2027', '2027-04-01'],
    ['28 april', '2026-04-28'],
    ['13/3/26', '2026-03-13'],
    ['03.04.2026', '2026-04-03'],
    [' 2026-03-13 ', '2026-03-13'],
    ['2026-3-1', '2026-03-01'],
    ['Friday, 13  March 2026', '2026-03-13'],
    ['13-Mar-26', '2026-03-13'],
    ['13/03/2026 09:30', '2026-03-13'],
    ['9 March,', '2026-03-09'],
    ['23/3', '2026-03-23'],
    ['12/1', '2026-01-12'],
    ['3/23', undefined],
    ['13/3/75', '1975-03-13'],
    ['Today', '2026-11-22'],
    ['29 February 2028', '2028-02-29'],
    ['29 February 2026', undefined],
    ['31/4/2026', undefined],
    ['13 ma 2026', undefined],
    ['soon', undefined],
    ['13/13/2026', undefined],
    ['', undefined],
  ];
  test.each(days)('%s is %s', (text, day) => {
    expect(parseDay(text, '2026-11-22')).toBe(day);
  });

  test('are written with the month as a word, and read back', () => {
    expect(dateInWords('2026-03-13')).toBe('13 March 2026');
    expect(dateInWords('some time in March')).toBe('some time in March');
    expect(parseDay(dateInWords('2031-12-09'), '2026-01-01')).toBe('2031-12-09');
  });

  test('today is the day where the person is', () => {
    expect(localDateOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
