import { expect, test } from 'vitest';
import { readCopiedRows, readFileRows } from '../../../../renderer/features/table-cards/read-rows.ts';
import { actionLog } from './table-fixture.ts';

const plain = (text: string) => readCopiedRows({ text, html: '' });
const html = (page: string) => readCopiedRows({ text: 'anything', html: page });

test('cells of a spreadsheet: a break or a quotation mark within one stays in it', () => {
  const rows = plain(actionLog);
  expect(rows?.map((row) => row.length)).toEqual([7, 7, 7, 7]);
  expect(rows?.[1]?.[6]).toBe('Rang twice.\nCalls back.');
  expect(plain('"She said ""never again"""\tSam\n')).toEqual([['She said "never again"', 'Sam']]);
});

test.each([
  ['an outline that is indented by tabs', 'Getting home\n\tThe bus stops at six\n\t\tAsk the depot'],
  ['bullets of Word', '•\tThe path is dark\no\tNo bench'],
  ['numbers of Word', '1.\tFirst\n2.\tSecond'],
  ['lines', 'The bus stops at six\nThe path is dark'],
  ['one column of a sheet', 'The bus stops at six\t\nThe path is dark\t'],
])('%s is no table', (_name, text) => {
  expect(plain(text)).toBeUndefined();
});

test('the table of a web page is rows; with words around it, or of one cell, it is none', () => {
  const table =
    '<table><tr><th>Who</th><th>What</th></tr><tr><td>OT</td><td>Ring<br>the hall</td></tr></table>';
  expect(html(table)).toEqual([
    ['Who', 'What'],
    ['OT', 'Ring\nthe hall'],
  ]);
  expect(html(`<p>We met.</p>${table}`)).toBeUndefined();
  expect(html('<table><tr><td>One cell</td></tr></table>')).toBeUndefined();
});

test('empty rows and columns are not brought in', () => {
  expect(plain('A\t\tB\n\t\t\nC\t\tD\n')).toEqual([
    ['A', 'B'],
    ['C', 'D'],
  ]);
});

test.each([
  ['commas', 'What,Who\r\n"A, b",C\r\n'],
  ['semicolons and a mark at the start', '\ufeffWhat;Who\r\n"A, b";C\r\n'],
  ['tabs', 'What\tWho\nA, b\tC'],
])('a file with %s', (_name, text) => {
  expect(readFileRows(text)).toEqual([
    ['What', 'Who'],
    ['A, b', 'C'],
  ]);
});

test('a file of one column is no table', () => {
  expect(readFileRows('Just words\nand more')).toBeUndefined();
});
