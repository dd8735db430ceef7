import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { kindsOf } from '../rows.ts';

const rowsAndKinds = (notes: string): readonly (readonly [string, string])[] =>
  parseNotes(notes, { today: '2026-06-01' })
    .items.slice(1)
    .map(({ text, kind }) => [text, kind]);

describe('a table of matters and of what came of each', () => {
  test.each(['Where it ended', 'Outcome', 'How it was left', 'What came of it', 'Result'])(
    'its rows are decisions, told as they may be; what was put off or settled elsewhere is a note: %s',
    (head) => {
      const rows = [
        ['Cups', 'our own, washed by turns'],
        ['Name of the choir', 'held over, the singers were away'],
        ['Bus shelter', 'the council has signed with a builder already'],
        ['Tea', '40p stays 40p'],
      ];
      const notes = ['# Friday', '', `| Matter | ${head} |`, '|---|---|']
        .concat(rows.map((cells) => `| ${cells.join(' | ')} |`))
        .join('\n');
      expect(
        rowsAndKinds(notes)
          .slice(1)
          .map(([, kind]) => kind),
      ).toEqual(['decision', 'note', 'note', 'decision']);
    },
  );

  test('beside who does it by when, an outcome is the state of the work', () => {
    const notes =
      '| Matter | Outcome | Who | By when |\n|---|---|---|---|\n| Ring the depot | no answer yet | Amina | 13 March |\n';
    expect(kindsOf(notes).at(-1)).toBe('3 action');
  });
});

describe('columns set apart by spaces', () => {
  const table =
    'AFTER THE MEETING\nNo  Matter          Where it ended\n1   Door chain      every flat gets one, fitted by\n                    the warden\n2   Back gate       shut at dusk\n';

  test('two spaces are enough under a head that is known; a cell goes on in the line below', () => {
    expect(rowsAndKinds(table)).toEqual([
      ['No · Matter · Where it ended', 'heading'],
      ['1 · Door chain · every flat gets one, fitted by the warden', 'decision'],
      ['2 · Back gate · shut at dusk', 'decision'],
    ]);
    expect(kindsOf(table)).toEqual(['1 theme', '2 heading', '3+4 decision', '5 decision']);
  });

  test('who told it is no owner', () => {
    const notes =
      'Flat    What was said                   Told by\n12      the tap drips all night         Amina\n14      nobody came about the lock      Pieter\n';
    expect(kindsOf(notes).some((row) => row.endsWith('action'))).toBe(false);
    expect(kindsOf(notes)[0]).toBe('1 heading');
  });

  test('a line of strokes below the head belongs to the table', () => {
    const notes = 'What | Who | By when\n-----|-----|--------\nRing the depot | Amina | Friday\n';
    expect(kindsOf(notes)).toEqual(['1 heading', '2 out', '3 action']);
  });
});
