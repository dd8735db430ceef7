import { describe, expect, test } from 'vitest';
import { cellAfterKey } from '../../../../../renderer/core/ui/grid-keys.ts';
import { cellContents } from '../../../../../renderer/screens/outline/table/cell-contents.ts';
import { sortedBy, tableKind, tableRows } from '../../../../../renderer/screens/outline/table/table-rows.ts';
import { nextSort } from '../../../../../renderer/screens/outline/table/table-store.ts';
import type { StoredRecord } from '../../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { columnsOf, type SortValue } from '../../../../../shared/records/computed/table-columns.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { documentWith } from '../../../../helpers/document/sample-document.ts';

const barrier = kindOf('barrier');
if (!barrier) throw new Error('No barriers');

const doc = documentWith(
  ['theme', 't1', { name: 'Isolation' }],
  ['barrier', 'b1', { statement: 'Item 10', stepsCount: 9, order: 'a0', theme: 't1' }],
  ['barrier', 'b2', { statement: 'item 9', stepsCount: 10, order: 'a1', theme: 'gone' }],
  ['barrier', 'b3', { statement: 'Ämter', order: 'a2', theme: 't1' }],
  ['barrier', 'b4', { statement: 'بطيء', stepsCount: 9, order: 'a3' }],
  ['dream', 'd1', { title: 'of a newer version' }],
  ['hypothesis', 'h1', { weBelieve: 'x' }],
);
const ids = (sort: Parameters<typeof tableRows>[3], text = '') =>
  tableRows(doc, barrier, text, sort).map(({ id }) => id);

describe('rows of a table', () => {
  test('are sorted by value, not by text; equals keep the order of the Outline, and nothing comes last', () => {
    expect(ids(null)).toEqual(['b1', 'b2', 'b3', 'b4']);
    expect(ids({ column: 'stepsCount', isDescending: false })).toEqual(['b1', 'b4', 'b2', 'b3']);
    expect(ids({ column: 'stepsCount', isDescending: true })).toEqual(['b2', 'b1', 'b4', 'b3']);
    expect(ids({ column: 'words', isDescending: false })).toEqual(['b3', 'b2', 'b1', 'b4']);
    expect(ids({ column: 'theme', isDescending: true })).toEqual(['b1', 'b3', 'b2', 'b4']);
    expect(ids({ column: 'unheardOf', isDescending: true })).toEqual(['b1', 'b2', 'b3', 'b4']);
  });

  test('mixed values have one order, whatever they come in', () => {
    const mixed: readonly SortValue[] = ['b', null, 2, 'a', 1, null];
    expect(sortedBy(mixed, (one) => one, false)).toEqual([1, 2, 'a', 'b', null, null]);
    expect(sortedBy(mixed, (one) => one, true)).toEqual(['b', 'a', 2, 1, null, null]);
  });

  test('are those with the words looked for', () => {
    expect(ids(null, 'ITEM')).toEqual(['b1', 'b2']);
  });

  test('are of the chosen kind, else of the one with the most cards', () => {
    expect(tableKind(doc, 'hypothesis')?.name).toBe('hypothesis');
    expect(tableKind(doc, 'dream')?.name).toBe('barrier');
    expect(tableKind(documentWith(), '')).toBeDefined();
  });

  test('a head turns: up, down, as the Outline has it', () => {
    const up = nextSort(null, 'theme');
    const down = nextSort(up, 'theme');
    expect([up, down, nextSort(down, 'theme')]).toEqual([
      { column: 'theme', isDescending: false },
      { column: 'theme', isDescending: true },
      null,
    ]);
  });
});

describe('cells', () => {
  const cellOf = (stored: StoredRecord, column: string, waiting = '') => {
    const one = { ...doc, records: { ...doc.records, barrier: { b1: stored } } };
    const [record] = recordsOf(one, 'barrier');
    if (!record) throw new Error('No record');
    const columns = columnsOf(barrier).filter(({ id }) => id === column);
    return cellContents(one, record, columns, (field) => field === waiting)[0];
  };

  test('say that two wrote them, that something waits, or that it was kept back', () => {
    const stored: StoredRecord = { statement: 'mine', '~': 'aaaaaaaa-1' };
    expect(cellOf(stored, 'words')).toEqual({ text: 'mine', flag: '' });
    expect(cellOf({ ...stored, '!': { statement: { 'bbbbbbbb-1': 'theirs' } } }, 'words')?.flag).toBe(
      'clash',
    );
    expect(cellOf(stored, 'words', 'statement')?.flag).toBe('unsaved');
    expect(cellOf({ ...stored, '?': ['stepsCount'] }, 'stepsCount')?.flag).toBe('withheld');
  });

  test('50,000 characters are cut where they are drawn', () => {
    expect(cellOf({ statement: 'x'.repeat(50_000), '~': 'aaaaaaaa-1' }, 'words')?.text).toHaveLength(401);
  });
});

describe('keys in the grid', () => {
  const grid = { ids: ['r1', 'r2', 'r3'], columns: ['select', 'words', 'more'] };
  const cellAfter = (id: string | null, column: string, key: string, control = false) =>
    cellAfterKey(grid, { id, column }, key, control);

  test('go from cell to cell, to the heads, and stay at the edges', () => {
    expect(cellAfter('r1', 'words', 'ArrowDown')).toEqual({ id: 'r2', column: 'words' });
    expect(cellAfter('r1', 'words', 'ArrowUp')).toEqual({ id: null, column: 'words' });
    expect(cellAfter(null, 'words', 'ArrowUp')).toEqual({ id: null, column: 'words' });
    expect(cellAfter(null, 'words', 'ArrowDown')).toEqual({ id: 'r1', column: 'words' });
    expect(cellAfter('r3', 'more', 'ArrowDown')).toEqual({ id: 'r3', column: 'more' });
    expect(cellAfter('r3', 'more', 'ArrowRight')).toEqual({ id: 'r3', column: 'more' });
    expect(cellAfter('r2', 'words', 'Home')).toEqual({ id: 'r2', column: 'select' });
    expect(cellAfter('r2', 'words', 'End', true)).toEqual({ id: 'r3', column: 'more' });
    expect(cellAfter('r2', 'words', 'PageDown')).toEqual({ id: 'r3', column: 'words' });
    expect(cellAfter('r2', 'words', 'x')).toBeUndefined();
  });
});
