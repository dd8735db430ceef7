import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { kindsOf } from '../rows.ts';

const details = (text: string) =>
  parseNotes(text, { today: '2026-03-01' })
    .items.filter(({ kind }) => kind === 'action')
    .map(({ details: { owners, dueWords, done } }) => [owners, dueWords, done]);

describe('tables of work', () => {
  test.each([
    ['| Who | What | By when |', '| Amina | Ring the depot | 13 March |'],
    ['| Action | Owner | Deadline |', '| Ring the depot | Amina | 13 March |'],
    ['| Ref | Task | Lead | Due |', '| 3 | Ring the depot | Amina | 13 March |'],
    ['| Promise | Who | By |', '| Ring the depot | Amina | 13 March |'],
    ['| AP | Who | When | Where it’s got to |', '| 31 | Amina | 13 March | not rung yet |'],
  ])('%s', (head, row) => {
    const notes = `## Jobs\n\n${head}\n|---|---|---|\n${row}\n`;
    expect(kindsOf(notes)).toEqual(['1 theme', '3 heading', '4 out', '5 action']);
    expect(details(notes)).toEqual([[['Amina'], '13 March', undefined]]);
  });

  test('several who do it, nobody, done', () => {
    const notes =
      '| What | Who | When | Status |\n|---|---|---|---|\n| Write the rules | Amina + Pieter | asap | done |\n| Find a van | tbc | – | open |\n';
    expect(details(notes)).toEqual([
      [['Amina', 'Pieter'], 'asap', true],
      [undefined, undefined, undefined],
    ]);
  });

  test('the words of a row stay, each row a line, however long', () => {
    const row =
      '| Ask the vicar whether the minibus may be borrowed on the days on which it only stands there | Amina | Friday |';
    const { items } = parseNotes(
      `| What | Who | When |\n|---|---|---|\n${row}\n${row.replace('vicar', 'school')}\n`,
    );
    expect(items.slice(1).map(({ lines }) => lines)).toEqual([[3], [4]]);
    expect(items[1]?.text).toBe(
      'Ask the vicar whether the minibus may be borrowed on the days on which it only stands there · Amina · Friday',
    );
  });

  test.each([
    ['tabs', 'What\tWho\tWhen\nRing the depot\tAmina\tFriday\nBook the hall\tPieter\tMonday\n'],
    ['strokes', 'What | Who | When\nRing the depot | Amina | Friday\nBook the hall | Pieter | Monday\n'],
  ])('without a frame: %s', (_name, notes) => {
    expect(kindsOf(notes)).toEqual(['1 heading', '2 action', '3 action']);
    expect(details(notes).map(([owners]) => owners)).toEqual([['Amina'], ['Pieter']]);
  });
});

describe('other tables', () => {
  test('a log of decisions', () => {
    const notes =
      '## Log\n\n| ID | Decision | Taken by | On |\n|---|---|---|---|\n| D1 | One phone, and it moves each week | Steering group | 3 March |\n';
    expect(kindsOf(notes).at(-1)).toBe('5 decision');
  });

  test('a programme of the day is none of anything', () => {
    const notes =
      '| When | What | Who |\n|---|---|---|\n| 10:00 | Welcome and tea in the small hall | Ruth |\n| 10:30 | Talk in threes | all |\n';
    expect(kindsOf(notes)).not.toContain('3 action');
    expect(kindsOf(notes)).not.toContain('4 action');
  });
});
