import { useMemo } from 'react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { useProject } from '../../core/state/project-store.ts';
import { type ChartData, chartDataOf } from './chart-data.ts';

/** The numbers of a measure of the open project and what they say; undefined where it is not there, or hidden now. */
export function useChartData(measure: RecordId | undefined): ChartData | undefined {
  const document = useProject((project) => project.document);
  return useMemo(
    () => (measure === undefined ? undefined : chartDataOf(document, measure)),
    [document, measure],
  );
}
