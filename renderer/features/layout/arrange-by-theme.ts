import { matAround } from '../map-model/slots/mats.ts';
import {
  type CardToLayOut,
  type LayoutLink,
  LINKED_MAT_GAP,
  MAT_GAP,
  MEETING_GAP,
  type Positions,
  type ThemeToLayOut,
} from './layout-types.ts';
import { MAX_DEPTH } from './linked-trees.ts';
import { largestInWindow, placePieces, type Quilt, quiltShapes, type Size, zoomToFill } from './quilt.ts';
import { themeColumns } from './theme-columns.ts';

/** Some cards in one of their shapes. Of many shapes one is taken: only that one's cards are placed. */
export interface LayoutShape extends Size {
  /** Adds the top-left corners of its cards, where its own corner is at `x`, `y`. */
  readonly place: (x: number, y: number, positions: Positions) => void;
}

/** The window of a council's laptop: for layouts that no window is known of. */
export const USUAL_WINDOW: Size = { w: 1206, h: 656 };

/** The links that lead from one of some cards to another one of them, in their order. */
type LinksAmong = (cards: readonly CardToLayOut[]) => readonly LayoutLink[];

/** Links are found by the card that they come from: a map has hundreds of groups and thousands of links. */
function linksAmong(links: readonly LayoutLink[]): LinksAmong {
  const byFrom = new Map<string, { readonly at: number; readonly link: LayoutLink }[]>();
  for (const [at, link] of links.entries()) {
    const known = byFrom.get(link.from);
    if (known) known.push({ at, link });
    else byFrom.set(link.from, [{ at, link }]);
  }
  return (cards) => {
    const ids = new Set(cards.map((card) => card.id));
    return cards
      .flatMap((card) => byFrom.get(card.id) ?? [])
      .filter(({ link }) => ids.has(link.to))
      .sort((a, b) => a.at - b.at)
      .map(({ link }) => link);
  };
}

/** How linked cards are laid out: which are, and how many of them stand under one another at most. */
interface LinkedLayout {
  readonly among: LinksAmong;
  readonly maxDepth?: number | undefined;
}

/** The shapes of a mat: its cards in one column, in two, and so on. Loose cards lie in a tray of the same shape. */
const matShapes = (
  cards: readonly CardToLayOut[],
  name: string,
  { among, maxDepth }: LinkedLayout,
): readonly Quilt<LayoutShape>[] =>
  themeColumns(cards, among(cards), maxDepth).map((columns) => {
    const mat = matAround({ x: 0, y: 0, w: columns.w, h: columns.h }, name);
    return asPiece({
      w: mat.w,
      h: mat.h,
      place: (x, y, positions) => {
        for (const [id, [dx, dy]] of columns.places) positions.set(id, [x - mat.x + dx, y - mat.y + dy]);
      },
    });
  });

const asPiece = (block: LayoutShape): Quilt<LayoutShape> => ({ w: block.w, h: block.h, piece: block });

const blockOfQuilt = (quilt: Quilt<LayoutShape>, gap: number): LayoutShape => ({
  w: quilt.w,
  h: quilt.h,
  place: (left, top, positions) => {
    for (const { piece, x, y } of placePieces(quilt, gap)) piece.place(left + x, top + y, positions);
  },
});

/** The mats of one meeting, in the order of their themes; cards of no theme come last. */
interface Meeting {
  readonly mats: { readonly name: string; readonly cards: CardToLayOut[] }[];
  readonly loose: CardToLayOut[];
}

const meetingsOf = (cards: readonly CardToLayOut[], themes: readonly ThemeToLayOut[]): readonly Meeting[] => {
  const meetings = new Map<string, Meeting>();
  const meetingOf = (key: string | undefined): Meeting => {
    const known = meetings.get(key ?? '') ?? { mats: [], loose: [] };
    meetings.set(key ?? '', known);
    return known;
  };
  const members = new Map(themes.map((theme) => [theme.id, [] as CardToLayOut[]]));
  const isTheme = (id: string): boolean => members.has(id);
  for (const card of cards) if (!isTheme(card.id)) members.get(card.theme ?? '')?.push(card);
  for (const { id, name, meeting } of themes) {
    const there = members.get(id) ?? [];
    if (there.length > 0) meetingOf(meeting).mats.push({ name: name ?? '', cards: there });
  }
  for (const card of cards)
    if (!isTheme(card.id) && !isTheme(card.theme ?? '')) meetingOf(card.meeting).loose.push(card);
  return [...meetings.values()];
};

/** Whether a link leads from one mat to another, or to a loose card. */
const isLinkedAcross = ({ mats, loose }: Meeting, { among }: LinkedLayout): boolean => {
  const groups = [...mats.map(({ cards }) => cards), loose];
  const within = groups.reduce((sum, cards) => sum + among(cards).length, 0);
  return among(groups.flat()).length > within;
};

const meetingShapes = (meeting: Meeting, linked: LinkedLayout): readonly Quilt<LayoutShape>[] => {
  const { mats, loose } = meeting;
  const gap = isLinkedAcross(meeting, linked) ? LINKED_MAT_GAP : MAT_GAP;
  const pieces = mats.map(({ name, cards }) => matShapes(cards, name, linked));
  if (loose.length > 0) pieces.push(matShapes(loose, '', linked));
  return quiltShapes(pieces, gap).map((quilt) => asPiece(blockOfQuilt(quilt, gap)));
};

/**
 * All shapes in which cards can be laid out by theme: mats side by side and under one another in the order of their
 * themes, cards in columns on them; each meeting is a block. Source: look-3.md, *Layout*.
 */
export function layoutShapes(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  themes: readonly ThemeToLayOut[],
  maxDepth?: number,
): readonly LayoutShape[] {
  const linked = { among: linksAmong(links), maxDepth };
  const blocks = meetingsOf(cards, themes).map((meeting) => meetingShapes(meeting, linked));
  return quiltShapes(blocks, MEETING_GAP).map((quilt) => blockOfQuilt(quilt, MEETING_GAP));
}

/** A chain that is cut shorter has to make the whole so much larger: under one another it is followed best. */
const WORTH_A_CUT = 1.15;
/** Of more cards nobody sees the whole at once. */
const MAX_CUT = 400;
const DEPTHS = [MAX_DEPTH, 4, 2];

/**
 * Lays cards out by theme in the shape that is shown largest in a window of that size, px; long chains are cut where that
 * makes all of it much larger. Gives each card's top-left corner, px at 100 %, from 0, 0.
 */
export function arrangeByTheme(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  themes: readonly ThemeToLayOut[],
  window: Size = USUAL_WINDOW,
): Positions {
  const positions: Positions = new Map();
  const depths = links.length > 0 && cards.length <= MAX_CUT ? DEPTHS : [MAX_DEPTH];
  const shapes = depths.flatMap(
    (depth) => largestInWindow(layoutShapes(cards, links, themes, depth), window) ?? [],
  );
  const best = shapes.reduce<LayoutShape | undefined>(
    (one, other) => (!one || zoomToFill(other, window) > zoomToFill(one, window) * WORTH_A_CUT ? other : one),
    undefined,
  );
  best?.place(0, 0, positions);
  return positions;
}
