import { expect, test } from 'vitest';
import { toCsv } from '../../../shared/interchange/csv.ts';
import { kindTable } from '../../../shared/interchange/kind-table.ts';
import { escapeMarkdown, toMarkdown } from '../../../shared/interchange/markdown.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { documentOf } from '../records/test-document.ts';

const street = documentOf(
  ['project', 'project1', { title: 'Our *street*' }],
  ['theme', 't1', { name: 'Evenings', description: 'After dark' }],
  [
    'hypothesis',
    'h1',
    { weBelieve: 'A weekly visit', forWhom: 'people alone', status: 'testing', theme: 't1', importance: 4 },
  ],
  ['test', 'x1', { title: 'Six residents' }],
  ['idea', 'i1', { title: '=SUM(A1)', description: 'two\nlines, "quoted"', quickWin: true }],
  ['h1', 'testedBy', 'x1'],
);

test('a table has a byte-order mark, CRLF, doubled quotes and no formula', () => {
  const idea = kindOf('idea');
  if (!idea) throw new Error('There is no idea.');
  const text = toCsv(kindTable(street, idea));
  const [head, row] = text.split('\r\n');
  expect(head?.startsWith('\ufeffIdea,Theme,Status,In a few words,')).toBe(true);
  expect(row).toContain(`'=SUM(A1),,Raised,"two\nlines, ""quoted""",`);
  expect(row).toContain(',Yes,');
  expect(text.endsWith('\r\n')).toBe(true);
});

test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '＝1'])('%j is no formula', (cell) => {
  expect(toCsv({ head: ['a'], rows: [[cell]] }).replaceAll('"', '')).toContain(`\n'${cell}`);
});

test('numbers stay numbers, negative ones too; what is no number is empty', () => {
  expect(toCsv({ head: ['a', 'b', 'c'], rows: [[-3, 1.5, Number.NaN]] })).toBe('\ufeffa,b,c\r\n-3,1.5,\r\n');
});

test('a card as Markdown has its theme as heading, kind, state, words and links as sentences', () => {
  expect(toMarkdown(street)).toBe(
    [
      '# Our \\*street\\*',
      '',
      '## Evenings',
      '',
      'After dark',
      '',
      '- **Hypothesis** (Testing) A weekly visit',
      '  - for: people alone',
      '  - Importance: 4 of 5',
      '  - tested by “Six residents”',
      '',
      '## No theme yet',
      '',
      '- **Idea** \\=SUM(A1)',
      '  - In a few words: two lines, "quoted"',
      '  - Quick win: Yes',
      '- **Test** (Cycle 1) Six residents',
      '  - tests “A weekly visit”',
      '',
    ].join('\n'),
  );
});

test('sub-headings are bold lines of their theme, with their cards under them', () => {
  const document = documentOf(
    ['theme', 't1', { name: 'Trust' }],
    ['theme', 't2', { name: 'Pace' }],
    ['heading', 'g1', { text: 'What it *takes*', theme: 't1', order: 'a' }],
    ['heading', 'g2', { text: 'Nothing under it', theme: 't1', order: 'b' }],
    ['heading', 'g3', { text: 'Of a theme that is gone', theme: 'gone' }],
    ['note', 'n1', { text: 'Time', theme: 't1', heading: 'g1', order: 'c' }],
    ['note', 'n2', { text: 'Loose', theme: 't1', order: 'd' }],
    ['note', 'n3', { text: 'Moved', theme: 't2', heading: 'g1', order: 'e' }],
  );
  expect(toMarkdown(document)).toBe(
    [
      '# Cards',
      '',
      '## Trust',
      '',
      '- **Note** Loose',
      '',
      '**What it \\*takes\\***',
      '',
      '- **Note** Time',
      '',
      '**Nothing under it**',
      '',
      '## Pace',
      '',
      '- **Note** Moved',
      '',
      '## No theme yet',
      '',
      '**Of a theme that is gone**',
      '',
    ].join('\n'),
  );
  expect(toMarkdown(document, new Set(['n1']))).toBe(
    '# Cards\n\n## Trust\n\n**What it \\*takes\\***\n\n- **Note** Time\n',
  );
});

test('a table names the meeting and the sub-heading of a card', () => {
  const note = kindOf('note');
  if (!note) throw new Error('There is no note.');
  const document = documentOf(
    ['session', 's1', { title: 'Spring meeting' }],
    ['heading', 'g1', { text: 'What it takes' }],
    ['note', 'n1', { text: 'Time', session: 's1', heading: 'g1', sourceLine: 4 }],
  );
  const { head, rows } = kindTable(document, note);
  const cell = (label: string) => rows[0]?.[head.indexOf(label)];
  expect([cell('Meeting'), cell('Sub-heading')]).toEqual(['Spring meeting', 'What it takes']);
});

test('only what is selected, and nothing that Markdown would take for its own', () => {
  expect(toMarkdown(street, new Set(['x1']))).not.toContain('Hypothesis');
  expect(escapeMarkdown('# no [link](x) <b>\n1. item')).toBe('\\# no \\[link\\](x) \\<b\\> 1. item');
  expect(escapeMarkdown('- item')).toBe('\\- item');
  expect(escapeMarkdown('12. item')).toBe('12\\. item');
});
