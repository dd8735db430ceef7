import { useMemo } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import { KindMark, kindStyle } from '../../../../core/ui/kind-mark.tsx';
import type { ChartData } from '../../../../features/charts/chart-data.ts';
import { ChartFigure } from '../../../../features/charts/figure/chart-figure.tsx';
import { chartName } from '../../../../features/charts/panel/reading-in-words.ts';
import { slideSentence } from '../../../../features/charts/present/measure-slide.tsx';
import { useChartData } from '../../../../features/charts/use-chart-data.ts';

/**
 * The chart for a low place under two cycles: words over and under the points would leave no room for the points. Its
 * sentence says the signal, the line above it what is counted, and of what happened only the cycles are named.
 */
export function dataBesideCycles(
  document: ProjectDocument,
  { series, analysis, settings }: ChartData,
  chain: readonly PlainRecord[],
): ChartData {
  const cycles = series.tests
    .filter(({ id }) => chain.some((test) => test.id === id))
    .map((start) => ({ ...start, words: `Cycle ${cycleNumberOf(document, start.id)}` }));
  return {
    series: { ...series, unit: series.isPercent ? series.unit : '', annotations: [], tests: cycles },
    analysis: { ...analysis, phases: analysis.phases.map((phase) => ({ ...phase, signals: [] })) },
    settings,
  };
}

interface SlideMeasureProps {
  readonly document: ProjectDocument;
  readonly measureId: RecordId;
  /** The cycles that are named on the chart. */
  readonly chain: readonly PlainRecord[];
}

/** What the measure of a cycle says, and its chart in the room that is left; where there is too little of it, nothing. */
export function SlideMeasure({ document, measureId, chain }: SlideMeasureProps) {
  const data = useChartData(measureId);
  const shown = useMemo(() => data && dataBesideCycles(document, data, chain), [document, data, chain]);
  if (!data || !shown || data.analysis.n === 0) return null;
  const { name, unit } = data.series;
  return (
    <div className="slide-measure-room">
      <div className="slide-measure" style={kindStyle('measure')}>
        <div>
          <h3>
            <KindMark kind="measure" size={34} />
            <span dir="auto">{name || 'No name yet'}</span>
          </h3>
          {unit !== '' && <p className="slide-measure-unit">{unit}</p>}
          <p>{slideSentence(data)}</p>
        </div>
        <div className="slide-measure-chart">
          <ChartFigure data={shown} label={chartName(data)} letters={0.875} fillsBox />
        </div>
      </div>
    </div>
  );
}
