import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { textWidth, wrapText } from '../../../features/map-model/geometry/text-layout.ts';
import { type Distance, MIN_TITLE_ZOOM } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { MAT_NAME_SIZE, MAT_TAB_HEIGHT, matTabHeight } from '../../../features/map-model/slots/mats.ts';
import { newCardIds } from '../../../features/new-cards/new-cards.ts';
import { newsOfMat } from '../state/new-marks.ts';

/** The line height of a painted name, px on the screen. */
export const NAME_LINE_HEIGHT = 17;
/** The widths that are known are those of weight 600. */
export const NAME_WIDTH_SIZE = MAT_NAME_SIZE * 1.04;
/** From the mat's edge to its words, px on the screen. */
export const TAB_MARGIN = 5;
/** Between the name and what stands after it, px on the screen. */
export const TAB_GAP = 8;
export const COUNT_SIZE = 13;
/** The room of the sign that folds a mat up, px on the screen, at the end of its first line. */
export const FOLD_SIGN_WIDTH = 22;
/** What may be pressed for it: wider than what is seen. */
const FOLD_PRESS_SIZE = 28;
/** Between mats, px at 100 %: a name may reach over its mat so far, and lies on nothing. */
const FREE_ABOVE = 20;

/** A mat whose tab is laid out, and the zoom at which that is. */
interface TabToLayOut {
  readonly name: string;
  readonly rect: Rect;
  /** What is written at the end of the first line. */
  readonly count: string;
  readonly zoom: number;
  /** No card stands under the name: it takes as many lines as it needs. */
  readonly isFolded?: boolean;
}

/** Where the words of a tab stand. Px on the screen, from the mat's upper edge; the first is the baseline of the first line. */
export interface TabLayout {
  readonly lines: readonly string[];
  readonly first: number;
  /** Whether there is room beside the name: number and sign give way where it would be cut for them. */
  readonly hasRoomBeside: boolean;
}

/** The name of a mat at its size on the screen, whole wherever there is room. */
export function layOutTab({ name, rect: { w, h }, count, zoom, isFolded }: TabToLayOut): TabLayout {
  const tab = zoom < MIN_TITLE_ZOOM || isFolded ? h : matTabHeight(name, w);
  const maxLines = Math.max(1, Math.floor(((tab + FREE_ABOVE) * zoom) / NAME_LINE_HEIGHT));
  const whole = Math.max(40, w * zoom - TAB_MARGIN - 3);
  const reserved = textWidth(count, COUNT_SIZE) + TAB_GAP + FOLD_SIGN_WIDTH;
  const beside = wrapText(name, Math.max(40, whole - reserved), NAME_WIDTH_SIZE, maxLines);
  const isCut = beside.join(' ') !== name;
  const lines = isCut ? wrapText(name, whole, NAME_WIDTH_SIZE, maxLines) : beside;
  const first = Math.min(NAME_LINE_HEIGHT - 2, tab * zoom - 5 - (lines.length - 1) * NAME_LINE_HEIGHT);
  return { lines, first, hasRoomBeside: !isCut };
}

/** Where the name ends and the sum of a folded mat begins, px on the screen from the mat's upper edge. */
export function endOfTab(tab: TabToLayOut): number {
  const { lines, first } = layOutTab(tab);
  return first + (lines.length - 1) * NAME_LINE_HEIGHT + 5;
}

/** How many cards lie on a mat, or, where that says more, how many of them are new. */
export function countOnTab(model: MapModel, theme: string, newIds = newCardIds()): string {
  const { count, isAll } = newsOfMat(model, theme, newIds);
  const mat = model.slots.slotOf(theme);
  const isFolded = mat !== undefined && model.slots.isFolded(mat);
  return isAll || (isFolded && count > 0) ? `${count} new` : `${model.mats.membersOf(theme).size}`;
}

/** What may be pressed to fold a mat up or unfold it, px of the map; undefined where its sign has no room. */
export function foldToggleRect(
  model: MapModel,
  slot: number,
  zoom: number,
  distance: Distance,
): Rect | undefined {
  const face = model.slots.face(slot);
  if (!face || zoom < MIN_TITLE_ZOOM) return undefined;
  const { x, y, w, h } = model.slots.rect(slot);
  const size = FOLD_PRESS_SIZE / (distance === 'near' ? 1 : zoom);
  const atRight = { x: x + w - size, y, w: size, h: size };
  if (distance === 'near') return { ...atRight, x: atRight.x - 6, w: size + 6, h: MAT_TAB_HEIGHT };
  const count = countOnTab(model, face.id);
  const isFolded = model.slots.isFolded(slot);
  const { hasRoomBeside } = layOutTab({ name: face.title, rect: { x, y, w, h }, count, zoom, isFolded });
  return hasRoomBeside ? atRight : undefined;
}
