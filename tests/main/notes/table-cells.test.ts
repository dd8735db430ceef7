import { describe, expect, test } from 'vitest';
import { paragraph, wordTable } from './docx.ts';
import { linesOfHtml, linesOfMarkdown, linesOfOdt, linesOfWord } from './read-text.ts';

const p = (...texts: readonly string[]): string => texts.map((text) => paragraph(text)).join('');

describe('the words of neighbouring blocks stay apart', () => {
  test('paragraphs, lists and breaks in a cell are a line each, in the order in which they are read', async () => {
    const table =
      '<table><tr><td><p>Ring the baker</p><p>Borrow an urn</p></td><td><ul><li>Cook</li><li>Driver</li></ul></td></tr></table>';
    expect(await linesOfHtml(table)).toEqual(['Ring the baker', 'Borrow an urn', '- Cook', '- Driver']);
    const breaks = '<table><tr><td>Ring the baker<br>Borrow an urn</td><td>Cook</td></tr></table>';
    expect(await linesOfHtml(breaks)).toEqual(['Ring the baker', 'Borrow an urn', 'Cook']);
    expect(await linesOfWord(wordTable([[p('Ring the baker', 'Borrow an urn'), p('Cook')]]))).toEqual([
      'Ring the baker',
      'Borrow an urn',
      'Cook',
    ]);
    const row =
      '<table:table-row><table:table-cell><text:p>Ring</text:p><text:p>Borrow</text:p></table:table-cell><table:table-cell><text:p>Cook</text:p></table:table-cell></table:table-row>';
    expect(await linesOfOdt(`<table:table>${row}</table:table>`)).toEqual(['Ring', 'Borrow', 'Cook']);
    const markdown = '| What | Who |\n|---|---|\n| Ring<br>Borrow | Cook |\n';
    expect((await linesOfMarkdown(markdown))[2]).toBe('| Ring; Borrow | Cook |');
    const list =
      '| What | Who |\n|---|---|\n| <ul><li>Ring</li><li>Borrow</li></ul> | <p>Cook</p><p>Driver</p> |\n';
    expect((await linesOfMarkdown(list))[2]?.replace(/ +/g, ' ')).toBe('| Ring; Borrow | Cook; Driver |');
  });

  test('headings and bold paragraphs', async () => {
    expect(await linesOfHtml('<h2>Getting<br>home <div>late</div></h2><p>x</p>')).toEqual([
      '## Getting home late',
      'x',
    ]);
    expect(await linesOfHtml('<p><b>Getting home<br></b>The last bus leaves early.</p>')).toEqual([
      '**Getting home**',
      'The last bus leaves early.',
    ]);
    expect(await linesOfHtml('<h2>Open<ul><li>one</li></ul><p>two</p>')).toEqual(['## Open', '- one', 'two']);
  });

  test('a term and what is said of it', async () => {
    expect(
      await linesOfHtml('<dl><dt>Lunch</dt><dd>At noon</dd><dd>Soup</dd><dt>Tea</dt><dd>At four</dd></dl>'),
    ).toEqual(['Lunch: At noon', 'Soup', 'Tea: At four']);
  });
});

describe('a table of short cells is a row a line', () => {
  test('with its head', async () => {
    const rows = ['| When | What |', '| --- | --- |', '| 10:00 | Tea |', '| 10:30 | Talk |'];
    const body = '<tr><td>10:00</td><td><p>Tea</p></td></tr><tr><td>10:30</td><td>Talk</td></tr>';
    expect(await linesOfHtml(`<table><tr><th>When</th><th>What</th></tr>${body}</table>`)).toEqual(rows);
    expect(
      await linesOfHtml(`<table><thead><tr><td>When</td><td>What</td></tr></thead>${body}</table>`),
    ).toEqual(rows);
    expect(
      await linesOfHtml(`<table><tr><td><b>When</b></td><td><b>What</b></td></tr>${body}</table>`),
    ).toEqual(rows);
    const word = (first: string): string =>
      wordTable([
        [paragraph('When', { bold: true }), paragraph('What', { bold: true })],
        [p('10:00'), p('Tea')],
        [p('10:30'), p('Talk')],
      ]).replace('<w:tr>', first);
    expect(await linesOfWord(word('<w:tr>'))).toEqual(rows);
    expect(await linesOfWord(word('<w:tr><w:trPr><w:tblHeader/></w:trPr>').replaceAll('<w:b/>', ''))).toEqual(
      rows,
    );
    const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: readonly string[]): string =>
      `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
    expect(
      await linesOfOdt(
        `<table:table><table:table-header-rows>${row('When', 'What')}</table:table-header-rows>${row('10:00', 'Tea')}${row('10:30', 'Talk')}</table:table>`,
      ),
    ).toEqual(rows);
  });

  test('without one, and long words do not join rows', async () => {
    const long = 'Talk in groups of three about what gets in the way of a good night';
    expect(
      await linesOfHtml(
        `<table><tr><td>10:00</td><td>${long}</td></tr><tr><td>10:30</td><td>${long}</td></tr></table>`,
      ),
    ).toEqual([`| 10:00 | ${long} |`, `| 10:30 | ${long} |`]);
  });

  test('cells that reach over columns and rows keep the columns of the others', async () => {
    const table =
      '<table><tr><th>Task</th><th>Who</th><th>When</th></tr><tr><td rowspan=2>Paint</td><td>Ola</td><td>May</td></tr><tr><td>Per</td><td>June</td></tr><tr><td colspan=3>Later</td></tr></table>';
    expect(await linesOfHtml(table)).toEqual([
      '| Task | Who | When |',
      '| --- | --- | --- |',
      '| Paint | Ola | May |',
      '|  | Per | June |',
      'Later',
    ]);
  });
});

describe('a table that only arranges the page is as if it were not there', () => {
  const inner = '<h2>Barriers</h2><ul><li>The stairs</li></ul><p><b>Actions</b></p><p>Ola will ring</p>';
  const lines = ['## Barriers', '- The stairs', '**Actions**', 'Ola will ring'];
  test.each([
    ['by its role', `<table role=presentation><tr><td>${inner}</td><td></td></tr></table>`],
    ['of one column', `<table><tr><td>${inner}</td></tr></table>`],
    [
      'in another',
      `<table><tr><td>x</td></tr><tr><td><table><tr><td>${inner}</td></tr></table></td></tr></table>`,
    ],
    ['with headings in its cells', `<table><tr><td>${inner}</td><td>x</td></tr></table>`],
  ])('%s', async (_name, html) => {
    expect((await linesOfHtml(html)).filter((line) => line !== 'x')).toEqual(lines);
  });

  test('in Word', async () => {
    const cell = paragraph('Barriers', { style: 'Heading2' }) + paragraph('The stairs', { level: 0 });
    expect(await linesOfWord(wordTable([[cell, p('x')]]))).toEqual(['## Barriers', '- The stairs', 'x']);
  });
});

describe('minutes that are kept as a table', () => {
  const rows = [
    ['Agenda item', 'Notes', 'Action', 'Who', 'By when'],
    [
      '1. Garden',
      ['The beds are dry.', 'Nobody has the key.'],
      ['Buy a hose', 'Copy the key'],
      ['Ola', 'Per'],
      'May',
    ],
    ['2. Lunch', ['Soup went well.'], '', '', ''],
  ] as const;
  const lines = [
    '## 1. Garden',
    'The beds are dry.',
    'Nobody has the key.',
    'Action: Buy a hose (owner: Ola) (by: May)',
    'Action: Copy the key (owner: Per) (by: May)',
    '## 2. Lunch',
    'Soup went well.',
  ];
  const blocks = (cell: string | readonly string[]): readonly string[] =>
    typeof cell === 'string' ? [cell] : cell;

  test('items are headings, actions say so', async () => {
    const html = rows.map(
      (row) =>
        `<tr>${row
          .map(
            (cell) =>
              `<td>${blocks(cell)
                .map((text) => `<p>${text}</p>`)
                .join('')}</td>`,
          )
          .join('')}</tr>`,
    );
    expect(await linesOfHtml(`<table>${html.join('')}</table>`)).toEqual(lines);
    expect(await linesOfWord(wordTable(rows.map((row) => row.map((cell) => p(...blocks(cell))))))).toEqual(
      lines,
    );
    const cells = rows.map((row) =>
      row
        .map(
          (cell) =>
            `<table:table-cell>${blocks(cell)
              .map((text) => `<text:p>${text}</text:p>`)
              .join('')}</table:table-cell>`,
        )
        .join(''),
    );
    expect(
      await linesOfOdt(
        `<table:table>${cells.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`,
      ),
    ).toEqual(lines);
  });

  test.each([
    ['Topic', 'Discussion', 'Actions'],
    ['Subject', 'Key points', 'Next steps'],
    ['Item', 'Minutes', 'Follow-up'],
    ['Agenda', 'Summary of discussion', 'Tasks'],
  ])('%s | %s | %s', async (item, discussion, action) => {
    const table = `<table><tr><td>${item}</td><td>${discussion}</td><td>${action}</td></tr><tr><td>Garden</td><td><p>Dry.</p><p>Hot.</p></td><td>Ola to buy a hose</td></tr></table>`;
    expect(await linesOfHtml(table)).toEqual(['## Garden', 'Dry.', 'Hot.', 'Action: Ola to buy a hose']);
  });

  test('a plain list of actions stays a table', async () => {
    const table =
      '<table><tr><th>Action</th><th>Who</th></tr><tr><td>Buy a hose</td><td>Ola</td></tr></table>';
    expect(await linesOfHtml(table)).toEqual(['| Action | Who |', '| --- | --- |', '| Buy a hose | Ola |']);
  });

  test('a number alone stands before the words of its row', async () => {
    const table =
      '<table><tr><th>No.</th><th>Discussion</th><th>Action</th></tr><tr><td>1</td><td><p><b>Garden</b></p><p>Dry.</p></td><td>Dig</td></tr><tr><td>2</td><td>Soup went well.</td><td></td></tr></table>';
    expect(await linesOfHtml(table.replace('No.', 'Item'))).toEqual([
      '## 1. Garden',
      'Dry.',
      'Action: Dig',
      '2. Soup went well.',
    ]);
  });

  test('one date for several actions is said once, and no cell is lost', async () => {
    const table =
      '<table><tr><th>Item</th><th>Discussion</th><th>Action</th><th>By when</th><th>Cost</th></tr><tr><td>Garden</td><td>Dry.<br>Hot.</td><td>Buy a hose</td><td>May</td><td>9 pounds</td></tr></table>';
    expect(await linesOfHtml(table)).toEqual([
      '## Garden',
      'Dry.',
      'Hot.',
      '9 pounds',
      'Action: Buy a hose (by: May)',
    ]);
  });
});
