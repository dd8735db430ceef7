import {
  ArrowDownRight,
  ArrowUpDown,
  ArrowUpRight,
  CircleDashed,
  type LucideIcon,
  Minus,
} from 'lucide-react';
import { memo } from 'react';
import { signalDirection } from '../../../../shared/measures/measure-sentence.ts';
import type { ChartData } from '../chart-data.ts';
import { WithTerms } from '../terms/with-terms.tsx';
import { ChartNumbers } from './chart-numbers.tsx';
import { readingOf } from './reading-in-words.ts';

const iconOf = ({ analysis }: ChartData): LucideIcon => {
  const last = analysis.phases.at(-1);
  if (!last || analysis.chart === 'bar') return CircleDashed;
  if (last.signals.length === 0) return last.missing === null ? Minus : CircleDashed;
  const direction = signalDirection(analysis);
  if (direction === null) return ArrowUpDown;
  return direction === 'up' ? ArrowUpRight : ArrowDownRight;
};

/** A sentence before the numbers: what the chart says and what it cannot. */
export const ChartSummary = memo(({ data }: { readonly data: ChartData }) => {
  const { headline, sentences, basis } = readingOf(data);
  const Icon = iconOf(data);
  return (
    <div className="chart-reading">
      <div>
        <p className="chart-headline">
          <Icon className="icon" aria-hidden="true" />
          <span>
            <WithTerms text={headline} />
          </span>
        </p>
        {sentences && (
          <p>
            <WithTerms text={sentences} />
          </p>
        )}
        {basis && <p className="meta">{basis}</p>}
      </div>
      <ChartNumbers data={data} />
    </div>
  );
});
