import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { rememberForDocument } from '../../../shared/document/model/remember-for-document.ts';
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

const remembered = rememberForDocument((project, measure: RecordId): ChartData | undefined => {
  const series = measureSeries(project, measure);
  if (!series) return undefined;
  const settings = measureSettings(project, measure);
  return { series, settings, analysis: analyseMeasure(series, settings) };
});

/** All that the chart of a measure is made of; undefined where there is no such measure. */
export function chartDataOf(project: ProjectDocument, measure: RecordId): ChartData | undefined {
  return remembered(project, measure);
}
