import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../../shared/notes/lines/split-lines.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { groupIntoBlocks } from '../../../../shared/notes/structure/group-into-blocks.ts';
import { kindsOf } from '../rows.ts';

describe('a log without a table', () => {
  const log =
    'We met on Tuesday.\n\nDECISION LOG (nos. run on)\n\nD31; link workers – yes; two posts, to start as soon as\n     the money is through\nD32; vouchers: not this year\nD34; respite: two of the beds kept back\n';

  test('its heading says what its entries are; a line set in goes on', () => {
    expect(kindsOf(log)).toEqual(['1 note', '3 theme', '5+6 decision', '7 decision', '8 decision']);
  });

  test('its numbers stay in the words', () => {
    expect(parseNotes(log).items.at(-1)?.text).toBe('D34; respite: two of the beds kept back');
  });

  test.each([
    'M1: closed by snow\nA38: slow\n',
    'D40; cups\nD12; plates\n',
    'B12; a bus that nobody takes\n',
  ])('numbers that do not count on make no list: %j', (lines) => {
    const blocks = groupIntoBlocks(splitLines(`The roads were bad.\n\n${lines}`)).blocks;
    expect(blocks.map(({ type }) => type)).not.toContain('bullet');
  });
});

describe('owners on a line below', () => {
  const minutes = (owners: string): string =>
    `## Baths\n\nEach bath needs three signatures.\n\nCosts of the last ten repairs to be pulled together for us.\n\n${owners}\n\nThe office is shut on Mondays.\n`;

  test.each([
    ['TM, w/c 2 June', ['TM'], '2026-06-01'],
    ['TM / KO 13/06/26', ['TM', 'KO'], '2026-06-13'],
    ['ACTION: TM', ['TM'], undefined],
  ])('%s', (line, owners, dueOn) => {
    const action = parseNotes(minutes(line), { today: '2026-05-20' }).items.find(
      ({ kind }) => kind === 'action',
    );
    expect([action?.lines, action?.details.owners, action?.details.dueOn]).toEqual([[5, 7], owners, dueOn]);
  });

  test('initials below each other say who was there', () => {
    expect(kindsOf('We were three.\nTM\nKO\nLC\n')).toEqual(['1 note', '2 note', '3 note', '4 note']);
  });
});

test('a row that is overdue, or done, has its day behind it', () => {
  const rows = [
    '| Call the chemist | AB | 30 April | Overdue |',
    '| Hang the lamp | CD | 28 April | Done |',
    '| Ask the vicar | EF | 16 June | Open |',
  ];
  const notes = `Minutes, 12 May 2025\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  const days = parseNotes(notes)
    .items.filter(({ kind }) => kind === 'action')
    .map(({ details }) => details.dueOn);
  expect(days).toEqual(['2025-04-30', '2025-04-28', '2025-06-16']);
});

test('a heading over a list may end in an aside', () => {
  const notes =
    'We had a good day.\n\nThings I think we said we’d do - shout if I’ve got you down wrong!!\n* the bid. Amir. 15 October\n* chairs\n';
  expect(kindsOf(notes).slice(-2)).toEqual(['4 action', '5 action']);
});
