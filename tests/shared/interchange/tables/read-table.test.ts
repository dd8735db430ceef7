import { expect, test } from 'vitest';
import { readDelimitedText } from '../../../../shared/interchange/tables/delimited-text.ts';
import { anyTable, readTable } from '../../../../shared/interchange/tables/read-table.ts';

const read = (text: string) => {
  const reading = readTable(readDelimitedText(text).rows, { ...anyTable, today: '2026-11-30' });
  if (reading.sort !== 'measures') throw new Error(reading.sort);
  return reading;
};

test('a table of numbers takes their style from all of them, whichever column they stand in', () => {
  const { rows, numberStyle } = read('date,value,n\n2026-01-05,"1,234",6\n2026-01-12,"2,5",\n');
  expect(numberStyle).toBe('comma');
  expect(rows.map(({ figures }) => figures)).toEqual([{ value: 1.234 }, { value: 2.5 }]);
});

test('a table of numbers takes no day without a year: it may be of any', () => {
  const { rows, problems } = read('date,value\n9 March,2\n9 March 2026,3\n');
  expect(rows.map(({ date }) => date)).toEqual(['2026-03-09']);
  expect(problems.map(({ row, isTaken }) => [row, isTaken])).toEqual([[2, false]]);
});
