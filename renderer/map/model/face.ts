import { textLines } from './text-lines.ts';

/** What one card shows. Made once per change of its record and kept; drawing never looks further than this. */
export interface Face {
  readonly id: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly title: string;
  /** The title cut into lines of the card's width. */
  readonly lines: readonly string[];
  /** Short state at the right of the head. */
  readonly state: string;
  readonly meta: string;
  /** A figure written large before the title: "271 people". */
  readonly figure: string;
  /** Squares of strength, 1 to 5. */
  readonly strength: number | undefined;
  /** Values in time's order for a small curve. */
  readonly spark: readonly number[];
  readonly theme: string | undefined;
  readonly isClashing: boolean;
  readonly isRestricted: boolean;
  readonly isLocked: boolean;
}

/** Width of every card, px at 100 %. */
export const CARD_WIDTH = 240;
export const CARD_HEIGHT_LEAST = 112;
export const CARD_HEIGHT_MOST = 176;
/** Room for words between the edges: width less padding and borders. */
export const TEXT_WIDTH = CARD_WIDTH - 26;
const TITLE_SIZE = 17;
const TITLE_LINES = 3;
/** Beside a figure or a curve, so that the tallest card holds both. */
export const TITLE_LINES_BESIDE = 2;

const HEAD = 50;
const LINE = 22;
const FIGURE = 32;
const SPARK = 45;
const META = 24;
const FOOT = 10;

/** Lines of a card's title. */
export const titleLines = (title: string, most = TITLE_LINES): readonly string[] =>
  textLines(title, TEXT_WIDTH, TITLE_SIZE, most);

type Shown = Pick<Face, 'lines' | 'meta' | 'figure' | 'strength' | 'spark'>;

/** The room that what a card shows takes from head to foot, px at 100 %. */
export const roomOf = (face: Shown): number =>
  HEAD +
  Math.max(1, face.lines.length) * LINE +
  (face.figure ? FIGURE : 0) +
  (face.spark.length > 1 ? SPARK : 0) +
  (face.meta || face.strength !== undefined ? META : 0) +
  FOOT;

/** Height of a card in px at 100 %, by what it shows. */
export const faceHeight = (face: Shown): number =>
  Math.min(CARD_HEIGHT_MOST, Math.max(CARD_HEIGHT_LEAST, roomOf(face)));

/** Height of a card of which only the title is known (cards that notes are about to make). */
export const heightOfTitle = (title: string, hasMeta = true): number =>
  faceHeight({
    lines: titleLines(title),
    meta: hasMeta ? 'x' : '',
    figure: '',
    strength: undefined,
    spark: [],
  });

/** The name a screen reader says: "Hypothesis, testing: A weekly visit …". */
export function spokenName(face: Face): string {
  const state = face.state ? `, ${face.state.charAt(0).toLowerCase()}${face.state.slice(1)}` : '';
  const restricted = face.isRestricted ? ', restricted' : '';
  const clash = face.isClashing ? ', clash' : '';
  const figure = face.figure ? `${face.figure} ` : '';
  return `${face.kindLabel}${state}${restricted}${clash}: ${figure}${face.title || 'no words yet'}`;
}
