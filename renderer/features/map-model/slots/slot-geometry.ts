import {
  CARD_WIDTH,
  type CardFace,
  cardHeight,
  MAX_CARD_HEIGHT,
  MIN_CARD_HEIGHT,
} from '../content/card-face.ts';
import type { Rect } from '../geometry/rect.ts';
import { type Coordinates, hasFlag, MAT, type SlotStore, setFlag, UNMEASURED } from './slot-store.ts';

const at = (coordinates: Coordinates, slot: number): number => coordinates[slot] ?? 0;

const raiseRevision = (store: SlotStore, slot: number): void => {
  store.revisions[slot] = (store.revisions[slot] ?? 0) + 1;
  store.changes += 1;
};

/** Sets what a card shows; its height counts as unknown until it is measured. */
export function setFaceOf(store: SlotStore, slot: number, face: CardFace): void {
  if (store.faces[slot] === face) return;
  store.faces[slot] = face;
  if (hasFlag(store, slot, MAT)) return;
  setFlag(store, slot, UNMEASURED, true);
  store.measuredTo = Math.min(store.measuredTo, slot);
}

export function resizeSlot(store: SlotStore, slot: number, w: number, h: number): void {
  if (store.ws[slot] === w && store.hs[slot] === h) return;
  store.ws[slot] = w;
  store.hs[slot] = h;
  raiseRevision(store, slot);
}

export function placeSlot(store: SlotStore, slot: number, x: number, y: number): void {
  if (store.xs[slot] === x && store.ys[slot] === y) return;
  store.xs[slot] = x;
  store.ys[slot] = y;
  raiseRevision(store, slot);
}

export function moveSlots(store: SlotStore, slots: Iterable<number>, dx: number, dy: number): void {
  const { xs, ys } = store;
  for (const slot of slots) {
    xs[slot] = at(xs, slot) + dx;
    ys[slot] = at(ys, slot) + dy;
    raiseRevision(store, slot);
  }
}

/** @returns whether the height was not known */
function measure(store: SlotStore, slot: number): boolean {
  const face = store.faces[slot];
  if (!face || !hasFlag(store, slot, UNMEASURED)) return false;
  setFlag(store, slot, UNMEASURED, false);
  resizeSlot(store, slot, CARD_WIDTH, cardHeight(face));
  return true;
}

/** Measures cards whose height is not known, until time is up. @returns how many */
export function measureNext(store: SlotStore, isTimeUp: () => boolean): number {
  let count = 0;
  for (; store.measuredTo < store.faces.length && !isTimeUp(); store.measuredTo += 1)
    if (measure(store, store.measuredTo)) count += 1;
  return count;
}

/** The rectangle with the last known height. */
export function approximateRectOf({ xs, ys, ws, hs }: SlotStore, slot: number): Rect {
  return { x: at(xs, slot), y: at(ys, slot), w: at(ws, slot), h: at(hs, slot) };
}

/** The rectangle; measures the height if it is not known. */
export function exactRectOf(store: SlotStore, slot: number): Rect {
  measure(store, slot);
  return approximateRectOf(store, slot);
}

/** The lowest edge that a card may have. */
const maxBottom = (store: SlotStore, slot: number): number =>
  at(store.ys, slot) + (hasFlag(store, slot, UNMEASURED) ? MAX_CARD_HEIGHT : at(store.hs, slot));

function touches(store: SlotStore, slot: number, { x, y, w, h }: Rect): boolean {
  const left = at(store.xs, slot);
  return (
    left < x + w && left + at(store.ws, slot) > x && at(store.ys, slot) < y + h && maxBottom(store, slot) > y
  );
}

/** The cards, or the mats, that may touch an area. */
export function slotsTouching(store: SlotStore, area: Rect, areMats: boolean): number[] {
  if (areMats) return [...store.mats].filter((slot) => touches(store, slot, area));
  const { faces } = store;
  const found: number[] = [];
  for (let slot = 0; slot < faces.length; slot += 1)
    if (touches(store, slot, area) && !hasFlag(store, slot, MAT) && faces[slot] !== undefined)
      found.push(slot);
  return found;
}

/** Whether the rectangle around two slots may touch an area. Compares alone: it is asked for every link in a frame. */
export function mayTouch(store: SlotStore, one: number, other: number, { x, y, w, h }: Rect): boolean {
  const { xs, ys, ws } = store;
  const [oneX, otherX, oneY, otherY] = [at(xs, one), at(xs, other), at(ys, one), at(ys, other)];
  return (
    Math.min(oneX, otherX) < x + w &&
    Math.max(oneX + at(ws, one), otherX + at(ws, other)) > x &&
    Math.min(oneY, otherY) < y + h &&
    Math.max(maxBottom(store, one), maxBottom(store, other)) > y
  );
}

/** The smallest rectangle around some slots, or undefined for none. */
export function boundsOf(store: SlotStore, slots: readonly number[]): Rect | undefined {
  if (slots.length === 0) return undefined;
  const { xs, ys, ws } = store;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const slot of slots) {
    left = Math.min(left, at(xs, slot));
    top = Math.min(top, at(ys, slot));
    right = Math.max(right, at(xs, slot) + at(ws, slot));
    bottom = Math.max(bottom, at(ys, slot) + MIN_CARD_HEIGHT);
  }
  return { x: left, y: top, w: right - left, h: lowestEdge(store, slots, bottom) - top };
}

/** Measures only the cards that may reach below `bottom`: those at the foot of the map. */
function lowestEdge(store: SlotStore, slots: readonly number[], bottom: number): number {
  let lowest = bottom;
  for (const slot of slots) {
    if (maxBottom(store, slot) <= lowest) continue;
    measure(store, slot);
    lowest = Math.max(lowest, maxBottom(store, slot));
  }
  return lowest;
}
