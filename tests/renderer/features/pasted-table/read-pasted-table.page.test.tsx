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
    expect(readPastedTable({ html: fixture('libreoffice-calc.html'), text: '' })?.rows).toEqual([
      head,
      ['2026-01-05', '2', '6', ''],
      ['2026-01-12', '2.5', '6', 'One in hospital\nTwo "away"'],
      ['2026-01-19', '33.3%', '6', 'Café & walk'],
    ]);
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
