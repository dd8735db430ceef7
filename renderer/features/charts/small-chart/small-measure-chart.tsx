import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { useRoute } from '../../../core/state/route.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { chartName, readingOf } from '../panel/reading-in-words.ts';
import { useChartData } from '../use-chart-data.ts';
import './small-measure-chart.css';

/** In the form of a measure: its chart, small, with what it says in a few words. Nothing on the screen that shows it whole. */
export function SmallMeasureChart({ measureId }: { readonly measureId: RecordId }) {
  const { screen } = useRoute();
  const data = useChartData(screen === 'tests' ? undefined : measureId);
  if (!data || data.analysis.n === 0) return null;
  return (
    <section className="small-measure-chart" aria-label="Its chart">
      <ChartFigure data={data} label={chartName(data)} isLow />
      <p>{`${readingOf(data).headline}.`}</p>
    </section>
  );
}
