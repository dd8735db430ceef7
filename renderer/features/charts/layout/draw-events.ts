import type { Rect } from '../../map-model/geometry/rect.ts';
import type { Drawn } from './draw-brackets.ts';
import { type EventBand, type EventKind, LABEL_GAP } from './event-labels.ts';
import { uprightAround } from './lines-around-labels.ts';
import { type ColourToken, type Shape, textShape } from './shape.ts';
import { BASELINE, LINE_HEIGHT } from './wrap-label.ts';

const looks: { readonly [kind in EventKind]: { readonly colour: ColourToken; readonly dash?: string } } = {
  test: { colour: '--kind-test' },
  annotation: { colour: '--ink-2', dash: '2 3' },
  phase: { colour: '--ink' },
  baseline: { colour: '--ink-2', dash: '6 4' },
};

/**
 * Upright lines of events with their words at the right of their ends, over the axis. All in px of the chart.
 * @param from - where the lines begin, from the top
 * @param axis - how far down the axis of dates lies
 * @param size - of the letters
 * @param words - boxes of other words, which the lines make way for
 */
export function drawEvents(
  { labels, laneHeights }: EventBand,
  from: number,
  axis: number,
  size: number,
  words: readonly Rect[],
): Drawn {
  const shapes: Shape[] = [];
  const boxes: Rect[] = [];
  for (const { event, lane, words: label } of labels) {
    const { colour, dash } = looks[event.kind];
    const deeper = laneHeights.slice(lane + 1).reduce((sum, height) => sum + height, 0);
    const bottom = axis - deeper;
    const top = bottom - label.height - 0.2 * size;
    const x = event.x + LABEL_GAP * size;
    shapes.push({
      type: 'path',
      key: `event-${event.key}`,
      d: uprightAround(event.x, from, bottom, words),
      stroke: colour,
      strokeWidth: 0.13 * size,
      dash,
    });
    shapes.push(
      ...label.lines.map((text, line) =>
        textShape({
          key: `event-${event.key}-${line}`,
          text,
          x,
          y: top + (line * LINE_HEIGHT + BASELINE) * size,
          size,
          weight: 600,
          colour,
        }),
      ),
    );
    boxes.push({ x: x - 0.15 * size, y: top, w: label.width + 0.3 * size, h: label.height });
  }
  return { shapes, words: boxes };
}
