import { expect, it } from 'vitest';
import {
  changedSettings,
  withOnlyDateOrder,
} from '../../../../renderer/features/measure-table/date-order-settings.ts';
import { planTable, type TableSettings } from '../../../../renderer/features/measure-table/plan-table.ts';
import { documentWith } from '../../../helpers/document/sample-document.ts';

const document = documentWith(['measure', 'm1', { name: 'Contacts' }]);

const settings: TableSettings = {
  headingsRow: -1,
  targets: ['date', 'value', 'leaveOut'],
  delimiter: '\t',
  dateOrder: null,
  numberStyle: null,
  existing: 'replace',
};

const planOf = (dates: readonly string[], given = settings) =>
  planTable(
    document,
    dates.map((date, at) => [date, String(at)]),
    given,
    { id: 'm1' },
    '2026-03-18',
  );

it.each<[readonly string[], TableSettings['dateOrder']]>([
  [['13/03/2026', '20/03/2026'], 'dayFirst'],
  [['03/13/2026', '03/20/2026'], 'monthFirst'],
  [['06/03/2026', '12/03/2026'], null],
  [['02/03/2026', '16/03/2026'], 'dayFirst'],
  [['03/06/2026', '03/13/2026'], 'monthFirst'],
  [['13/03/2026', '03/20/2026'], null],
])('%j: the order is %s until a person says one', (dates, order) => {
  expect(withOnlyDateOrder(settings, planOf(dates)).dateOrder).toBe(order);
});

it('brings in nothing while every date could be two days', () => {
  const open = planOf(['06/03/2026', '12/03/2026']);
  expect([open.missing?.sentence, open.imported]).toEqual(['Say how the dates are written.', undefined]);
});

it('says by row which date does not exist in the order that was said', () => {
  const { problems, imported } = planOf(['06/03/2026', '3/13/2026'], { ...settings, dateOrder: 'dayFirst' });
  expect(imported?.changes).toMatchObject([{ id: 'm1_20260306' }]);
  expect(problems).toMatchObject([{ row: 2, cell: '3/13/2026', isTaken: false }]);
});

it('asks anew for another column or other cells, and keeps what was said for the same', () => {
  const said: TableSettings = { ...settings, dateOrder: 'monthFirst' };
  expect(changedSettings(said, { existing: 'keep' }).dateOrder).toBe('monthFirst');
  expect(changedSettings(said, { targets: ['date', 'leaveOut', 'value'] }).dateOrder).toBe('monthFirst');
  expect(changedSettings(said, { targets: ['leaveOut', 'value', 'date'] }).dateOrder).toBeNull();
  expect(changedSettings(said, { delimiter: ';' }).dateOrder).toBeNull();
  expect(changedSettings(settings, { dateOrder: 'dayFirst' }).dateOrder).toBe('dayFirst');
});
