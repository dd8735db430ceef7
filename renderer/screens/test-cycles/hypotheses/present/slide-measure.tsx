import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { KindMark, kindStyle } from '../../../../core/ui/kind-mark.tsx';
import { ChartFigure } from '../../../../features/charts/figure/chart-figure.tsx';
import { chartName } from '../../../../features/charts/panel/reading-in-words.ts';
import { slideSentence } from '../../../../features/charts/present/measure-slide.tsx';
import { useChartData } from '../../../../features/charts/use-chart-data.ts';

/** What the measure of a cycle says, and its chart in the room that is left; where there is too little of it, nothing. */
export function SlideMeasure({ measureId }: { readonly measureId: RecordId }) {
  const data = useChartData(measureId);
  if (!data || data.analysis.n === 0) return null;
  return (
    <div className="slide-measure-room">
      <div className="slide-measure" style={kindStyle('measure')}>
        <div>
          <h3>
            <KindMark kind="measure" size={34} />
            <span dir="auto">{data.series.name || 'No name yet'}</span>
          </h3>
          <p>{slideSentence(data)}</p>
        </div>
        <div className="slide-measure-chart">
          <ChartFigure data={data} label={chartName(data)} letters={0.875} fillsBox />
        </div>
      </div>
    </div>
  );
}
