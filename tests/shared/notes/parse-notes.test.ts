import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { kindsOf, readFixture } from './rows.ts';

describe('notes of other groups', () => {
  test('minutes in Markdown', () => {
    expect(kindsOf(readFixture('markdown-minutes.md'))).toEqual([
      '1 title',
      '3 note',
      '5 theme',
      '7 barrier',
      '8 evidence',
      '9 barrier',
      '10 barrier',
      '12 theme',
      '14 question',
      '15 question',
      '17 theme',
      '19 idea',
      '20 example',
      '21 idea',
      '22 idea',
      '24 heading',
      '26 action',
      '27 action',
      '28 action',
      '30 theme',
      '32 learning',
      '34 theme',
      '36 decision',
      '38 out',
      '40 note',
    ]);
  });

  test('what heads a list below a numbered theme is a sub-heading', () => {
    expect(kindsOf(readFixture('evening-company.txt'))).toEqual([
      '1 note',
      '3 theme',
      '5 heading',
      '6 barrier',
      '7+8 barrier',
      '9 barrier',
      '10 barrier',
      '12 heading',
      '13 question',
      '15 heading',
      '16 idea',
      '18 theme',
      '20 evidence',
      '21 action',
      '22 note',
      '24 out',
    ]);
  });

  test('“Theme 1: …” is a heading by its own words, and a sentence after such words is none', () => {
    const text = [
      'Theme 1: Getting about in the evenings',
      '',
      'What gets in the way',
      '- Buses stop at six',
      '',
      'Topic two - Knowing whom to ask',
      '',
      'Things we need to learn about',
      '- Whom do people ring first?',
      '',
      'Theme 3: we ran out of time, and it comes first when we meet again.',
    ].join('\n');
    expect(kindsOf(text)).toEqual([
      '1 theme',
      '3 heading',
      '4 barrier',
      '6 theme',
      '8 heading',
      '9 question',
      '11 note',
    ]);
    expect(parseNotes(text).items[0]?.text).toBe('Getting about in the evenings');
  });

  test('numbered minutes with initials', () => {
    const text = readFixture('numbered-minutes.txt');
    expect(kindsOf(text)).toEqual([
      '1 title',
      '2 note',
      '4 note',
      '5 note',
      '7 theme',
      '8 note',
      '10 theme',
      '11 note',
      '12 evidence',
      '13 action',
      '14+15 note',
      '17 theme',
      '18 evidence',
      '19 question',
      '20 action',
      '22 theme',
      '23 note',
      '25 note',
      '26 out',
    ]);
    const names = new Set(parseNotes(text).items.flatMap((item) => item.names.map(({ name }) => name)));
    expect([...names]).toEqual(['JS', 'AK', 'MT', 'Dr Rahman', 'BP']);
  });

  test('bullets pasted from Word, without indentation, Windows line ends', () => {
    const text = readFixture('word-pasted.txt');
    expect(kindsOf(text)).toEqual([
      '1 title',
      '3 theme',
      '4 barrier',
      '5 barrier',
      '6 theme',
      '7 idea',
      '8 idea',
      '9 idea',
      '11 theme',
      '12 action',
      '13 action',
    ]);
    const { items } = parseNotes(text);
    expect(items.find((item) => item.lines[0] === 8)?.parent).toBe('L7');
    expect(items.find((item) => item.lines[0] === 12)?.details.owners).toEqual(['Fatima', 'João', 'Balázs']);
  });

  test('to-do boxes', () => {
    const { items } = parseNotes(readFixture('to-do.txt'));
    expect(items.map((item) => [item.kind, item.details.done ?? false])).toEqual([
      ['action', false],
      ['action', true],
      ['action', false],
      ['action', false],
      ['action', true],
    ]);
    expect(items.flatMap((item) => item.names.map(({ name }) => name))).toEqual(['Mrs Adeyemi', 'Will']);
  });

  test('plain prose, and tabs', () => {
    expect(kindsOf(readFixture('plain-prose.txt'))).toEqual([
      '1 note',
      // Two readers may differ on a worry with a story and figures, and on an idea that asks.
      expect.stringMatching(/^3\+4\+5 (?:barrier|evidence)$/),
      expect.stringMatching(/^7 (?:idea|question)$/),
      '9 decision',
    ]);
    const { items } = parseNotes(readFixture('tabs.md'));
    expect(items.slice(2, 6).map((item) => [item.text, item.parent])).toEqual([
      ['one', undefined],
      ['one a', 'L6'],
      ['one b', 'L6'],
      ['two', undefined],
    ]);
  });
});

describe('single rules', () => {
  test.each([
    ['What gets in the way?', 'barrier'],
    ['Barriers:', 'barrier'],
    ['## Challenges', 'barrier'],
    ['Things we need to learn about', 'question'],
    ['**Questions**', 'question'],
    ['WHAT WE NEED TO KNOW', 'question'],
    ['Ideas we can learn from', 'idea'],
    ['Things we could try', 'idea'],
    ['(3) Suggestions', 'idea'],
    ['Next steps', 'action'],
    ['Actions', 'action'],
    ['What we learned', 'learning'],
    ['Decisions made', 'decision'],
    ['What has changed since the pandemic', 'contextChange'],
    ['Trains and planes', 'barrier'],
  ])('under “%s” an entry is a %s', (heading, kind) => {
    for (const bullet of ['•', '-', '*', '–', '—', '+', '1.', '1)', 'a)', '◦']) {
      const { items } = parseNotes(`${heading}\n\n${bullet} the door is heavy\n`);
      expect(items.map((item) => item.kind)).toEqual(['theme', kind]);
    }
  });

  test.each([
    ['- Action: JS to send the list', 'action', 'JS to send the list'],
    ['- **Question:** who holds the key', 'question', 'who holds the key'],
    ['Idea – a bench', 'idea', 'a bench'],
    ['Barrier: stairs', 'barrier', 'stairs'],
    ['Decision 2: we meet on Fridays', 'decision', 'we meet on Fridays'],
  ])('the label of “%s” is taken', (line, kind, text) => {
    expect(parseNotes(line).items[0]).toMatchObject({ kind, text });
  });

  test('“Action” alone makes the entries after it actions, but not a remark among them', () => {
    const notes =
      '1. Visits\n\n- A plain remark\n- Action\n- There are two kinds of visit\n- The warden will phone\n';
    expect(kindsOf(notes)).toEqual(['1 theme', '3 note', '4 heading', '5 note', '6 action']);
  });

  test('a section ends where its list ends: a gap, or a paragraph', () => {
    const notes = 'Barriers\n- steps\n- doors\n\n- sunshine\n- cake\n';
    expect(kindsOf(notes)).toEqual(['1 theme', '2 barrier', '3 barrier', '5 note', '6 note']);
    expect(kindsOf('Barriers\n- steps\n- doors\n\nA paragraph here.\n- cake\n')[3]).toBe('5 note');
    expect(kindsOf('Barriers\n\n- steps\n\n- doors\n\n- forms\n')).toEqual([
      '1 theme',
      '3 barrier',
      '5 barrier',
      '7 barrier',
    ]);
  });

  test('wrapped lines are joined, indented or not, and a hyphen at the end of a line closes up', () => {
    const { items } = parseNotes(
      'Barriers\n- The way from one level of help to the next one is long and\nnobody tells you\n- A co-\n  ordinated plan\n',
    );
    expect(items.slice(1).map((item) => [item.text, item.lines])).toEqual([
      ['The way from one level of help to the next one is long and nobody tells you', [2, 3]],
      ['A co-ordinated plan', [4, 5]],
    ]);
  });

  test.each([
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    '3 Comments',
    'Share this:',
    'We use cookies to give you the best experience.',
    'Cookie policy',
    '© 2024 The Network',
    'Page 3 of 9',
  ])('“%s” is left out, with a reason', (line) => {
    const { items, leftOut } = parseNotes(`- a thought\n\n${line}\n`);
    expect(items).toHaveLength(1);
    expect(leftOut[0]?.why).toMatch(/^Left over from a web page: .+\.$/);
  });

  test.each([
    'People leave a reply only when asked',
    'Cookies were baked for the walk',
    'Share this with the carers group',
  ])('“%s” belongs to the notes', (line) => {
    expect(parseNotes(`- ${line}`).leftOut).toEqual([]);
  });

  test.each(['[x]', '- [X] ', '[ ]', '☑'])('the empty to-do “%s” is no card, and that is said', (line) => {
    expect(parseNotes(`- a thought\n${line}\n`)).toMatchObject({
      items: [{ text: 'a thought' }],
      leftOut: [{ line: 2, why: 'There are only signs on this line, no words.' }],
    });
  });

  test.each(['', '\n\n \t\n', '\ufeff'])('nothing gives nothing: %j', (text) => {
    expect(parseNotes(text)).toMatchObject({ items: [], leftOut: [] });
  });
});
