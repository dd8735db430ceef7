import { memo, useMemo } from 'react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { hasFewPeople } from '../../../shared/records/privacy/small-numbers-in-measures.ts';
import { usePresenting } from '../../core/state/presenting.ts';
import { Button } from '../../core/ui/button.tsx';
import { useValueAfterPaint } from '../../core/ui/use-value-after-paint.ts';
import { useComparedWith } from './comparison.ts';
import { ChartFigure } from './figure/chart-figure.tsx';
import { drawnPoints } from './layout/drawn-points.ts';
import { ChartMenu } from './panel/chart-menu.tsx';
import { ChartSummary } from './panel/chart-summary.tsx';
import { ChartToolbar } from './panel/chart-toolbar.tsx';
import { CompareSelect } from './panel/compare-select.tsx';
import { ComparedCharts } from './panel/compared-charts.tsx';
import { EmptyChart } from './panel/empty-chart.tsx';
import { NumbersDisclosure } from './panel/numbers-table.tsx';
import { chartName, rulesInWords } from './panel/reading-in-words.ts';
import { openRulesDialog } from './panel/rules-dialog.tsx';
import { useChartData } from './use-chart-data.ts';
import './panel/measure-chart.css';

interface MeasureChartProps {
  readonly measureId: RecordId;
  /** The point that has a halo: the one chosen, or typed last. */
  readonly selectedPoint?: RecordId | undefined;
  /** A point of the chart was chosen. */
  readonly onSelectPoint?: ((point: RecordId) => void) | undefined;
}

interface JudgedProps {
  readonly measure: RecordId;
  readonly rules: string;
}

const RulesUsed = memo(({ measure, rules }: JudgedProps) => (
  <p className="meta chart-judged">
    {`${rules}. `}
    <Button variant="quiet" className="chart-why" onPress={() => openRulesDialog(measure)}>
      Why does my Excel say otherwise?
    </Button>
  </p>
));

/**
 * The chart of a measure with all that belongs to it: how it is drawn, what it says, its numbers, and the ways out of the
 * app. Without a number it says what to do.
 */
export function MeasureChart({ measureId, selectedPoint, onSelectPoint }: MeasureChartProps) {
  const data = useChartData(measureId);
  const comparedId = useComparedWith(measureId);
  const other = useChartData(comparedId);
  const isPresenting = usePresenting();
  // What is said about the chart is worked out once the chart itself is on the screen.
  const said = useValueAfterPaint(data) ?? data;
  const name = useMemo(() => said && chartName(said), [said]);
  if (!data || !said || name === undefined) return null;
  const { points } = data.series;
  if (drawnPoints(data.series).length === 0) return <EmptyChart isWithheld={data.analysis.isWithheld} />;
  const at = selectedPoint === undefined ? -1 : points.findIndex(({ id }) => id === selectedPoint);
  const selected = at < 0 ? undefined : at;
  const onSelect = (index: number): void => {
    const point = points[index];
    if (point) onSelectPoint?.(point.id);
  };
  return (
    <div className="chart-panel sheet">
      <header className="chart-panel-head">
        <ChartToolbar data={said} selected={selected} />
        {!isPresenting && <ChartMenu measure={measureId} isOfFew={hasFewPeople(said.series)} />}
      </header>
      <div className="chart-panel-body">
        {other ? (
          <>
            <ComparedCharts data={data} other={other} selected={selected} onSelect={onSelect} />
            <ChartSummary data={said} />
          </>
        ) : (
          <ChartFigure data={data} label={name} selected={selected} onSelect={onSelect} hasNotes>
            <ChartSummary data={said} />
          </ChartFigure>
        )}
        <NumbersDisclosure data={said} />
        <RulesUsed measure={measureId} rules={rulesInWords(said)} />
        <CompareSelect measure={measureId} value={other && comparedId} />
      </div>
    </div>
  );
}
