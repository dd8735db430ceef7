import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { currentMessage } from '../../../../../renderer/core/ui/message.ts';
import type { ColumnId } from '../../../../../renderer/screens/test-cycles/grid/columns.ts';
import { commitCell } from '../../../../../renderer/screens/test-cycles/grid/commit-cell.ts';
import { numberOfPointInWords } from '../../../../../renderer/screens/test-cycles/grid/date-conflict-dialog.tsx';
import { finishEditing, startEditing } from '../../../../../renderer/screens/test-cycles/grid/editing.ts';
import { NEW_ROW } from '../../../../../renderer/screens/test-cycles/grid/grid-rows.ts';
import {
  changeEditor,
  goToCell,
  gridState,
} from '../../../../../renderer/screens/test-cycles/grid/grid-store.ts';
import { currentGrid } from '../../../../../renderer/screens/test-cycles/grid/measure-grid.ts';
import { recordOf, shownTable } from '../../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { waitUntil } from '../../../../helpers/vitest/wait-until.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Measure added', [{ op: 'add', kind: 'measure', id: 'm1', fields: { name: 'Contacts' } }]);
});
afterAll(() => app.close());

const type = (
  row: string,
  date: string,
  column: ColumnId,
  text: string,
  editBase = currentProject().document,
) => commitCell({ measureId: 'm1', row, date, column, text, editBase });
const point = (id: string) => recordOf(currentProject().document, { kind: 'dataPoint', id })?.fields;
const stored = (id: string) => shownTable(currentProject().document, 'dataPoint')?.[id];
const saved = () => waitUntil(() => !currentProject().hasPendingEdits);
const notice = () => currentProject().notice;

test('a number makes its point, letters are kept in it, a number takes their place', () => {
  expect(type(NEW_ROW, '2026-03-02', 'value', '5')).toEqual({ type: 'done', row: 'm1_20260302' });
  expect(notice()).toBeNull();
  expect(point('m1_20260302')).toMatchObject({ measure: 'm1', date: '2026-03-02', value: 5 });
  type('m1_20260302', '2026-03-02', 'value', 'about six');
  expect(point('m1_20260302')).toMatchObject({ value: null, asTyped: { value: 'about six' } });
  type('m1_20260302', '2026-03-02', 'value', '6');
  expect(point('m1_20260302')).toMatchObject({ value: 6, asTyped: null });
});

test('a number that is typed with a per cent sign says what the measure is in, in one step, where nobody has said it', async () => {
  const unit = () => recordOf(currentProject().document, { kind: 'measure', id: 'm1' })?.fields.unit ?? null;
  type(NEW_ROW, '2026-02-02', 'n', '41%');
  expect(unit()).toBeNull();
  type(NEW_ROW, '2026-02-09', 'value', '41%');
  expect([point('m1_20260209')?.value, unit()]).toEqual([41, '%']);
  expect(numberOfPointInWords({ id: 'm1_20260209', fields: point('m1_20260209') ?? {} })).toBe('41%');
  edit('Unit', [{ op: 'set', kind: 'measure', id: 'm1', fields: { unit: 'contacts' } }]);
  type('m1_20260209', '2026-02-09', 'value', '42%');
  expect(unit()).toBe('contacts');
});

test('nothing is written of an empty row, and a day that does not exist is refused', () => {
  const before = currentProject().document;
  expect(type(NEW_ROW, '2026-03-09', 'note', '  ')).toEqual({ type: 'done', row: NEW_ROW });
  expect(type('m1_20260302', '2026-03-02', 'date', '31/02/2026').type).toBe('refused');
  expect(currentProject().document).toBe(before);
});

test('a day that has a row leads to that row and nowhere else; whoever has gone on stays where they are', () => {
  type(NEW_ROW, '2026-03-23', 'value', '5');
  const typeDay = (next: 'down' | 'none') => {
    goToCell({ row: NEW_ROW, column: 'date' });
    startEditing('m1', '2/3');
    changeEditor({ text: '2/3/2026' });
    finishEditing('m1', next);
    return [gridState().current, currentMessage()?.sentence];
  };
  const said = (rest: string) => `2 March has a row already. ${rest}`;
  expect(typeDay('down')).toEqual([{ row: 'm1_20260302', column: 'date' }, said('Here it is.')]);
  expect(typeDay('none')).toEqual([{ row: NEW_ROW, column: 'date' }, said('None was added.')]);
  edit('Deleted', [{ op: 'delete', kind: 'dataPoint', id: 'm1_20260323' }]);
});

test('another day makes another point, in one step with what it says; a row that lay in the trash says only what is new', () => {
  type('m1_20260302', '2026-03-02', 'note', 'Snow');
  const said = point('m1_20260302');
  expect(type('m1_20260302', '2026-03-02', 'date', '3/3/2026')).toEqual({ type: 'done', row: 'm1_20260303' });
  expect(point('m1_20260302')).toBeUndefined();
  expect(point('m1_20260303')).toMatchObject({ note: 'Snow', value: said?.value, date: '2026-03-03' });
  type(NEW_ROW, '2026-03-02', 'value', '1');
  expect(point('m1_20260302')).toMatchObject({ value: 1, note: null });
});

test('what a partner writes meanwhile in the same cell stays beside it; a row that they delete comes back with what is typed', async () => {
  await saved();
  const seen = currentProject().document;
  await app.editElsewhere({ op: 'set', kind: 'dataPoint', id: 'm1_20260302', fields: { value: 8 } });
  await waitUntil(() => point('m1_20260302')?.value === 8);
  type('m1_20260302', '2026-03-02', 'value', '9', seen);
  const [other] = Object.values(stored('m1_20260302')?.['!']?.value ?? {});
  expect([point('m1_20260302')?.value, other].toSorted()).toEqual([8, 9]);
  expect(notice()).toMatch(/Both are kept/);
  const grid = currentGrid('m1');
  const cell = grid.rows.find(({ key }) => key === 'm1_20260302')?.cells[1];
  expect(cell?.flag).toBe('clash');

  await saved();
  const beforeDelete = currentProject().document;
  await app.editElsewhere({ op: 'delete', kind: 'dataPoint', id: 'm1_20260303' });
  await waitUntil(() => point('m1_20260303') === undefined);
  type('m1_20260303', '2026-03-03', 'n', '10', beforeDelete);
  expect(point('m1_20260303')).toMatchObject({ n: 10, note: 'Snow' });
});

test('a day that a partner writes while it is typed in the row that waits is one point with both numbers', async () => {
  await saved();
  const seen = currentProject().document;
  const fields = { measure: 'm1', date: '2026-03-16', value: 3 };
  await app.editElsewhere({ op: 'add', kind: 'dataPoint', id: 'm1_20260316', fields });
  await waitUntil(() => point('m1_20260316')?.value === 3);
  expect(type(NEW_ROW, '2026-03-16', 'value', '4', seen)).toEqual({ type: 'done', row: 'm1_20260316' });
  expect(Object.keys(stored('m1_20260316')?.['!'] ?? {})).toEqual(['value']);
});
