import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { KindMark, kindStyle } from '../../../../core/ui/kind-mark.tsx';
import { useIsPainted } from '../../../../core/ui/use-is-painted.ts';
import type { ChartData } from '../../../../features/charts/chart-data.ts';
import { ChartFigure } from '../../../../features/charts/figure/chart-figure.tsx';
import { chartName, readingOf } from '../../../../features/charts/panel/reading-in-words.ts';
import { useChartData } from '../../../../features/charts/use-chart-data.ts';
import { openNumbers } from '../../../../features/measure-numbers/open-numbers.ts';

const Reading = ({ data, measureId }: { readonly data: ChartData; readonly measureId: RecordId }) => {
  const { headline, sentences } = readingOf(data);
  return (
    <>
      <p>
        <b>{`${headline}.`}</b>
      </p>
      <p>{sentences}</p>
      <Button variant="tool" onPress={() => openNumbers(measureId)}>
        Open its numbers
      </Button>
    </>
  );
};

/**
 * What a measure of a test says, beside its chart; nothing before it has a point. Both cost more than the rest of the page,
 * and the chart takes its size from it: they come once the page is on the screen, to the place that is kept for them.
 */
export function MeasurePanel({ measureId }: { readonly measureId: RecordId }) {
  const data = useChartData(measureId);
  const isPainted = useIsPainted();
  if (!data || data.analysis.n === 0) return null;
  const name = data.series.name || 'No name yet';
  return (
    <section className="cycle-measure" style={kindStyle('measure')} aria-label={name}>
      <div className="cycle-measure-words">
        <h3>
          <KindMark kind="measure" />
          <span dir="auto">{name}</span>
        </h3>
        {isPainted && <Reading data={data} measureId={measureId} />}
      </div>
      {isPainted ? (
        <ChartFigure data={data} label={chartName(data)} isLow />
      ) : (
        <div className="cycle-measure-place" />
      )}
    </section>
  );
}
