import { textWidth } from '../../map-model/geometry/text-layout.ts';
import { noLines, type WrappedLabel, wrapLabel } from './wrap-label.ts';

/** What stands at a day of the chart. */
export type EventKind = 'test' | 'annotation' | 'phase' | 'baseline';

/** An upright line with words at its right. */
export interface ChartEvent {
  readonly key: string;
  readonly kind: EventKind;
  readonly x: number;
  readonly words: string;
}

export interface EventLabel {
  readonly event: ChartEvent;
  readonly lane: number;
  readonly words: WrappedLabel;
}

/** The labels of all events, and what they need. */
export interface EventBand {
  readonly labels: readonly EventLabel[];
  /** From that beside the points on; px. */
  readonly laneHeights: readonly number[];
  readonly height: number;
  /** Events that stand there with a number, in its order: 1 is the first. Their words are said under the chart. */
  readonly numbered: readonly ChartEvent[];
}

/** The room that labels have; px of the chart. */
export interface EventSpace {
  /** Labels end here. */
  readonly right: number;
  /** Of all lanes together. */
  readonly maxHeight: number;
  /** Of the letters. */
  readonly size: number;
}

/** In sizes of letters. */
const WIDEST_LABEL = 14;
const MAX_LINES = 3;
/** Between a line and its words, and after them; in sizes of letters. */
export const LABEL_GAP = 0.45;

const labelledBand = (
  events: readonly ChartEvent[],
  linesFor: (event: ChartEvent, index: number) => WrappedLabel,
  size: number,
): Omit<EventBand, 'numbered'> => {
  const labels: EventLabel[] = [];
  // From the right: a line goes down to its own words, which lie deeper than those of each line that they reach under.
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (!event) continue;
    const words = linesFor(event, index);
    const end = event.x + 2 * LABEL_GAP * size + words.width;
    const under = labels.filter((other) => other.event.x < end).map(({ lane }) => lane);
    labels.push({ event, lane: Math.max(-1, ...under) + 1, words });
  }
  const laneHeights: number[] = [];
  for (const { lane, words } of labels)
    laneHeights[lane] = Math.max(laneHeights[lane] ?? 0, words.height + 0.35 * size);
  const height = laneHeights.reduce((sum, lane) => sum + lane, 0);
  return { labels: labels.reverse(), laneHeights, height };
};

/** Events so near that even their numbers would lie on each other stand together: "3 to 7". */
const numbersOf = (
  events: readonly ChartEvent[],
  size: number,
): readonly (ChartEvent & { label: string })[] => {
  const groups: { first: number; last: number; event: ChartEvent }[] = [];
  events.forEach((event, index) => {
    const group = groups.at(-1);
    const isNear = group && event.x < group.event.x + 2 * LABEL_GAP * size + textWidth('999–999', size);
    if (isNear) group.last = index;
    else groups.push({ first: index, last: index, event });
  });
  return groups.map(({ first, last, event }) => ({
    ...event,
    label: first === last ? `${first + 1}` : `${first + 1}–${last + 1}`,
  }));
};

/**
 * Words of events in lanes under the points: no word lies on another or on a line. `events` by their place. Words that would
 * be cut stand there as a number, and where all of them would take too much of the chart, so do all: what they say stands
 * under the chart.
 */
export function eventBand(events: readonly ChartEvent[], space: EventSpace): EventBand {
  const { right, maxHeight, size } = space;
  const widthFor = ({ x }: ChartEvent): number =>
    Math.min(WIDEST_LABEL * size, right - x - 2 * LABEL_GAP * size);
  const numbered: ChartEvent[] = [];
  const wordsOf = events.map((event): WrappedLabel => {
    const words = wrapLabel(event.words, widthFor(event), size, MAX_LINES);
    if (words.isWhole) return words;
    numbered.push(event);
    return wrapLabel(`${numbered.length}`, Number.POSITIVE_INFINITY, size, 1);
  });
  const full = labelledBand(events, (_, index) => wordsOf[index] ?? noLines, size);
  if (full.height <= maxHeight) return { ...full, numbered };
  const groups = numbersOf(events, size);
  const short = labelledBand(
    groups,
    (_, index) => wrapLabel(groups[index]?.label ?? '', Number.POSITIVE_INFINITY, size, 1),
    size,
  );
  return { ...short, numbered: events };
}
