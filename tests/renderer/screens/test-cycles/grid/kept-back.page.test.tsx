import { beforeEach, expect, test } from 'vitest';
import { currentProject, projectStore } from '../../../../../renderer/core/state/project-store.ts';
import type { ColumnId } from '../../../../../renderer/screens/test-cycles/grid/columns.ts';
import { commitCell } from '../../../../../renderer/screens/test-cycles/grid/commit-cell.ts';
import { merge } from '../../../../../shared/document/merge/merge.ts';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../../shared/document/sharing/redact.ts';
import { documentRules, kindRegistry } from '../../../../../shared/records/kind-registry.ts';
import { documentWith } from '../../../../helpers/document/sample-document.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';

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
