import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';

const outOf = (text: string): readonly number[] => parseNotes(text).leftOut.map(({ line }) => line);

describe('what a page, a program or an office puts around notes', () => {
  test.each([
    'Page 2 of 4',
    'Home First minutes v0.2 / Page 1 of 1',
    'Thornbeck – Board – Page 2 of 4',
    'January 12, 2026  5 of 18',
    '- 3 -',
    'OFFICIAL',
    '[image: thumbs-up.png]',
    '![photo](x.png)',
    'View recording | Copy link | Rate this recap',
    'AI-generated. May contain errors, check before you share.',
    'Amina Dowd left the meeting',
    'Signed .............................. Chairman          Date ....................',
    'This leaflet is available in large print',
    'Not for circulation beyond the group',
    ':::info',
    'Skip to content',
    'Comments are closed.',
    'Leave a reply',
    '© Marrow Lane Social Club',
    'File ref: MLC/Forum/2026/05',
    'ABC / file: cttee/housing/2026/01 / OFFICIAL / p. 2',
    'Marrow Lane is part of Fenside Homes Ltd. Reg. no. 0000000. Ask for large letters.',
    'Notes typed by A. Reader. Draft v0.3 – not for circulation',
    'Was this recap useful? 👍 👎',
    '[View recording](https://calls.example/1) | [Open transcript](https://calls.example/2)',
    'Published by Google Docs – Report abuse – Updated automatically every 5 minutes',
    'Home > Meetings > May 2026',
    'Published 3 May 2026. Reading time: 2 minutes',
    'This message is meant for those named above. If you have it by mistake, delete it.',
    'Marrow Lane Social Club. Proudly powered by WordPress',
  ])('“%s” is left out', (line) => {
    expect(outOf(`The hall is cold and dark.\n\n${line}\n\nThe bus stops at six.\n`)).toEqual([3]);
  });

  test.each([
    'The page 3 story was read out.',
    'Amina to send draft v2 of the leaflet to Piotr',
    'Nobody could find the charity number for the bank.',
    'Was this place useful to anybody last year?',
    'Amina left the meeting early to fetch her son from school.',
    'We looked at the picture of the door.',
    '(c) Two ladies have stopped coming',
    '[photo 3] ramp, works',
    'The official from the county said nothing.',
    'Skip to the end if you only want the jobs',
    'Copyright of the photos was raised by Jean and we do not know the answer',
    '• Only a few of those who are asked give feedback',
    '· Nobody could see the full transcript, let alone privacy rules',
    '- We print this page for those who want it large',
  ])('“%s” belongs to the notes', (line) => {
    expect(outOf(`The hall is cold and dark.\n\n${line}\n`)).toEqual([]);
  });

  test('front matter of both sorts; a rule above a text is none', () => {
    expect(
      outOf(
        '---\ntitle: Lunch club\ntags: [a]\naliases:\n  - Lunch\nstatus: draft\n---\n\nThe hall is cold.\n',
      ),
    ).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(outOf('+++\ntitle = "Lunch"\n+++\nThe hall is cold.\n')).toEqual([1, 2, 3]);
    expect(outOf('---\n\nThe hall is cold and dark today.\n\n---\n')).toEqual([1, 5]);
  });

  test('a list of contents, by links, by dots, by the headings themselves', () => {
    expect(
      outOf(
        '# Minutes\n\n- [Bus](#bus)\n- [Hall](#hall)\n\n## Bus\n\nIt stops at six.\n\n## Hall\n\nIt is cold.\n',
      ),
    ).toEqual([3, 4]);
    expect(
      outOf(
        '# Minutes\n\nContents\n1. Bus\n2. Hall\n\n## Bus\n\nIt stops at six.\n\n## Hall\n\nIt is cold.\n',
      ),
    ).toEqual([3, 4, 5]);
    expect(outOf('Bus ........ 2\nHall ........ 3\n\nThe bus stops at six.\n')).toEqual([1, 2]);
  });

  test('HTML in Markdown: marks go, words stay', () => {
    const notes =
      '<details>\n<summary>Group 1</summary>\n\n- Tea &amp; cake\n- the door<br>is heavy\n\n</details>\n<!-- remove\nbefore sending -->\n';
    const { items, leftOut } = parseNotes(notes);
    expect(items.map(({ text }) => text)).toEqual(['Group 1', 'Tea & cake', 'the door is heavy']);
    expect(leftOut.map(({ line }) => line)).toEqual([1, 7, 8, 9]);
  });

  test('what was crossed out: a part is kept aside, a whole line left out, a tick keeps its words', () => {
    const { items, leftOut } = parseNotes('- a ~~red~~ blue door\n- ~~the raffle~~\n- [x] ~~ring Amina~~\n');
    expect(items.map(({ text, crossedOut }) => [text, crossedOut])).toEqual([
      ['a blue door', 'red'],
      ['ring Amina', undefined],
    ]);
    expect(leftOut).toMatchObject([{ line: 2, why: 'Crossed out in the notes.' }]);
  });
});

describe('mail', () => {
  const mail = [
    'From: Amina Dowd <amina@lantern.example>',
    'Sent: 19 January 2026 17:42',
    'To: Pieter Lund; info@larder.example',
    'Subject: Who does what',
    '',
    'Dear all,',
    '',
    'Still to find out:',
    '- does the contract let us share the diary?',
    '',
    'To do',
    '- Pieter will keep a tally till the end of February',
    '',
    'Best wishes,',
    'Amina',
    '',
    'Amina Dowd (she/her)',
    'Coordinator, Lantern Befriending',
    '',
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    '',
    'On Mon, 19 Jan 2026 at 09:08, Pieter Lund <pieter@larder.example> wrote:',
    '',
    '> Morning both,',
    '>',
    '> What if one volunteer a week rang everybody back?',
    '> Pieter',
    '>',
    '> Sent from my phone',
  ].join('\n');

  test('heads, greetings, ends, signatures and disclaimers are left out; what was said stays', () => {
    const { items } = parseNotes(mail, { today: '2026-02-01' });
    expect(items.map(({ lines, kind }) => `${lines.join('+')} ${kind}`)).toEqual([
      '4 title',
      '8 theme',
      '9 question',
      '11 theme',
      '12 action',
      '26 idea',
    ]);
  });

  test('minutes that say From and To of a walk are no mail', () => {
    expect(outOf('From: the depot\n\nThe bus stops at six.\n')).toEqual([]);
  });
});
