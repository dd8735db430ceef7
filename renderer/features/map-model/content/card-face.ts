import type { KindName, Label, RecordId } from '../../../../shared/document/model/id-types.ts';
import { type CardLine, cardLines, LINE_HEIGHT } from './card-lines.ts';

/** A sub-heading as it stands on a theme's mat. */
export interface SubHeadingFace {
  readonly id: RecordId;
  readonly words: string;
}

/** What one card shows. Made once per change of its record and kept; drawing never looks further than this. */
export interface CardFace {
  readonly id: RecordId;
  readonly kind: KindName;
  readonly kindLabel: Label;
  readonly title: string;
  /** The words of it that a person chose to be read first; empty for none, undefined where the rule chooses. */
  readonly chosenPoint?: string | undefined;
  /** The title cut into lines of the card's width: all of it, up to `MAX_TITLE_LINES`. */
  readonly lines: readonly CardLine[];
  /** Short state at the right of the head. */
  readonly state: string;
  readonly meta: string;
  /** On a picture, where nothing is cut: all lines of what is under the title, and a card as high as it must be. */
  readonly metaLines?: readonly string[] | undefined;
  /** A figure written large before the title: "271 people". */
  readonly figure: string;
  /** Squares of strength, 1 to 5. */
  readonly strength: number | undefined;
  /** Values in time's order for a small curve. */
  readonly sparkValues: readonly number[];
  readonly theme: RecordId | undefined;
  /** The sub-heading that it stands under. */
  readonly heading?: RecordId | undefined;
  /** Of a theme: its sub-headings in their order. */
  readonly subHeadings?: readonly SubHeadingFace[] | undefined;
  readonly isClashing: boolean;
  readonly isRestricted: boolean;
  readonly isLocked: boolean;
}

/** Width of every card, px at 100 %. */
export const CARD_WIDTH = 240;
export const MIN_CARD_HEIGHT = 120;
export const MAX_CARD_HEIGHT = 412;
/** The width of a card's text, px at 100 %: its width less padding and borders. */
export const TEXT_WIDTH = CARD_WIDTH - 26;

const HEAD_HEIGHT = 50;
const FIGURE_HEIGHT = 32;
const SPARKLINE_HEIGHT = 45;
const META_HEIGHT = 24;
const META_LINE_HEIGHT = 20;
const FOOT_HEIGHT = 10;

/** What stands on a card beside its title. */
type BesideTitle = Pick<CardFace, 'meta' | 'figure' | 'strength' | 'sparkValues'>;
type FaceContent = BesideTitle & Pick<CardFace, 'lines' | 'metaLines'>;

const heightBesideTitle = (face: BesideTitle): number =>
  HEAD_HEIGHT +
  (face.figure ? FIGURE_HEIGHT : 0) +
  (face.sparkValues.length > 1 ? SPARKLINE_HEIGHT : 0) +
  (face.meta || face.strength !== undefined ? META_HEIGHT : 0) +
  FOOT_HEIGHT;

const ONLY_A_TITLE: BesideTitle = { meta: '', figure: '', strength: undefined, sparkValues: [] };

/** Lines of a card's title: as many as the highest card has room for beside what else stands on it. */
export function titleLines(
  title: string,
  beside = ONLY_A_TITLE,
  chosenPoint?: string | undefined,
): readonly CardLine[] {
  const maxLines = Math.floor((MAX_CARD_HEIGHT - heightBesideTitle(beside)) / LINE_HEIGHT);
  return cardLines(title, TEXT_WIDTH, maxLines, chosenPoint);
}

/** The height of what a card shows, from head to foot, px at 100 %. */
export function contentHeight(face: FaceContent): number {
  const moreMeta = Math.max(0, (face.metaLines?.length ?? 0) - 1) * META_LINE_HEIGHT;
  return heightBesideTitle(face) + moreMeta + Math.max(1, face.lines.length) * LINE_HEIGHT;
}

/** The height of a card, px at 100 %, by what it shows. */
export function cardHeight(face: FaceContent): number {
  const height = Math.max(MIN_CARD_HEIGHT, contentHeight(face));
  return face.metaLines ? height : Math.min(MAX_CARD_HEIGHT, height);
}

/** Height of a card of which only the title is known (cards that notes are about to make). */
export function cardHeightForTitle(title: string, hasMeta = true): number {
  const beside = { ...ONLY_A_TITLE, meta: hasMeta ? 'x' : '' };
  return cardHeight({ ...beside, lines: titleLines(title, beside) });
}

/** The name a screen reader says: "Hypothesis, testing: A weekly visit …". */
export function accessibleCardName(face: CardFace): string {
  const state = face.state ? `, ${face.state.charAt(0).toLowerCase()}${face.state.slice(1)}` : '';
  const restricted = face.isRestricted ? ', private' : '';
  const clash = face.isClashing ? ', clash' : '';
  const figure = face.figure ? `${face.figure} ` : '';
  return `${face.kindLabel}${state}${restricted}${clash}: ${figure}${face.title || 'no words yet'}`;
}
