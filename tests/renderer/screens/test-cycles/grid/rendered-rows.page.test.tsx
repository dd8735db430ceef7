import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { finishEditing, startEditing } from '../../../../../renderer/screens/test-cycles/grid/editing.ts';
import {
  changeEditor,
  goToCell,
  gridState,
} from '../../../../../renderer/screens/test-cycles/grid/grid-store.ts';
import { NumbersGrid } from '../../../../../renderer/screens/test-cycles/grid/numbers-grid.tsx';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

/** What React keeps with an element of its own: another object each time that it was rendered. */
const renderedProps = (element: HTMLElement): unknown => {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
  if (key === undefined) throw new Error('React keeps its props elsewhere now.');
  return Reflect.get(element, key);
};

const ROWS = 40;
const idOf = (row: number): string => `m1_${1000 + row}`;
const point = (_: unknown, row: number): Change => ({
  op: 'add',
  kind: 'dataPoint',
  id: idOf(row),
  fields: {
    measure: 'm1',
    date: new Date(Date.UTC(2025, 0, 6 + 7 * row)).toISOString().slice(0, 10),
    value: row,
  },
});

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  // jsdom has no layout: nothing can be scrolled.
  Element.prototype.scrollIntoView = () => undefined;
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
  const before = rows().map(renderedProps);
  startEditing('m1', '7');
  await page.waitUntil(() => document.activeElement?.matches('.grid-field') === true);
  changeEditor({ text: '77' });
  finishEditing('m1', 'down');
  await page.waitUntil(() => document.activeElement === cellOf(21));
  expect(cellOf(20)?.textContent).toBe('77');
  const rendered = rows().flatMap((row, index) => (renderedProps(row) === before[index] ? [] : [index]));
  expect(rendered).toEqual([20, 21]);
});
