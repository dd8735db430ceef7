import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { outcomeOf } from '../../../../shared/notes/structure/outcome-cell.ts';

describe('what a cell says came of a matter', () => {
  test.each([
    [
      'settled',
      [
        'Adopted',
        'Rejected: unfair on the others',
        'Go ahead',
        '**B**',
        'No change',
        'Keep',
        'Yes if she says yes.',
      ],
    ],
    ['told', ['White sheets for all new flats.', 'Sensor at 90 cm from now on', 'Stays where it is']],
    [
      'open',
      [
        'Noted',
        'Deferred – nobody from finance',
        'Standing item',
        'To think about',
        'Not decided',
        'Back in April',
        'No outcome yet; back in July.',
      ],
    ],
    [
      'work',
      [
        'Amina to swap all twelve by 27 Feb',
        'PT → Legal, w/c 16 Feb',
        'KT, 13/02/2026',
        'Bin them – Amina',
        'Amina',
        'Dr Orr is seeing the other chemist',
        'Mrs Pinder finds £900, w/c 4 May',
        'A plain sheet still has to be written',
        'PT: notice in writing, sixty days',
      ],
    ],
    ['none', ['', '–', 'n/a', 'None']],
  ])('%s', (outcome, cells) => {
    expect(cells.map((cell) => [cell, outcomeOf(cell)])).toEqual(cells.map((cell) => [cell, outcome]));
  });

  test('each row of minutes is what its own cell says, and no decision where the cell is empty', () => {
    const notes = [
      '# Group 5',
      '',
      '| Item | Discussion | Outcome |',
      '|---|---|---|',
      '| Chime | A softer one costs nothing. | Chime B for new flats. |',
      '| Old flats | Each needs a visit. | Amina to swap them by 27 Feb |',
      '| Form | Six sides and small print. | |',
      '| Short form | Two pages, by Bram. | Adopted |',
      '| Under-25s | Could they pay less? | Deferred – nobody from finance |',
    ].join('\n');
    const kinds = parseNotes(notes, { today: '2026-02-04' }).items.map(({ kind }) => kind);
    expect(kinds.slice(2, 4)).toEqual(['decision', 'action']);
    expect(kinds[4]).not.toBe('decision');
    expect(kinds[5]).toBe('decision');
    expect(kinds[6]).not.toBe('decision');
  });

  test('where actions stand in a column beside what was said, a row without one is none', () => {
    const notes =
      '| Item | Discussion | Action |\n|---|---|---|\n| Tea | Five of us in the room had a cup. | |\n| Lift | Stuck again. | Bram to ring the firm |\n';
    const kinds = parseNotes(notes, { today: '2026-02-04' }).items.map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe('action');
    expect(kinds.at(-2)).not.toBe('action');
  });
});
