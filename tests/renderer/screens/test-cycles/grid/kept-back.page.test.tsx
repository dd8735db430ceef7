import { beforeEach, expect, test } from 'vitest';
import { currentProject, projectStore } from '../../../../../renderer/core/state/project-store.ts';
import { currentMessage } from '../../../../../renderer/core/ui/message.ts';
import { chartDataOf } from '../../../../../renderer/features/charts/chart-data.ts';
import { drawnPoints } from '../../../../../renderer/features/charts/layout/drawn-points.ts';
import { deleteRows } from '../../../../../renderer/screens/test-cycles/grid/clear-cells.ts';
import type { ColumnId } from '../../../../../renderer/screens/test-cycles/grid/columns.ts';
import { commitCell } from '../../../../../renderer/screens/test-cycles/grid/commit-cell.ts';
import { gridFooterInWords } from '../../../../../renderer/screens/test-cycles/grid/grid-footer-in-words.ts';
import { currentGrid } from '../../../../../renderer/screens/test-cycles/grid/measure-grid.ts';
import { reasonNotToDelete } from '../../../../../renderer/screens/test-cycles/grid/reason-withheld.ts';
import { keepOnlyPointOfDay } from '../../../../../renderer/screens/test-cycles/grid/resolve-duplicate-dates.ts';
import { merge } from '../../../../../shared/document/merge/merge.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../../shared/document/sharing/redact.ts';
import { measureHeadline } from '../../../../../shared/measures/measure-sentence.ts';
import { documentRules, kindRegistry } from '../../../../../shared/records/kind-registry.ts';
import { documentWith } from '../../../../helpers/document/sample-document.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';
import { edited } from '../../../../shared/records/test-document.ts';

restoreStore(projectStore);

const owner = documentWith(
  ['measure', 'm1', { name: 'Contacts' }],
  ['dataPoint', 'm1_20260309', { measure: 'm1', date: '2026-03-09', value: 6, note: 'snow' }],
  ['dataPoint', 'm1_20260316', { measure: 'm1', date: '2026-03-16' }],
);

beforeEach(() => projectStore.setState({ document: redact(owner, 'partners', kindRegistry) }));

const type = (date: string, column: ColumnId, text: string) =>
  commitCell({
    measureId: 'm1',
    row: `m1_${date.replaceAll('-', '')}`,
    date,
    column,
    text,
    editBase: currentProject().document,
  });

test.each<[string, string, ColumnId, string, string]>([
  ['its day', '2026-03-09', 'date', '2026-03-10', 'Part of this row is kept back'],
  ['the day of another', '2026-03-16', 'date', '2026-03-09', 'There is a row for that day'],
  ['its number', '2026-03-09', 'value', '7', 'This number is kept back'],
  ['its share', '2026-03-09', 'numerator', '7', 'This number is kept back'],
])(
  'a row whose number a partner’s copy lacks keeps it: %s is refused',
  (_what, date, column, text, words) => {
    const copy = currentProject().document;
    expect(type(date, column, text)).toEqual({ type: 'refused', sentence: expect.stringContaining(words) });
    expect(currentProject().document).toBe(copy);
    const { document } = merge(owner, currentProject().document, documentRules);
    expect(recordsOf(document, 'dataPoint')[0]?.fields).toMatchObject({ date: '2026-03-09', value: 6 });
  },
);

const message = () => currentMessage()?.sentence;

const rowOf = (date: string) => {
  const row = currentGrid('m1').rows.find((one) => one.date === date);
  if (!row) throw new Error(date);
  return row;
};

test('a row that is kept back is not deleted, alone, among others, nor as the other of its day; others can be', () => {
  const copy = currentProject().document;
  deleteRows('m1', [rowOf('2026-03-09')]);
  expect(message()).toBe('Part of 9 March is kept back in this copy, so it stays.');
  deleteRows('m1', [rowOf('2026-03-16'), rowOf('2026-03-09')]);
  expect(message()).toBe('Part of 9 March is kept back in this copy, so it stays. Nothing was deleted.');
  expect(currentProject().document).toBe(copy);
  const fields = { measure: 'm1', date: '2026-03-09', n: 40 };
  const twice = edited(copy, { op: 'add', kind: 'dataPoint', id: 'other', fields });
  projectStore.setState({ document: twice });
  keepOnlyPointOfDay('m1', 'other');
  expect(message()).toBe('Part of 9 March is kept back in this copy, so it stays.');
  expect(recordsOf(currentProject().document, 'dataPoint')).toHaveLength(3);
  expect(reasonNotToDelete(twice, ['m1_20260316', 'other'])).toBeUndefined();
});

test('under the grid stands that copies have none of the numbers, and in a copy that they were kept back', () => {
  const foot = () => gridFooterInWords(currentGrid('m1').rows, false);
  expect(foot()).toContain('1 number was kept back when this copy was made.');
  expect(foot()).not.toContain('A copy for a partner');
  projectStore.setState({ document: owner });
  expect(foot()).toContain('A copy for a partner leaves these numbers out, because');
  expect(foot()).not.toContain('kept back');
});

test('its status and its chart say that the numbers were kept back, and not that there are none', () => {
  const data = chartDataOf(currentProject().document, 'm1' as RecordId);
  expect(data && measureHeadline(data.analysis)).toBe('The numbers are kept back in this copy');
  expect(data && drawnPoints(data.series)).toEqual([]);
});
