import { expect, test } from 'vitest';
import { planTableCards } from '../../../../renderer/features/table-cards/plan-table-cards.ts';
import { readFileRows } from '../../../../renderer/features/table-cards/read-rows.ts';
import {
  bodyOf,
  type CardTableChoices,
  MAX_ROWS,
  proposeChoices,
} from '../../../../renderer/features/table-cards/table-choices.ts';
import { peopleInTable } from '../../../../renderer/features/table-cards/table-people.ts';
import type { TableRows } from '../../../../shared/interchange/tables/delimited-text.ts';
import { maxTextLength } from '../../../../shared/records/fields/field.ts';
import { actionLog } from './table-fixture.ts';

const rowsOf = (text: string): TableRows => readFileRows(text) ?? [];

const plan = (rows: TableRows, lastKind: string, changed: Partial<CardTableChoices> = {}) => {
  const choices = { ...proposeChoices(rows, lastKind), ...changed };
  const people = peopleInTable(bodyOf(rows, choices.hasHead), choices.targets);
  return {
    ...planTableCards(rows, choices, people, 'dayFirst', '2026-11-30'),
    people: people.people,
    choices,
  };
};

test('a log of actions: fields by their heads, the rest in the details, nothing lost', () => {
  const { cards, problems } = plan(rowsOf(actionLog), 'note');
  expect(cards.map(({ row, words }) => [row, words])).toEqual([
    [2, 'Ask the depot about the late bus'],
    [3, 'Print the leaflet "in large type"'],
    [4, 'Find a room that is open after six, with a ramp and a kitchen'],
  ]);
  expect(cards[0]?.fields).toEqual({
    title: 'Ask the depot about the late bus',
    owners: ['Priya Nair'],
    dueOn: '2026-03-13',
    status: 'open',
    details: 'Ref: 1\nWard: North\nNotes: Rang twice.\nCalls back.',
  });
  expect(cards[2]?.fields.details).toBe('Ref: 3\nBy when: soon\nNotes: Priya Nair knows the caretaker');
  expect(problems).toEqual([
    {
      row: 4,
      sentence: '“By when” takes a day that exists, such as 13 March 2026. “soon” goes into the details.',
      losesWords: false,
    },
  ]);
});

test('a cell about privacy that cannot be read leaves the card private, and its row is said', () => {
  const { cards, problems } = plan(
    [
      ['Action', 'Owner', 'Confidential'],
      ['Ask the depot', 'OT', 'Strictly confidential'],
      ['Print the leaflet', 'OT', 'No'],
    ],
    'action',
  );
  expect(cards.map(({ fields }) => fields.sensitivity)).toEqual(['restricted', 'partners']);
  expect(cards[0]?.fields.details).toBe('Confidential: Strictly confidential');
  expect(problems).toEqual([
    {
      row: 2,
      sentence:
        '“Confidential” takes one of these: Open, Partners, Private. The card is private. “Strictly confidential” goes into the details.',
      losesWords: false,
    },
  ]);
});

test('a column that is left out is nowhere', () => {
  const rows = rowsOf(actionLog);
  const { targets } = proposeChoices(rows, 'note');
  const { cards } = plan(rows, 'note', {
    targets: targets.map((target) => (target === 'details' ? 'left out' : target)),
  });
  expect(cards[0]?.fields.details).toBeUndefined();
  expect(cards[2]?.fields.details).toBe('By when: soon');
});

test('names stay until a person says otherwise; then the role stands in every cell', () => {
  const rows = rowsOf(actionLog);
  const { people, cards } = plan(rows, 'note');
  expect(people.map(({ name }) => name)).toEqual(['Priya Nair', 'Tom Ellery']);
  expect(cards[1]?.fields.owners).toEqual(['Lead commissioner', 'Tom Ellery']);
  const roles = new Map(people.map(({ key }, at) => [key, at === 0 ? 'carer lead ' : 'printer']));
  const decided = plan(rows, 'note', { roles }).cards;
  expect(decided[0]?.fields.owners).toEqual(['carer lead']);
  expect(decided[1]?.fields.owners).toEqual(['Lead commissioner', 'printer']);
  expect(decided[2]?.fields.details).toContain('Notes: The carer lead knows the caretaker');
  expect(JSON.stringify(decided)).not.toMatch(/Priya|Nair|Ellery/);
});

test('words that are too long are cut on the card and stand whole in the details; a row without any is named', () => {
  const long = 'word '.repeat(500).trim();
  const { cards, problems } = plan(
    [
      ['Action', 'Owner'],
      [long, 'OT'],
      ['', 'Carer'],
    ],
    'action',
  );
  expect(cards[0]?.words.length).toBeLessThanOrEqual(2_000);
  expect(cards[0]?.fields.details).toBe(`Action: ${long}`);
  expect(cards[1]).toMatchObject({ words: 'Carer', fields: { owners: ['Carer'] } });
  expect(problems.map(({ row, sentence }) => [row, sentence])).toEqual([
    [2, '“Action” has 2,499 characters. The card shows the beginning; its details have all of it.'],
    [3, 'This row has no title. Its first cell is used instead.'],
  ]);
});

test('details that a card does not hold are cut, and how much is said as a loss', () => {
  const { cards, problems } = plan(
    [
      ['Action', 'Remarks'],
      ['Ask the depot', 'x'.repeat(maxTextLength)],
      ['Ask again', 'short'],
    ],
    'action',
    { hasHead: true, targets: ['title', 'details'] },
  );
  expect(cards[0]?.fields.details).toBe(`Remarks: ${'x'.repeat(maxTextLength - 9)}`);
  expect(problems).toEqual([
    {
      row: 2,
      sentence: 'Its details are longer than a card holds. The last 9 characters will not come in.',
      losesWords: true,
    },
  ]);
});

test('parts of one field are one value, a theme is a name, columns without a head have a letter', () => {
  const evidence = plan(
    [
      ['What it says', 'Number', 'Unit', 'Theme', 'Ref'],
      ['People live alone', '271', 'people', 'Getting  home', '12'],
    ],
    'evidence',
  );
  expect(evidence.cards[0]).toMatchObject({
    theme: 'Getting home',
    fields: { figure: { value: 271, unit: 'people' }, details: 'Ref: 12' },
  });
  const bare = plan(
    [
      ['7', 'The bus stops at six and nobody says so'],
      ['8', 'No bench'],
    ],
    'note',
  );
  expect(bare.cards.map(({ fields }) => fields.details)).toEqual(['Column A: 7', 'Column A: 8']);
});

test(`${MAX_ROWS} rows are brought in at once`, () => {
  const rows = [['Action', 'Owner'], ...Array.from({ length: MAX_ROWS + 3 }, (_, at) => [`Ask ${at}`, 'OT'])];
  expect(plan(rows, 'action').cards).toHaveLength(MAX_ROWS);
});
