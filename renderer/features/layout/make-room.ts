import { boundingRect, overlaps, type Rect } from '../map-model/geometry/rect.ts';
import { matAround } from '../map-model/slots/mats.ts';
import { CARD_GAP, LINK_GAP, type Positions } from './layout-types.ts';
import { isNearer, type MapUnit, mapUnits, unitGap } from './map-units.ts';
import type { LayoutCard } from './place-layout.ts';

/** A card that needs room: a new one, or one whose words have become more. */
interface RoomRequest {
  readonly rect: Rect;
  readonly theme?: string | undefined;
  /** The card as it was, where it is not new. */
  readonly before?: LayoutCard | undefined;
  /** All other cards of the map. */
  readonly others: readonly LayoutCard[];
  readonly matNames: ReadonlyMap<string, string>;
  /** Mats and loose cards that are in the way of the grown mat may be moved, each as a whole. */
  readonly canMoveUnits: boolean;
}

const bottomOf = ({ y, h }: Rect): number => y + h;

/** The gaps that a layout leaves in a column: to the next card, to a linked one. */
const isLayoutGap = (gap: number): boolean => [CARD_GAP, LINK_GAP].some((usual) => Math.abs(gap - usual) < 1);

/**
 * The cards below that have to go down, each keeping its gap. Only a column that stands as a layout leaves it is moved:
 * anything else was put there by somebody. @returns undefined where it must not be moved
 */
function columnMoves({ rect, theme, before, others }: RoomRequest): readonly LayoutCard[] | undefined {
  const members = others.filter((card) => card.theme === theme);
  const inWay = members.filter((card) => isNearer(rect, card.rect, CARD_GAP));
  if (inWay.length === 0) return [];
  const column = members
    .filter((card) => Math.abs(card.rect.x - rect.x) < 1 && card.rect.y > rect.y)
    .sort((one, other) => one.rect.y - other.rect.y);
  if (inWay.some((card) => !column.includes(card))) return undefined;
  const moved: LayoutCard[] = [];
  let [oldBottom, newBottom] = [before && bottomOf(before.rect), bottomOf(rect)];
  for (const card of column) {
    const gap = oldBottom === undefined ? CARD_GAP : card.rect.y - oldBottom;
    if (card.rect.y >= newBottom + Math.min(gap, LINK_GAP) - 0.5) break;
    if (!card.isMovable || !isLayoutGap(gap)) return undefined;
    moved.push({ ...card, rect: { ...card.rect, y: newBottom + gap } });
    [oldBottom, newBottom] = [bottomOf(card.rect), newBottom + gap + card.rect.h];
  }
  return moved;
}

type Shift = readonly [dx: number, dy: number];

/** How far a unit has to go, down or to the right, to be clear of one that has grown from `before` to `now`. */
const shiftAway = (unit: MapUnit, before: Rect | undefined, now: Rect, gap: number): Shift => {
  const isBeside = before !== undefined && unit.rect.x >= before.x + before.w;
  return isBeside ? [now.x + now.w + gap - unit.rect.x, 0] : [0, bottomOf(now) + gap - unit.rect.y];
};

/** A mat or card that has become larger. */
interface GrownUnit {
  readonly theme?: string | undefined;
  readonly before?: Rect | undefined;
  readonly now: Rect;
}

/** Units that lie on each other can push each other on for ever: none is pushed oftener than this on average. */
const MAX_PUSHES = 4;

/**
 * Units that are in the way go down or to the right, and push others before them. @returns top-left corners by card, px at
 * 100 %; undefined where one must not move
 */
export function unitMoves(grown: GrownUnit, units: readonly MapUnit[]): Positions | undefined {
  const shifts = new Map<MapUnit, Shift>();
  const rectNow = (unit: MapUnit): Rect => {
    const [dx, dy] = shifts.get(unit) ?? [0, 0];
    return { ...unit.rect, x: unit.rect.x + dx, y: unit.rect.y + dy };
  };
  const queue: GrownUnit[] = [grown];
  let pushes = 0;
  for (let pusher = queue.shift(); pusher; pusher = queue.shift()) {
    for (const unit of units) {
      const gap = unitGap(pusher, unit);
      const now = rectNow(unit);
      const wasNear = pusher.before !== undefined && isNearer(pusher.before, unit.rect, gap);
      if (wasNear || !isNearer(pusher.now, now, gap)) continue;
      if (unit.cards.some((card) => !card.isMovable)) return undefined;
      const [dx, dy] = shiftAway({ ...unit, rect: now }, pusher.before, pusher.now, gap);
      pushes += 1;
      if (dx < 0 || dy < 0 || pushes > MAX_PUSHES * units.length) return undefined;
      const [alreadyX, alreadyY] = shifts.get(unit) ?? [0, 0];
      shifts.set(unit, [alreadyX + dx, alreadyY + dy]);
      queue.push({ theme: unit.theme, before: unit.rect, now: rectNow(unit) });
    }
  }
  return new Map(
    [...shifts].flatMap(([unit, [dx, dy]]) =>
      unit.cards.map(({ id, rect }) => [id, [rect.x + dx, rect.y + dy] as const] as const),
    ),
  );
}

/**
 * What has to move so that a card lies on nothing: the cards below it in its column, and, as its mat grows, the mats and
 * loose cards in the way. @returns top-left corners by card, px at 100 %; undefined where something is in the way that must
 * not be moved, because somebody placed it or locked it
 */
export function makeRoom(request: RoomRequest): Positions | undefined {
  const { rect, theme, before, others, matNames, canMoveUnits } = request;
  const column = columnMoves(request);
  if (!column) return undefined;
  const movedInColumn = new Map(column.map((card) => [card.id, card]));
  const members = others.filter((card) => theme !== undefined && card.theme === theme);
  const isOther = (card: LayoutCard): boolean => !members.includes(card) && !movedInColumn.has(card.id);
  const boxOf = (rects: readonly Rect[]): Rect | undefined => {
    const box = boundingRect(rects);
    return box && theme !== undefined ? matAround(box, matNames.get(theme)) : box;
  };
  const now = boxOf([rect, ...members.map((card) => movedInColumn.get(card.id)?.rect ?? card.rect)]) ?? rect;
  const boxBefore = boxOf([...(before ? [before.rect] : []), ...members.map((card) => card.rect)]);
  const units = mapUnits(others.filter(isOther), matNames);
  const moves = unitMoves({ theme, before: boxBefore, now }, units);
  if (!moves || (!canMoveUnits && moves.size > 0)) return undefined;
  const all: Positions = new Map([
    ...column.map((card) => [card.id, [card.rect.x, card.rect.y] as const] as const),
    ...moves,
  ]);
  return isClearAfter(request, all) ? all : undefined;
}

/** Whether neither the card nor one that moves for it lies on a card in the end. */
function isClearAfter({ rect, others }: RoomRequest, moves: Positions): boolean {
  const rects = others.map(({ id, rect: stored }) => {
    const [x, y] = moves.get(id) ?? [stored.x, stored.y];
    return { id, rect: { ...stored, x, y }, hasMoved: moves.has(id) };
  });
  const moved = [{ id: '', rect }, ...rects.filter(({ hasMoved }) => hasMoved)];
  return !moved.some((one) => rects.some((other) => other.id !== one.id && overlaps(one.rect, other.rect)));
}
