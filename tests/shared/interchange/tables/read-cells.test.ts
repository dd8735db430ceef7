import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../../shared/interchange/tables/read-choice.ts';
import { readDate } from '../../../../shared/interchange/tables/read-date.ts';
import { guessNumberStyle, readNumber } from '../../../../shared/interchange/tables/read-number.ts';
import { readWords } from '../../../../shared/interchange/tables/read-words.ts';

describe('a number in a cell', () => {
  it.each([
    ['12', 12, 12],
    [' 12.5 ', 12.5, null],
    ['12,5', null, 12.5],
    ['0,25', null, 0.25],
    ['.5', 0.5, null],
    [',5', null, 0.5],
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['1,234.5', 1234.5, null],
    ['1.234,5', null, 1234.5],
    ['1 234', 1234, 1234],
    ['1\u00a0234,5', null, 1234.5],
    ["1'234.5", 1234.5, null],
    ['12,34,567', null, null],
    ['-3', -3, -3],
    ['−3', -3, -3],
    ["'-3", -3, -3],
    ['33.3%', 33.3, null],
    ['33,3 %', null, 33.3],
    ['£1,250', 1250, 1.25],
    ['1E+03', 1000, 1000],
    ['1e308', 1e308, 1e308],
    ['1e309', null, null],
    ['six', null, null],
    ['5 of 6', null, null],
    ['3-4', null, null],
    ['', null, null],
    ['.', null, null],
    ['-', null, null],
    ['NaN', null, null],
    ['Infinity', null, null],
    ['0x10', null, null],
    ['=1+1', null, null],
  ])('%j is %s with a point, %s with a comma', (cell, point, comma) => {
    expect([readNumber(cell, 'point'), readNumber(cell, 'comma')]).toEqual([point, comma]);
  });

  it('has the style that most cells of its table can only have', () => {
    expect(guessNumberStyle(['1,5', '2', '3,25'], ',')).toBe('comma');
    expect(guessNumberStyle(['1.5', '1,234.5', '3,25'], ';')).toBe('point');
    expect(guessNumberStyle(['1,234', '2'], ',')).toBe('point');
    expect(guessNumberStyle(['1,234', '2'], ';')).toBe('comma');
  });
});

describe('a day in a cell', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026/3/9', '2026-03-09'],
    ['2026-03-09T00:00:00Z', '2026-03-09'],
    ['2026-03-09 00:00', '2026-03-09'],
    ["'2026-03-09", '2026-03-09'],
    ['9 March 2026', '2026-03-09'],
    ['Monday 9 March 2026', '2026-03-09'],
    ['Mon, 9 Mar 2026', '2026-03-09'],
    ['9-Mar-26', '2026-03-09'],
    ['9th Sept 2026', '2026-09-09'],
    ['March 9, 2026', '2026-03-09'],
    ['2026-03-09T09:30', '2026-03-09'],
    ['Tues 9 Mar 2026 9:30 pm', '2026-03-09'],
    ['9 March', undefined],
    ['today', undefined],
    ['29/2/2024', undefined],
    ['29 February 2024', '2024-02-29'],
    ['1 May 69', '2069-05-01'],
    ['1 May 70', '1970-05-01'],
  ])('%j is %s', (cell, day) => {
    const read = readDate(cell, null);
    expect(read.is === 'day' ? read.day : undefined).toBe(day);
  });

  it.each([
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['3.4.26', '2026-04-03', '2026-03-04'],
    ['13/04/2026', '2026-04-13', undefined],
    ['04-13-2026', undefined, '2026-04-13'],
  ])(
    '%j is %s with the day first, %s with the month first, and nothing before somebody says so',
    (cell, dayFirst, monthFirst) => {
      expect(readDate(cell, null).is).toBe('unordered');
      const days = (['dayFirst', 'monthFirst'] as const).map((order) => readDate(cell, order));
      expect(days.map((read) => (read.is === 'day' ? read.day : undefined))).toEqual([dayFirst, monthFirst]);
    },
  );

  it.each([
    ['31/02/2026', 'is not a date: February has no 31st.'],
    ['29 February 2026', 'is not a date: February has no 29th.'],
    ['31 June 2026', 'is not a date: June has no 31st.'],
    ['32 May 2026', 'is not a date: May has no 32nd.'],
    ['33 May 2026', 'is not a date: May has no 33rd.'],
    ['40 May 2026', 'is not a date: May has no 40th.'],
    ['2026-13-01', 'is not a date: there is no month 13.'],
    ['2026-00-01', 'is not a date: there is no month 0.'],
    ['46027', 'is not a date.'],
    ['soon', 'is not a date.'],
    ['9 Marsh 2026', 'is not a date.'],
    ['9 Ma 2026', 'is not a date.'],
    ['', 'is not a date.'],
    ['23 March', 'is not a date without its year. Write it as 9 March 2026 or 09/03/2026.'],
    ['5/6', 'is not a date. Write it as 9 March 2026 or 09/03/2026.'],
    ['1/2/3/2026', 'is not a date.'],
  ])('%j is none: it %s', (cell, reason) => {
    const read = readDate(cell, null);
    expect(read.is === 'none' ? read.reason : read).toContain(reason);
  });
});

describe('words in a cell', () => {
  it('lose the apostrophe that guarded them, and no other', () => {
    expect(readWords("'=HYPERLINK(1)")).toBe('=HYPERLINK(1)');
    expect(readWords('=HYPERLINK(1)')).toBe('=HYPERLINK(1)');
    expect(readWords("'tis one")).toBe("'tis one");
    expect(readWords('  two\r\nlines ')).toBe('two\nlines');
  });

  it('say yes, no, nothing or something else', () => {
    expect(['Yes', 'x', 'TRUE', 'no', '0', '', 'perhaps'].map((cell) => readYesNo(cell))).toEqual([
      true,
      true,
      true,
      false,
      false,
      null,
      undefined,
    ]);
  });
});
