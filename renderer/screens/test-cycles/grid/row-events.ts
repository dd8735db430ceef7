import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { childrenOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { type GridRow, NEW_ROW } from './grid-rows.ts';
import { currentGrid } from './measure-grid.ts';
import { dateSpanOfRow, isFirstRowFrom, isInDateSpan } from './row-date-span.ts';

/** What people have noted in a row's days, and which phases begin with it. */
export interface RowEvents {
  readonly annotations: readonly PlainRecord[];
  readonly phases: readonly PlainRecord[];
}

/** Reads them. At the row that waits stand the phases that begin after all numbers. */
export function eventsOfRow(
  document: ProjectDocument,
  measureId: string,
  rows: readonly GridRow[],
  key: string,
): RowEvents {
  const points = rows.filter((row) => row.key !== NEW_ROW);
  const index = rows.findIndex((row) => row.key === key);
  if (index < 0) return { annotations: [], phases: [] };
  const days = dateSpanOfRow(points, index);
  return {
    annotations: childrenOf(document, 'annotation', measureId).filter(
      (record) => key !== NEW_ROW && isInDateSpan(days, textOf(record, 'date')),
    ),
    phases: childrenOf(document, 'phase', measureId).filter((record) =>
      isFirstRowFrom(rows, index, textOf(record, 'from')),
    ),
  };
}

/** Whether there is anything of the sort in the days of a row, as the project is now. */
export function hasEvents(measureId: string, key: string): boolean {
  const { document } = currentProject();
  const { annotations, phases } = eventsOfRow(document, measureId, currentGrid(measureId).rows, key);
  return annotations.length + phases.length > 0;
}
