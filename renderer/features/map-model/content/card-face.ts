import type { KindName, Label, RecordId } from '../../../../shared/document/model/id-types.ts';
import { wrapText } from '../geometry/text-layout.ts';

/** What one card shows. Made once per change of its record and kept; drawing never looks further than this. */
export interface CardFace {
  readonly id: RecordId;
  readonly kind: KindName;
  readonly kindLabel: Label;
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
  readonly sparkValues: readonly number[];
  readonly theme: RecordId | undefined;
  readonly isClashing: boolean;
  readonly isRestricted: boolean;
  readonly isLocked: boolean;
}

/** Width of every card, px at 100 %. */
export const CARD_WIDTH = 240;
export const MIN_CARD_HEIGHT = 112;
export const MAX_CARD_HEIGHT = 176;
/** The width of a card's text, px at 100 %: its width less padding and borders. */
export const TEXT_WIDTH = CARD_WIDTH - 26;
const TITLE_SIZE = 17;
const MAX_TITLE_LINES = 3;
/** Beside a figure or a curve, so that the tallest card holds both. */
export const MAX_TITLE_LINES_WITH_FIGURE = 2;

const HEAD_HEIGHT = 50;
const LINE_HEIGHT = 22;
const FIGURE_HEIGHT = 32;
const SPARKLINE_HEIGHT = 45;
const META_HEIGHT = 24;
const FOOT_HEIGHT = 10;

/** Lines of a card's title. */
export function titleLines(title: string, maxLines = MAX_TITLE_LINES): readonly string[] {
  return wrapText(title, TEXT_WIDTH, TITLE_SIZE, maxLines);
}

type FaceContent = Pick<CardFace, 'lines' | 'meta' | 'figure' | 'strength' | 'sparkValues'>;

/** The height of what a card shows, from head to foot, px at 100 %. */
export function contentHeight(face: FaceContent): number {
  return (
    HEAD_HEIGHT +
    Math.max(1, face.lines.length) * LINE_HEIGHT +
    (face.figure ? FIGURE_HEIGHT : 0) +
    (face.sparkValues.length > 1 ? SPARKLINE_HEIGHT : 0) +
    (face.meta || face.strength !== undefined ? META_HEIGHT : 0) +
    FOOT_HEIGHT
  );
}

/** The height of a card, px at 100 %, by what it shows. */
export function cardHeight(face: FaceContent): number {
  return Math.min(MAX_CARD_HEIGHT, Math.max(MIN_CARD_HEIGHT, contentHeight(face)));
}

/** Height of a card of which only the title is known (cards that notes are about to make). */
export function cardHeightForTitle(title: string, hasMeta = true): number {
  return cardHeight({
    lines: titleLines(title),
    meta: hasMeta ? 'x' : '',
    figure: '',
    strength: undefined,
    sparkValues: [],
  });
}

/** The name a screen reader says: "Hypothesis, testing: A weekly visit …". */
export function accessibleCardName(face: CardFace): string {
  const state = face.state ? `, ${face.state.charAt(0).toLowerCase()}${face.state.slice(1)}` : '';
  const restricted = face.isRestricted ? ', private' : '';
  const clash = face.isClashing ? ', clash' : '';
  const figure = face.figure ? `${face.figure} ` : '';
  return `${face.kindLabel}${state}${restricted}${clash}: ${figure}${face.title || 'no words yet'}`;
}
