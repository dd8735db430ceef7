import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { memoizeByDocument } from '../../../../shared/document/model/memoize-by-document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import {
  type CollectionFrequency,
  collectionFrequencyOf,
  nextDate,
} from '../../../../shared/measures/collection-frequency.ts';
import { partsOf } from '../../../../shared/records/fields/read-field.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { chartDataOf } from '../../../features/charts/chart-data.ts';
import { type GridColumn, gridColumns } from './columns.ts';
import { type GridRow, gridRows } from './grid-rows.ts';

/** What the grid of one measure shows. */
export interface MeasureGrid {
  readonly measureId: string;
  readonly columns: readonly GridColumn[];
  /** By date; the last one waits for the next number. */
  readonly rows: readonly GridRow[];
  readonly rhythm: CollectionFrequency;
}

const howOftenOf = (measure: PlainRecord): string => {
  const { howOften } = partsOf(measure, 'collection');
  return typeof howOften === 'string' ? howOften : '';
};

const remembered = memoizeByDocument((document, measureId: string, today: string): MeasureGrid => {
  const measure = recordOf(document, { kind: 'measure', id: measureId });
  const series = chartDataOf(document, measureId)?.series;
  if (!measure || !series) return { measureId, columns: [], rows: [], rhythm: 'other' };
  const dates = series.points.map(({ date }) => date);
  const rhythm = collectionFrequencyOf(dates, howOftenOf(measure));
  const columns = gridColumns(document, measure, rhythm);
  const next = nextDate(dates, howOftenOf(measure), today);
  return { measureId, rhythm, columns, rows: gridRows(document, series, columns, { next, today }) };
});

/** Reads the grid of a measure; `today` is `YYYY-MM-DD`. Empty where there is no such measure. */
export function measureGrid(document: ProjectDocument, measureId: string, today: string): MeasureGrid {
  return remembered(document, measureId, today);
}

/** The grid as the document is now, an edit of this moment included. */
export function currentGrid(measureId: string): MeasureGrid {
  return measureGrid(currentProject().document, measureId, localToday());
}
