import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { finishEditing, startEditing } from '../../../../../renderer/screens/test-cycles/grid/editing.ts';
import {
  changeEditor,
  goToCell,
  gridState,
} from '../../../../../renderer/screens/test-cycles/grid/grid-store.ts';
import { NumbersGrid } from '../../../../../renderer/screens/test-cycles/grid/numbers-grid.tsx';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import * as dates from '../../../../../shared/records/fields/dates.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

/** Each row that is rendered says its date once, in the name of its menu. */
const said = vi.spyOn(dates, 'dateInWords');

const ROWS = 40;
const idOf = (row: number): string => `m1_${1000 + row}`;
const dateOf = (row: number): string => new Date(Date.UTC(2025, 0, 6 + 7 * row)).toISOString().slice(0, 10);
const point = (_: unknown, row: number): Change => ({
  op: 'add',
  kind: 'dataPoint',
  id: idOf(row),
  fields: { measure: 'm1', date: dateOf(row), value: row },
});

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  const measure: Change = { op: 'add', kind: 'measure', id: 'm1', fields: { name: 'Contacts' } };
  edit('Measure added', [measure, ...Array.from({ length: ROWS }, point)]);
});
afterAll(() => app.close());

test('going to a cell, writing in it and leaving it renders its row and the next, and no other', async () => {
  // The grid begins at its last row once it is there.
  goToCell({ row: 'elsewhere', column: 'note' });
  const page = await renderOnPage(<NumbersGrid measureId="m1" />);
  const rows = () => page.all('tr[data-row]');
  const cellOf = (row: number) => page.all(`[data-row="${idOf(row)}"] [data-column="value"]`)[0];
  await page.waitUntil(() => rows().length === ROWS + 1 && gridState().current.row === '+');
  goToCell({ row: idOf(20), column: 'value' });
  await page.waitUntil(() => document.activeElement === cellOf(20));
  said.mockClear();
  startEditing('m1', '7');
  await page.waitUntil(() => document.activeElement?.matches('.grid-field') === true);
  changeEditor({ text: '77' });
  finishEditing('m1', 'down');
  await page.waitUntil(() => document.activeElement === cellOf(21));
  expect(cellOf(20)?.textContent).toBe('77');
  expect(new Set(said.mock.calls.map(([date]) => date))).toEqual(new Set([dateOf(20), dateOf(21)]));
});
