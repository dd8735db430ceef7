import type { ChartData } from '../chart-data.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { comparisonInWords } from './comparison-in-words.ts';
import { chartName, readingOf } from './reading-in-words.ts';

interface ComparedChartsProps {
  readonly data: ChartData;
  readonly other: ChartData;
  readonly selected: number | undefined;
  readonly onSelect: ((index: number) => void) | undefined;
}

/** Two measures side by side, each with its sentence and what its marks stand for; they are never added up. */
export function ComparedCharts({ data, other, selected, onSelect }: ComparedChartsProps) {
  return (
    <>
      <div className="chart-compared">
        <section aria-label={data.series.name}>
          <h3>{data.series.name}</h3>
          <p className="meta">{readingOf(data).headline}</p>
          <ChartFigure
            data={data}
            label={chartName(data)}
            beside={other}
            hasNotes
            selected={selected}
            onSelect={onSelect}
          />
        </section>
        <section aria-label={other.series.name}>
          <h3>{other.series.name}</h3>
          <p className="meta">{readingOf(other).headline}</p>
          <ChartFigure data={other} label={chartName(other)} beside={data} hasNotes />
        </section>
      </div>
      <p className="meta">{comparisonInWords(data, other)}</p>
    </>
  );
}
