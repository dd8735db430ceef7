import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { MeasureChart } from '../../../features/charts/measure-chart.tsx';

interface ChartAreaProps {
  readonly measureId: RecordId;
}

/** The place of the chart, beside the numbers or, where there is no room, below them. */
export function ChartArea({ measureId }: ChartAreaProps) {
  return (
    <section className="measure-chart-area" aria-label="The chart">
      <MeasureChart measureId={measureId} />
    </section>
  );
}
