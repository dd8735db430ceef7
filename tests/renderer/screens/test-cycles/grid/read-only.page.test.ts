import { beforeEach, expect, test } from 'vitest';
import {
  currentProject,
  projectStore,
  READ_ONLY_REASON,
} from '../../../../../renderer/core/state/project-store.ts';
import { currentMessage, dismissMessage } from '../../../../../renderer/core/ui/message.ts';
import { clearCells } from '../../../../../renderer/screens/test-cycles/grid/clear-cells.ts';
import { pasteIntoGrid } from '../../../../../renderer/screens/test-cycles/grid/clipboard/paste-into-grid.ts';
import { startEditing } from '../../../../../renderer/screens/test-cycles/grid/editing.ts';
import { gridFooterInWords } from '../../../../../renderer/screens/test-cycles/grid/grid-footer-in-words.ts';
import { goToCell, gridState } from '../../../../../renderer/screens/test-cycles/grid/grid-store.ts';
import { currentGrid } from '../../../../../renderer/screens/test-cycles/grid/measure-grid.ts';
import { rowMenuEntries } from '../../../../../renderer/screens/test-cycles/grid/row-menu-entries.ts';
import { documentWith } from '../../../../helpers/document/sample-document.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';

restoreStore(projectStore);

beforeEach(() =>
  projectStore.setState({
    readOnly: true,
    document: documentWith(
      ['measure', 'm1', { name: 'Contacts' }],
      ['annotation', 'a1', { measure: 'm1', date: '2026-03-12', text: 'Snow' }],
      ['dataPoint', 'm1_20260302', { measure: 'm1', date: '2026-03-02', value: 5 }],
      ['dataPoint', 'm1_20260309', { measure: 'm1', date: '2026-03-09', value: 6 }],
    ),
  }),
);

test.each([
  ['typed', () => startEditing('m1', '7')],
  ['opened', () => startEditing('m1')],
  ['pasted', () => pasteIntoGrid(currentGrid('m1'), { text: '7\n8\n', html: '' })],
  ['emptied', () => clearCells(currentGrid('m1'))],
])('in a project that is open for reading only nothing is %s, and it is said why', (_what, act) => {
  goToCell({ row: 'm1_20260309', column: 'value' });
  dismissMessage();
  const before = currentProject().document;
  act();
  expect(gridState().editor).toBeNull();
  expect(currentProject().document).toBe(before);
  expect(currentMessage()?.sentence).toBe(READ_ONLY_REASON);
});

test('it says so under the numbers, and asks for none', () => {
  expect(gridFooterInWords(currentGrid('m1').rows, true)).toBe('This project is open for reading only.');
  expect(gridFooterInWords(currentGrid('m1').rows.slice(-1), true)).toBe('No numbers yet.');
});

test('the menu of a row still shows all that is known of it', () => {
  const { rows } = currentGrid('m1');
  const labels = (index: number) =>
    rowMenuEntries('m1', rows.slice(index, index + 1)).map(({ label }) => label);
  expect(labels(0)).toEqual(['All about this number…']);
  expect(labels(1)).toEqual(['All that is noted here…', 'All about this number…']);
  projectStore.setState({ readOnly: false });
  expect(labels(1)).toContain('Change what is noted here…');
  expect(labels(rows.length - 1)).toEqual([]);
  const phase = [
    'phase',
    'f1',
    { measure: 'm1', from: '2099-03-02', label: 'Visits in the evening' },
  ] as const;
  projectStore.setState({ document: documentWith(['measure', 'm1', { name: 'Contacts' }], phase) });
  const waiting = currentGrid('m1').rows.slice(-1);
  expect(rowMenuEntries('m1', waiting).map(({ label }) => label)).toEqual(['Change what is noted here…']);
});
