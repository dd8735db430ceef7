import { useMemo } from 'react';
import { unitInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { ChartData } from '../chart-data.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { drawnPoints } from '../layout/drawn-points.ts';
import { referencesOf } from '../layout/reference-lines.ts';
import { chartName, readingOf } from './reading-in-words.ts';

/** All values that a chart has room for. */
const valuesOf = (data: ChartData): readonly number[] => [
  ...drawnPoints(data.series)
    .filter(({ isLeftOut }) => !isLeftOut)
    .map(({ value }) => value),
  ...referencesOf(data).map(({ value }) => value),
];

const differentUnits = (one: ChartData, other: ChartData): string => {
  const [here, there] = [unitInWords(one.series), unitInWords(other.series)];
  return here === there
    ? ''
    : ` They count different things: ${here || 'no unit'} and ${there || 'no unit'}.`;
};

interface ComparedChartsProps {
  readonly data: ChartData;
  readonly other: ChartData;
  readonly selected: number | undefined;
  readonly onSelect: ((index: number) => void) | undefined;
}

/** Two measures side by side on one scale, each with its sentence; they are never added up. */
export function ComparedCharts({ data, other, selected, onSelect }: ComparedChartsProps) {
  const here = useMemo(() => valuesOf(data), [data]);
  const there = useMemo(() => valuesOf(other), [other]);
  return (
    <>
      <div className="chart-compared">
        <section aria-label={data.series.name}>
          <h3>{data.series.name}</h3>
          <p className="meta">{readingOf(data).headline}</p>
          <ChartFigure
            data={data}
            label={chartName(data)}
            alsoFits={there}
            selected={selected}
            onSelect={onSelect}
          />
        </section>
        <section aria-label={other.series.name}>
          <h3>{other.series.name}</h3>
          <p className="meta">{readingOf(other).headline}</p>
          <ChartFigure data={other} label={chartName(other)} alsoFits={here} />
        </section>
      </div>
      <p className="meta">{`Side by side on one scale, not added up.${differentUnits(data, other)}`}</p>
    </>
  );
}
