import { describe, expect, it } from 'vitest';
import {
  guessDelimiter,
  MAX_TABLE_ROWS,
  readDelimitedText,
} from '../../../../shared/interchange/tables/delimited-text.ts';

describe('the delimiter of a text', () => {
  it.each([
    ['date,value', ','],
    ['date;value', ';'],
    ['date\tvalue', '\t'],
    ['date|value', '|'],
    ['Week of;Contacts, median;Note', ';'],
    ['"Contacts; all; of them",date,value', ','],
    ['"a ""quoted; word"";;",date,value', ','],
    ['\n\n  \ndate;value\n1,2,3,4,5', ';'],
    ['sep=,\r\na;b;c;d', ','],
    ['one column', '\t'],
    ['', '\t'],
  ])('of %j is %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe('rows of a text', () => {
  it('have one length, quoted breaks and delimiters inside, no mark and no line about the delimiter', () => {
    expect(
      readDelimitedText('\ufeffsep=;\r\ndate;note\r\n2026-01-05;"two\nlines; ""one"""\r\n\r\n5\r\n\r\n'),
    ).toEqual({
      delimiter: ';',
      isCut: false,
      rows: [
        ['date', 'note'],
        ['2026-01-05', 'two\nlines; "one"'],
        ['', ''],
        ['5', ''],
      ],
    });
  });

  it('can be read with another delimiter than the guessed one', () => {
    expect(readDelimitedText('a;b,c', ',').rows).toEqual([['a;b', 'c']]);
  });

  it('end after a hundred thousand, and that is said', () => {
    const text = 'a,b\n'.repeat(MAX_TABLE_ROWS + 5);
    const { rows, isCut } = readDelimitedText(text);
    expect([rows.length, isCut]).toEqual([MAX_TABLE_ROWS, true]);
    expect(readDelimitedText('a,b\n'.repeat(MAX_TABLE_ROWS)).isCut).toBe(false);
  });
});
