import type { CycleSide } from '../chain/describe-cycle.ts';

/** What stands on a slide, as far as its size goes. */
export interface SlideContent {
  /** Letters of the statement, with the words that every statement has. */
  readonly statement: number;
  /** The sides of the cycles that are shown; lines beside a number are smaller than words alone. */
  readonly sides: readonly (CycleSide & {
    readonly amendments: readonly string[];
    /** What each sector predicted; cut after two lines each. */
    readonly sectors: readonly string[];
  })[];
  readonly hasStrips: boolean;
  readonly hasMeasure: boolean;
  /** Letters of what was decided after the last cycle; 0 without a decision. */
  readonly decision: number;
}

/** How large the letters of the cycles are, as a factor; and how many lines of words have room, 0 for all. */
export interface SlideScale {
  readonly scale: number;
  readonly lines: number;
  /** The chart has room where the cards have narrow edges. */
  readonly hasChart: boolean;
}

/* All in rem, a 28th of 1,080 px. They say the sizes of hypothesis-slide.css. */
const ROOM = 32;
const STATEMENT_WIDTH = 61;
/** A narrow one, in a half of one of two cards. */
const SIDE_WIDTH = 14;
/** Of one of two cards, without its mark. */
const LINE_WIDTH = 26;
/** Of a letter, on average, to its height. */
const LETTER = 0.5;
const SMALLEST = 0.9;

/** From this many letters on a statement is set smaller. */
const LONG_STATEMENT = 215;
/** Of a measure: its name with a sentence; a chart that can be read, and the edges of cards that it needs whole. */
const SENTENCE = 4.5;
const CHART = 11.5;

const linesOf = (letters: number, width: number, size: number): number =>
  Math.ceil((letters * LETTER * size) / width);

/** Whether a statement is so long that it is set at the size of plain words. */
export function isLongStatement(letters: number): boolean {
  return letters > LONG_STATEMENT;
}

const statementHeight = (letters: number): number => {
  const size = isLongStatement(letters) ? 1.15 : 1.65;
  return linesOf(letters, STATEMENT_WIDTH, size) * size * 1.35 + 1.6;
};

const sectorsHeight = (sectors: readonly string[], size: number): number =>
  sectors.reduce((sum, words) => sum + Math.min(2, linesOf(words.length, SIDE_WIDTH, size)) * size * 1.3, 0) +
  (sectors.length === 0 ? 0 : 0.8);

const sideHeight = (side: SlideContent['sides'][number], scale: number): number => {
  const size = Math.max(SMALLEST, (side.figure === '' ? 1.45 : 1.3) * scale);
  const small = Math.max(SMALLEST, scale);
  const words = linesOf(side.words.length, SIDE_WIDTH, size) * size * 1.3;
  const amendments = side.amendments.reduce(
    (sum, words_) => sum + linesOf(words_.length, SIDE_WIDTH - 1, small) * small * 1.3 + 0.4,
    0,
  );
  return (
    1.5 * scale +
    (side.figure === '' ? 0 : 4 * scale) +
    words +
    amendments +
    sectorsHeight(side.sectors, small) +
    1.9 * scale
  );
};

/** Head and last line of a card, and what lies between and around cards. */
const aroundSides = (scale: number): number => 3.4 * scale + 2.8;

const decisionHeight = (letters: number, scale: number): number => {
  const size = Math.max(SMALLEST, 1.15 * scale);
  return letters === 0 ? 0 : linesOf(letters, LINE_WIDTH, size) * size * 1.3 + 0.9;
};

const heightAt = (content: SlideContent, scale: number, measure = SENTENCE): number =>
  heightOfCycles(content, scale, measure) + decisionHeight(content.decision, scale);

const heightOfCycles = (
  { statement, sides, hasStrips, hasMeasure }: SlideContent,
  scale: number,
  measure: number,
): number =>
  statementHeight(statement) +
  (hasStrips ? 2.4 : 0) +
  (hasMeasure ? measure : 0) +
  aroundSides(scale) +
  Math.max(0, ...sides.map((side) => sideHeight(side, scale)));

const scales = [1.3, 1.15, 1, 0.9, 0.8, 0.7] as const;
/** For the chart letters become as small as this, and no smaller: words are still as large as those of any other slide. */
const SMALLEST_BESIDE_CHART = 0.8;

/**
 * The largest letters at which the slide stands whole on the wall, with the chart where that leaves them large enough; where
 * even small ones need more, words are cut after so many lines.
 */
export function slideScale(content: SlideContent): SlideScale {
  const besideChart = scales.find(
    (one) => content.hasMeasure && one >= SMALLEST_BESIDE_CHART && heightAt(content, one, CHART) <= ROOM,
  );
  if (besideChart !== undefined) return { scale: besideChart, lines: 0, hasChart: true };
  const scale = scales.find((one) => heightAt(content, one) <= ROOM);
  if (scale !== undefined) return { scale, lines: 0, hasChart: false };
  const smallest = 0.7;
  const sectors = content.sides
    .map((side) => side.sectors)
    .toSorted((one, other) => other.length - one.length);
  const without = {
    ...content,
    sides: [{ figure: '4 of 6', words: '', amendments: [], sectors: sectors[0] ?? [] }],
  };
  const line = Math.max(SMALLEST, 1.45 * smallest) * 1.3;
  const lines = Math.max(2, Math.floor((ROOM - heightAt(without, smallest)) / line));
  return { scale: smallest, lines, hasChart: false };
}
