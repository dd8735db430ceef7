import { useMemo, useRef } from 'react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';
import { useProject } from '../../core/state/project-store.ts';
import { type ChartData, chartDataOf } from './chart-data.ts';

/** What an analysis is made of. */
const saysTheSame = (one: ChartData, other: ChartData): boolean =>
  isDeepEqual(one.series, other.series) && isDeepEqual(one.settings, other.settings);

/**
 * The numbers of a measure of the open project and what they say; undefined where it is not there, or hidden now. The same
 * object as long as they say the same: another document comes with each answer of the services, and needs no other chart.
 */
export function useChartData(measure: RecordId | undefined): ChartData | undefined {
  const document = useProject((project) => project.document);
  const before = useRef<ChartData>(undefined);
  return useMemo(() => {
    const last = before.current;
    const data = measure === undefined ? undefined : chartDataOf(document, measure);
    before.current = last && data && saysTheSame(last, data) ? last : data;
    return before.current;
  }, [document, measure]);
}
