import { describe, expect, test } from 'vitest';
import { weighText } from '../../../../shared/notes/classify/weigh-text.ts';
import { findDue } from '../../../../shared/notes/dates/find-due.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';

const strongest = (text: string): string | undefined =>
  [...weighText(text).values()].sort((one, other) => other.weight - one.weight)[0]?.kind;

describe('what became of a matter', () => {
  test.each([
    'The joining fee was waived for students.',
    'Question 4 out.',
    'The price was capped at £6.',
    'The July meeting cancelled.',
    'We are giving the raffle a miss.',
    'Lamps OK in principle.',
    'Ten people max.',
    'The old rota will do for now.',
    'Seven o’clock it shall be.',
    'Bram chairs while Ruth is away.',
    'Swimming won the day.',
    'We said yes to the student.',
  ])('%s', (line) => {
    expect(strongest(line)).toBe('decision');
  });

  test.each([
    'The sponsor had decided on a later start.',
    'The rate, agreed in May, had not been paid.',
    'The closure is a matter for the Cabinet.',
    'It was decided nationally in 2023 that forms be kept.',
    'Mrs Vane decides each day who she sits with.',
  ])('settled before, or by others: %s', (line) => {
    expect(strongest(line)).toBe('note');
  });
});

describe('what somebody is to do', () => {
  test.each([
    'Staff in both houses to explain this to the night shift',
    'Before then, could Bram find out what it costs?',
    'cakes on me',
    'Raffle – Ruth’s job',
    'Ruth speaking to the caretaker',
    'flowers, Bram collecting',
    'The gate needs mending',
    'Names to the office by 10 December',
    'A tally will be kept by each home.',
  ])('%s', (line) => {
    expect(strongest(line)).toBe('action');
  });
});

test('a row with an outcome and nobody beside it was settled; with somebody it is to be done', () => {
  const notes = [
    '| Topic | What was said | Outcome | Who | When |',
    '|---|---|---|---|---|',
    '| Calls | Too early | None before eight | | from 3 May |',
    '| Key | Lost twice | Buy a second | Ruth | 4 May |',
    '| Hats | Of two minds | Noted | | |',
  ].join('\n');
  const kinds = parseNotes(notes, { today: '2026-03-04' }).items.map(({ kind }) => kind);
  expect(kinds.slice(-3)).toEqual(['decision', 'action', 'note']);
});

test('a list headed “Carried over” is still to be done', () => {
  const notes = ['Carried over', '- ring the hall about the key', '- letter to Mrs Vane'].join('\n');
  const { items } = parseNotes(notes, { today: '2026-03-04' });
  expect(items.filter(({ kind }) => kind === 'decision')).toEqual([]);
});

test('“before workshop 3” is a day where the notes say when that is', () => {
  const text = [
    'Present: Ruth Vane',
    '',
    'Ruth to bring the cards by workshop 3.',
    '',
    'Workshop 3: 14 May 2026',
  ];
  const { items } = parseNotes(text.join('\n'), { today: '2026-03-04' });
  const due = items.find(({ kind }) => kind === 'action')?.details;
  expect(due?.dueWords).toContain('workshop 3');
  expect(findDue('Ruth to bring the cards by session 2', {})?.words).toContain('session 2');
});
