import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { KindMark, kindStyle } from '../../../../core/ui/kind-mark.tsx';
import { ChartFigure } from '../../../../features/charts/figure/chart-figure.tsx';
import { chartName, readingOf } from '../../../../features/charts/panel/reading-in-words.ts';
import { useChartData } from '../../../../features/charts/use-chart-data.ts';
import { openNumbers } from '../../../../features/measure-numbers/open-numbers.ts';

/** What a measure of a test says, beside its chart; nothing before it has a point. */
export function MeasurePanel({ measureId }: { readonly measureId: RecordId }) {
  const data = useChartData(measureId);
  if (!data || data.analysis.n === 0) return null;
  const { headline, sentences } = readingOf(data);
  const name = data.series.name || 'No name yet';
  return (
    <section className="cycle-measure" style={kindStyle('measure')} aria-label={name}>
      <div className="cycle-measure-words">
        <h3>
          <KindMark kind="measure" />
          <span dir="auto">{name}</span>
        </h3>
        <p>
          <b>{`${headline}.`}</b>
        </p>
        <p>{sentences}</p>
        <Button variant="tool" onPress={() => openNumbers(measureId)}>
          Open its numbers
        </Button>
      </div>
      <ChartFigure data={data} label={chartName(data)} isLow />
    </section>
  );
}
