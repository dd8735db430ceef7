/** How a slide is set: how large the letters of its cycles are, as a factor; after how many lines words are cut, 0 for none. */
export interface SlideFit {
  readonly scale: number;
  readonly lines: number;
  /** The chart of the measure has its room, and cards have narrow edges. */
  readonly hasChart: boolean;
}

/** A slide as the page has laid it out in a fit. */
export interface LaidOutSlide {
  readonly isWhole: boolean;
  /** The height that is left for the measure, rem; undefined where it has nothing to show. */
  readonly measureRoom: number | undefined;
}

const SCALES = [1.3, 1.15, 1, 0.9, 0.8, 0.7] as const;
const SMALLEST = 0.7;
/** For the chart letters become as small as this, and no smaller: words are still as large as those of any other slide. */
const SMALLEST_BESIDE_CHART = 0.8;
/** What a chart needs to be read, and the sentence of a measure with its name; rem. They say the sizes of hypothesis-slide.css. */
const CHART = 10.5;
const SENTENCE = 3.75;
const MOST_LINES = 14;
const FEWEST_LINES = 2;

/**
 * The largest letters at which a slide stands whole on the wall: with the chart where that leaves them large enough, else
 * with the sentence of the measure, else without. Where even small ones need more, words are cut after as many lines as have
 * room. `layOut` sets the slide so and tells what came of it: widths by a table would be wrong for every script but ours.
 */
export function fitSlide(layOut: (fit: SlideFit) => LaidOutSlide): SlideFit {
  const candidates: readonly { readonly fit: SlideFit; readonly room: number }[] = [
    ...SCALES.filter((scale) => scale >= SMALLEST_BESIDE_CHART).map((scale) => ({
      fit: { scale, lines: 0, hasChart: true },
      room: CHART,
    })),
    ...[SENTENCE, 0].flatMap((room) =>
      SCALES.map((scale) => ({ fit: { scale, lines: 0, hasChart: false }, room })),
    ),
    ...Array.from({ length: MOST_LINES - FEWEST_LINES + 1 }, (_, at) => ({
      fit: { scale: SMALLEST, lines: MOST_LINES - at, hasChart: false },
      room: 0,
    })),
  ];
  const found = candidates.find(({ fit, room }) => {
    const { isWhole, measureRoom } = layOut(fit);
    if (!isWhole || (fit.hasChart && measureRoom === undefined)) return false;
    return measureRoom === undefined || measureRoom >= room;
  });
  const narrowest = { scale: SMALLEST, lines: FEWEST_LINES, hasChart: false };
  if (!found) layOut(narrowest);
  return found?.fit ?? narrowest;
}
