interface ChartAreaProps {
  readonly measureId: string;
}

/** The place of the chart, beside the numbers or, where there is no room, below them. */
export function ChartArea({ measureId }: ChartAreaProps) {
  return <section className="measure-chart-area" aria-label="The chart" data-measure={measureId} hidden />;
}
