import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTableCards } from '../../../../renderer/features/table-cards/plan-table-cards.ts';
import { withColumnsGuessed } from '../../../../renderer/features/table-cards/table-choices.ts';
import type { TableRows } from '../../../../shared/interchange/tables/delimited-text.ts';
import { headerSynonyms } from '../../../../shared/interchange/tables/header-synonyms.ts';
import { readTable } from '../../../../shared/interchange/tables/read-table.ts';
import { knownPeopleOf } from '../../../../shared/notes/people/known-people.ts';
import { DETAILS } from '../../../../shared/records/fields/common-fields.ts';

const today = '2026-11-30';
const dateOrder = 'dayFirst';

const byTheDialog = (rows: TableRows) => {
  const choices = withColumnsGuessed(rows, { kind: 'action', hasHead: true, roles: new Map() });
  const nobody = { people: [], known: knownPeopleOf([]) };
  return planTableCards(rows, choices, nobody, dateOrder, today).cards.map(({ words, fields, theme }) => ({
    title: words,
    theme,
    fields: { ...fields, title: undefined, [DETAILS]: undefined },
  }));
};

const byTheCommandLine = (rows: TableRows) => {
  const reading = readTable(rows, { delimiter: ',', dateOrder, numberStyle: null, today });
  if (reading.sort !== 'actions') throw new Error(`It is read as ${reading.sort}.`);
  return reading.rows.map(({ title, theme, fields }) => ({ title, theme, fields }));
};

/** What people write, in columns where it belongs and in others. */
const cells = [
  ...['', '-', 'Carer', 'Lead / Carer', "Team lead; Carers' group", 'Lead, OT', 'x'.repeat(300), "'=1+1"],
  ...['03/04/2026', 'Fri 13/03/2026 09:30', '2026-03-09T00:00', '13-Mar', '31/02/2026', 'today', 'soon'],
  ...['complete', 'In progress', 'not_started', 'Yes', 'n', 'x', 'quickWin', 'Quick win', 'amber', '£1,200'],
  ...['Strictly confidential', 'Open (not yet)', 'Private', 'two\nlines'],
];

const headings = [
  ...[
    'owners',
    'startOn',
    'dueOn',
    'doneOn',
    'status',
    'reportBackTo',
    'tags',
    'sensitivity',
    'theme',
    'createdBy',
  ],
].flatMap((field) => [field, ...(headerSynonyms[field] ?? [])]);

const table = fc
  .uniqueArray(fc.constantFrom(...headings, 'kind', 'Ref (ours)'), { minLength: 1, maxLength: 7 })
  .chain((others) =>
    fc.tuple(
      fc.constantFrom('Action', 'title', 'What', 'Task'),
      fc.constant(others),
      fc.array(fc.array(fc.constantFrom(...cells), { minLength: others.length, maxLength: others.length }), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
  )
  .map(
    ([title, others, rows]): TableRows => [
      [title, 'Who', ...others],
      ...rows.map((row, at) => [`Ring the depot ${at}`, 'Carer', ...row]),
    ],
  );

test('a table of actions gives the same fields by the dialog and by the command line', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(byTheDialog(rows)).toEqual(byTheCommandLine(rows));
    }),
    { numRuns: 150 },
  );
});
