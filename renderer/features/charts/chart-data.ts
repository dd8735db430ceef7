import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';
import { memoizeByDocument } from '../../../shared/document/model/memoize-by-document.ts';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import type { MeasureAnalysis } from '../../../shared/measures/analysis.ts';
import type { AnalysisSettings } from '../../../shared/measures/analysis-settings.ts';
import { type MeasureSeries, measureSeries } from '../../../shared/measures/measure-series.ts';
import { measureSettings } from '../../../shared/measures/measure-settings.ts';

/** A measure's numbers, how they are to be judged, and what they say. */
export interface ChartData {
  readonly series: MeasureSeries;
  readonly settings: AnalysisSettings;
  readonly analysis: MeasureAnalysis;
}

/** What each measure said last, while somebody shows it: what is deleted for good must not stay in here. */
const last = new Map<RecordId, WeakRef<ChartData>>();

const remembered = memoizeByDocument((project, measure: RecordId): ChartData | undefined => {
  const series = measureSeries(project, measure);
  if (!series) return undefined;
  const settings = measureSettings(project, measure);
  const before = last.get(measure)?.deref();
  if (before && isDeepEqual(before.series, series) && isDeepEqual(before.settings, settings)) return before;
  const data = { series, settings, analysis: analyseMeasure(series, settings) };
  last.set(measure, new WeakRef(data));
  return data;
});

/**
 * All that the chart of a measure is made of; undefined where there is no such measure. The same object as long as it says
 * the same: another document comes with each answer of the services, and needs no other chart.
 */
export function chartDataOf(project: ProjectDocument, measure: RecordId): ChartData | undefined {
  return remembered(project, measure);
}
