import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { useProject } from '../../core/state/project-store.ts';
import { type ChartData, chartDataOf } from './chart-data.ts';

/**
 * The numbers of a measure of the open project and what they say; undefined where it is not there, or hidden now. Renders
 * again when they say something else, not with each edit.
 */
export function useChartData(measure: RecordId | undefined): ChartData | undefined {
  return useProject(({ document }) => (measure === undefined ? undefined : chartDataOf(document, measure)));
}
