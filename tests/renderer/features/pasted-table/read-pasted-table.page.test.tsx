import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPastedTable } from '../../../../renderer/features/pasted-table/read-pasted-table.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/clipboard/${name}`, import.meta.url), 'utf8');

const head = ['Week of', 'Median', 'Residents', 'Note'];

describe('the table on a clipboard', () => {
  it('of Excel: cells as they are shown, hidden rows left out, line breaks kept', () => {
    const table = readPastedTable({ html: fixture('excel.html'), text: fixture('excel.txt') });
    expect(table).toEqual({
      source: 'html',
      isPartOfPage: false,
      isCut: false,
      rows: [
        head,
        ['05/01/2026', '2', '6', ''],
        ['12/01/2026', '2.5', '6', 'One in hospital\nTwo "away"'],
        ['26/01/2026', '1,250', '6', 'Café & walk'],
      ],
    });
  });

  it('reads the same from the text beside it', () => {
    const html = readPastedTable({ html: fixture('excel.html'), text: '' });
    const text = readPastedTable({ html: '', text: fixture('excel.txt') });
    expect(text?.rows).toEqual(html?.rows);
    expect(text?.source).toBe('text');
  });

  it('of LibreOffice: days are certain, whatever order they are shown in; per cent stays as shown', () => {
    const copied = { html: fixture('libreoffice-calc.html'), text: fixture('libreoffice-calc.txt') };
    expect(readPastedTable(copied)?.rows).toEqual([
      head,
      ['2026-01-05', '2', '6', ''],
      ['2026-01-12', '2.5', '6', 'One in hospital\nTwo "away"'],
      ['2026-01-19', '33.3%', '6', 'Café & walk'],
      ['2026-02-02', '1,250', '6', 'See the diary'],
    ]);
  });

  it.each([
    { name: 'chromium-table', isPartOfPage: false },
    { name: 'chromium-page', isPartOfPage: true },
  ])(
    'of a page in Chromium: no word that is for screen readers alone, no footnote in a number: $name',
    ({ name, isPartOfPage }) => {
      const copied = { html: fixture(`${name}.html`), text: fixture(`${name}.txt`) };
      expect(readPastedTable(copied)).toEqual({
        source: 'html',
        isPartOfPage,
        isCut: false,
        rows: [
          ['Week of', 'Residents', ''],
          ['', 'Asked', 'Met someone'],
          ['5 January', '6', '2'],
          ['12 January', '6', '3\nof whom two twice'],
          ['19 January', '6', '2'],
          ['', '5', '1'],
        ],
      });
    },
  );

  it.each([
    ['<td>2<sup><a href="https://example.org/page#note">1</a></sup></td>', '2'],
    ['<td>2<a href="#note"><sup>1</sup></a></td>', '2'],
    ['<td>10 m<sup>2</sup></td>', '10 m2'],
    ['<td><a href="#week-2">Week 2</a></td>', 'Week 2'],
    ['<td>2<span style="clip-path: inset(50%); position: absolute">contacts</span></td>', '2'],
    ['<td>2<span style="visibility: hidden">0</span></td>', '2'],
    ['<td>2 <span style="position: absolute">of 6</span></td>', '2 of 6'],
  ])('says what is seen of %s', (cell, words) => {
    const html = `<table><tr><td>Week</td>${cell}</tr></table>`;
    expect(readPastedTable({ html, text: '' })?.rows).toEqual([['Week', words]]);
  });

  it('of a web page: the table itself, cells that span others once, and that words stand around it', () => {
    const table = readPastedTable({ html: fixture('web-page.html'), text: 'Contacts in a week' });
    expect(table?.isPartOfPage).toBe(true);
    expect(table?.rows).toEqual([
      ['Week of', 'Residents', ''],
      ['', 'Asked', 'Met someone'],
      ['5 January', '6', '2'],
      ['12 January', '6', '3\nof whom two twice'],
      ['19 January', '6', '2'],
      ['', '5', '1'],
    ]);
    expect(document.title).not.toBe('ran');
  });

  it('is a column where there are no tabs, commas or not, and none where there is nothing', () => {
    expect(readPastedTable({ html: '<p>no table</p>', text: '2,5\n3\n\n4\n' })?.rows).toEqual([
      ['2,5'],
      ['3'],
      [''],
      ['4'],
    ]);
    expect(readPastedTable({ html: '', text: ' \n\n' })).toBeUndefined();
    expect(readPastedTable({ html: '<table></table>', text: '' })).toBeUndefined();
  });
});
