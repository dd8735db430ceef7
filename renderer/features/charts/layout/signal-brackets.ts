import type { MeasureSignal } from '../../../../shared/measures/measure-signal.ts';
import { ruleInWords } from '../../../../shared/measures/rule-in-words.ts';
import { textWidth } from '../../map-model/geometry/text-layout.ts';
import { packLanes } from './pack-lanes.ts';
import { noLines, type WrappedLabel, wrapLabel } from './wrap-label.ts';

/** A signal and the piece of the chart that it is about, px. */
export interface SignalExtent {
  readonly signal: MeasureSignal;
  readonly from: number;
  readonly to: number;
}

/** A bracket over the points of a signal with its letter and, where there is room, its words. */
export interface SignalBracket {
  readonly letter: string;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Of the letter; the words stand right of it. */
  readonly labelX: number;
  readonly words: WrappedLabel;
}

/** Brackets of one side of the chart, and what they need. */
export interface SignalBand {
  readonly brackets: readonly SignalBracket[];
  /** Of each lane, from that beside the points on; px. */
  readonly laneHeights: readonly number[];
  readonly height: number;
  /** Signals of which the words found no room. */
  readonly untold: readonly MeasureSignal[];
}

export interface BandSpace {
  /** Between which edges labels stand. */
  readonly left: number;
  readonly right: number;
  /** The band may become so high, px. */
  readonly maxHeight: number;
  /** Size of the letters, px. */
  readonly size: number;
}

const WIDEST_LABEL = 22;
/** The bracket itself and the air around it, in sizes of letters. */
const BRACKET_HEIGHT = 0.95;
const LETTER_GAP = 0.45;
const LANE_GAP = 1;

const bracketOf = (
  { signal, from, to }: SignalExtent,
  { left, right, size }: BandSpace,
  hasWords: boolean,
): Omit<SignalBracket, 'lane'> & { readonly labelTo: number } => {
  const letterWidth = textWidth(signal.letter, size) * 1.05;
  const maxWidth = Math.min(WIDEST_LABEL * size, right - left - letterWidth - LETTER_GAP * size);
  const told = hasWords ? wrapLabel(ruleInWords(signal), maxWidth, size, 3) : noLines;
  const words = told.isWhole ? told : noLines;
  const width = letterWidth + (words.width > 0 ? LETTER_GAP * size + words.width : 0);
  const labelX = Math.max(left, Math.min(right - width, (from + to - width) / 2));
  return { letter: signal.letter, from, to, labelX, words, labelTo: labelX + width };
};

const band = (extents: readonly SignalExtent[], space: BandSpace, hasWords: boolean): SignalBand => {
  const { size } = space;
  const brackets = extents.map((extent) => bracketOf(extent, space, hasWords));
  const lanes = packLanes(
    brackets.map(({ from, to, labelX, labelTo }) => ({
      from: Math.min(from, labelX),
      to: Math.max(to, labelTo),
    })),
    LANE_GAP * size,
  );
  const laneHeights: number[] = [];
  brackets.forEach(({ words }, index) => {
    const lane = lanes[index] ?? 0;
    const height = BRACKET_HEIGHT * size + Math.max(words.height, 1.25 * size);
    laneHeights[lane] = Math.max(laneHeights[lane] ?? 0, height);
  });
  return {
    brackets: brackets.map(({ labelTo, ...bracket }, index) => ({ ...bracket, lane: lanes[index] ?? 0 })),
    laneHeights,
    height: laneHeights.reduce((sum, height) => sum + height, 0),
    untold: extents.filter((_, index) => brackets[index]?.words.width === 0).map(({ signal }) => signal),
  };
};

const withoutFarLanes = (full: SignalBand, maxHeight: number): SignalBand => {
  let height = 0;
  const laneHeights = full.laneHeights.filter((lane) => {
    height += lane;
    return height <= maxHeight;
  });
  return {
    ...full,
    brackets: full.brackets.filter(({ lane }) => lane < laneHeights.length),
    laneHeights,
    height: laneHeights.reduce((sum, lane) => sum + lane, 0),
  };
};

/**
 * Brackets with letters and words in lanes, none of which touch. Where they would take too much of the chart they have
 * letters alone, and where these do not fit either, those of the lanes farthest from the points are left out: words that
 * are not there are said under the chart.
 */
export function signalBand(extents: readonly SignalExtent[], space: BandSpace): SignalBand {
  const full = band(extents, space, true);
  if (full.height <= space.maxHeight) return full;
  return withoutFarLanes(band(extents, space, false), space.maxHeight);
}
