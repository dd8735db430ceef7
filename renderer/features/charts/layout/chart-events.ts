import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import type { ChartFootnote, ChartLayoutInput, JudgedSeries } from './chart-layout-input.ts';
import { timeOf } from './date-scale.ts';
import type { ChartEvent, EventKind } from './event-labels.ts';

/** Something at a day. */
export interface DatedEvent {
  readonly key: string;
  readonly kind: EventKind;
  readonly date: string;
  readonly words: string;
}

/** What happened before or after all points is shown up to this share of their time away. Ours. */
const NEARBY = 0.15;
const DAY = 86_400_000;
/** Around a single point. */
const NEARBY_ONE_POINT = 60 * DAY;

/** Starts of tests and what people have noted, by date; those too far from all points are notes. */
export function datedEvents({ series }: JudgedSeries): {
  readonly near: readonly DatedEvent[];
  readonly far: readonly ChartFootnote[];
} {
  const first = timeOf(series.points[0]?.date ?? '');
  const last = timeOf(series.points.at(-1)?.date ?? '');
  const slack = Math.max((last - first) * NEARBY, last === first ? NEARBY_ONE_POINT : 7 * DAY);
  const isNear = ({ date }: DatedEvent): boolean =>
    timeOf(date) >= first - slack && timeOf(date) <= last + slack;
  const all = [
    ...series.tests.map(
      ({ id, date, words }): DatedEvent => ({ key: id, kind: 'test', date, words: words || 'A test began' }),
    ),
    ...series.annotations.map(
      ({ id, date, words }): DatedEvent => ({
        key: id,
        kind: 'annotation',
        date,
        words: words || 'No words yet',
      }),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    near: all.filter(isNear),
    far: all.filter((event) => !isNear(event)).map(({ date, words }) => ({ mark: dateInWords(date), words })),
  };
}

/** Where phases begin, and where the points end that the rest is compared with. `boundaryOf`: left of a point, px. */
export function phaseEvents(
  { series, analysis, baseline }: ChartLayoutInput,
  boundaryOf: (index: number) => number,
): readonly ChartEvent[] {
  return analysis.phases.flatMap(({ from, to, phase }): ChartEvent[] => {
    const counted: number[] = [];
    for (let index = from; index <= to; index += 1)
      if (series.points[index]?.leftOut === null) counted.push(index);
    const afterBaseline = baseline === null ? undefined : counted[baseline];
    return [
      ...(phase && from > 0
        ? [
            {
              key: phase.id,
              kind: 'phase' as const,
              x: boundaryOf(from),
              words: phase.words || 'New middle line from here',
            },
          ]
        : []),
      ...(afterBaseline === undefined
        ? []
        : [
            {
              key: `baseline-${from}`,
              kind: 'baseline' as const,
              x: boundaryOf(afterBaseline),
              words: `Compared with the first ${baseline}`,
            },
          ]),
    ];
  });
}
