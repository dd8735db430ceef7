import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import type { AnalysisSettings } from '../../../../shared/measures/analysis-settings.ts';
import type { ChartKind } from '../../../../shared/measures/measure-series.ts';
import { partsOf } from '../../../../shared/records/fields/read-field.ts';
import { measure as measureKind } from '../../../../shared/records/kinds/measure.ts';
import { writeFields } from '../../../core/records/write-record.ts';
import { currentProject } from '../../../core/state/project-store.ts';

/** Chooses how the numbers are drawn; it stays with the measure, and is one step of Undo. */
export function chooseChart(measure: RecordId, chart: ChartKind): void {
  writeFields(measureKind, measure, 'Kind of chart', { chart });
}

/** Chooses how the numbers are judged; what is not named stays as it was, also what a newer version wrote. */
export function chooseSettings(measure: RecordId, settings: Partial<AnalysisSettings>): void {
  const record = recordOf(currentProject().document, { kind: 'measure', id: measure });
  if (!record) return;
  writeFields(measureKind, measure, 'How the chart is judged', {
    chartSettings: { ...partsOf(record, 'chartSettings'), ...settings },
  });
}
