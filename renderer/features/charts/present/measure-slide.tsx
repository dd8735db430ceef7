import type { MeasureSignal } from '../../../../shared/measures/measure-signal.ts';
import { phaseChangeInWords } from '../../../../shared/measures/phase-change.ts';
import { ruleInWords } from '../../../../shared/measures/rule-in-words.ts';
import { MAX_TITLE_LETTERS } from '../../../../shared/records/computed/card-point.ts';
import { lowerFirst } from '../../../../shared/records/fields/lower-first.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { useEndAtWord } from '../../../core/ui/use-end-at-word.ts';
import type { ChartData } from '../chart-data.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { comparisonInWords } from '../panel/comparison-in-words.ts';
import { chartName, readingOf } from '../panel/reading-in-words.ts';
import { WithTerms } from '../terms/with-terms.tsx';
import './measure-slide.css';

/** "six in a row above the median"; of points near a limit also where they are, which the name of that rule says. */
const foundInWords = (signal: MeasureSignal): string => {
  const [name = '', found = ''] = ruleInWords(signal).split(': ');
  return signal.rule === 'twoOfThree' ? `${found} ${lowerFirst(name)}` : found;
};

/**
 * What the chart says, short enough for a wall: the latest of its signals alone, and that it does not say why. Where there
 * is none, all that it says.
 */
export function slideSentence(data: ChartData): string {
  const { headline, sentences } = readingOf(data);
  const signals = data.analysis.phases.at(-1)?.signals ?? [];
  const [latest] = signals.toSorted((a, b) => (b.points.at(-1) ?? -1) - (a.points.at(-1) ?? -1));
  const change = phaseChangeInWords(data.series, data.analysis);
  if (!latest) return [`${headline}.`, change || sentences].filter(Boolean).join(' ');
  return [
    `${headline}: ${lowerFirst(foundInWords(latest))}.`,
    change,
    'It changed; the chart does not say why.',
  ]
    .filter(Boolean)
    .join(' ');
}

interface MeasureSlideProps {
  readonly data: ChartData;
  /** The measure that was put beside it. */
  readonly other?: ChartData | undefined;
}

const nameOf = ({ series }: ChartData): string => series.name || 'No name yet';

const SlidePart = ({
  data,
  beside,
}: {
  readonly data: ChartData;
  readonly beside?: ChartData | undefined;
}) => {
  const name = nameOf(data);
  const head = useEndAtWord<HTMLElement>('.is-sentence');
  return (
    <>
      <header ref={head} className="measure-slide-head">
        <KindMark kind="measure" size={52} />
        <h2 className={name.length > MAX_TITLE_LETTERS ? 'is-sentence' : undefined} dir="auto">
          {name}
        </h2>
      </header>
      <p className="measure-slide-sentence">
        <WithTerms text={slideSentence(data)} />
      </p>
      <div className="measure-slide-chart">
        {data.analysis.n > 0 && (
          <ChartFigure data={data} label={chartName(data)} letters={1} fillsBox beside={beside} />
        )}
      </div>
    </>
  );
};

const ComparedSlide = ({ data, other }: { readonly data: ChartData; readonly other: ChartData }) => (
  <div className="measure-slide is-compared">
    <section className="measure-slide-half" aria-label={nameOf(data)}>
      <SlidePart data={data} beside={other} />
    </section>
    <section className="measure-slide-half" aria-label={nameOf(other)}>
      <SlidePart data={other} beside={data} />
    </section>
    <p className="measure-slide-together">{comparisonInWords(data, other)}</p>
  </div>
);

/**
 * One measure before an audience: its name, one sentence, and the chart in all the room that is left; with another one
 * beside it half of the room each.
 */
export function MeasureSlide({ data, other }: MeasureSlideProps) {
  return (
    <div className="measure-slide-place">
      {other ? (
        <ComparedSlide data={data} other={other} />
      ) : (
        <section className="measure-slide" aria-label={nameOf(data)}>
          <SlidePart data={data} />
        </section>
      )}
    </div>
  );
}
