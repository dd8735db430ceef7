import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { MeasureChart } from '../../../features/charts/measure-chart.tsx';
import type { ColumnId } from '../grid/columns.ts';
import { goToCell, useGridState } from '../grid/grid-store.ts';
import { currentGrid } from '../grid/measure-grid.ts';
import { CHART_AREA_ID } from './go-to-chart.ts';

interface ChartAreaProps {
  readonly measureId: RecordId;
}

/** The first column that a number is written in. */
const numberColumn = (measureId: RecordId): ColumnId => {
  const columns = currentGrid(measureId).columns.map(({ id }) => id);
  return columns.includes('value') ? 'value' : (columns.find((id) => id === 'numerator') ?? 'value');
};

/**
 * The place of the chart, beside the numbers or, where there is no room, below them. The point of the current row has a
 * halo, and a point that is chosen there leads to its row.
 */
export function ChartArea({ measureId }: ChartAreaProps) {
  const row = useGridState(({ current }) => current.row);
  return (
    <section id={CHART_AREA_ID} className="measure-chart-area" aria-label="The chart" tabIndex={-1}>
      <MeasureChart
        measureId={measureId}
        selectedPoint={row as RecordId}
        onSelectPoint={(point) => goToCell({ row: point, column: numberColumn(measureId) })}
      />
    </section>
  );
}
