import {
  CARD_WIDTH,
  type CardFace,
  cardHeight,
  MAX_CARD_HEIGHT,
  MIN_CARD_HEIGHT,
} from '../content/card-face.ts';
import type { Rect } from '../geometry/rect.ts';

/** In full, pale among others that are meant, or not at all. */
export type Emphasis = 'lit' | 'dim' | 'hidden';

/**
 * Numbers for everything that stands on one map: a card or a theme's mat has a slot that stays its own while it
 * is there. Positions are typed arrays: moving thousands, and looking for those in an area, are loops over numbers.
 */
export interface SlotTable {
  /** One past the highest slot in use. */
  readonly length: number;
  readonly size: number;
  slotOf(id: string): number | undefined;
  face(slot: number): CardFace | undefined;
  add(face: CardFace, isMat: boolean): number;
  /** What a card shows now: it is measured again, when its height is asked for. */
  setFace(slot: number, face: CardFace): void;
  remove(slot: number): void;
  isMat(slot: number): boolean;
  rect(slot: number): Rect;
  /** The same, with the height that was last known where what a card shows has not been measured: for far pictures. */
  approximateRect(slot: number): Rect;
  /** Measures cards whose height is not known, until time is up. @returns how many */
  measureSome(isTimeUp: () => boolean): number;
  place(slot: number, x: number, y: number): void;
  shift(slots: Iterable<number>, dx: number, dy: number): void;
  resize(slot: number, w: number, h: number): void;
  /** Goes up with each change of its rectangle. */
  revision(slot: number): number;
  /** Cards, or mats, that an area touches. */
  slotsTouching(area: Rect, areMats: boolean): number[];
  /** Whether the rectangle around two of them may touch an area. */
  mayTouch(one: number, other: number, area: Rect): boolean;
  /** Around some of them, or undefined for none. */
  boundsOf(some: readonly number[]): Rect | undefined;
  isSelected(slot: number): boolean;
  setSelected(slot: number, isSelected: boolean): void;
  /** How much of it is seen: filters hide or dim, nothing else does. */
  emphasis(slot: number): Emphasis;
  setEmphasis(slot: number, emphasis: Emphasis): void;
  all(): Generator<number>;
}

/** Little room over: the numbers of thousands of slots are copied in no time, and lie there for as long as the map does. */
const GROWTH_FACTOR = 1.25;
/**
 * So many slots wait before the first of them is given away again: a gesture or a layout that still knows the number of a
 * card that went must not move another one.
 */
const MIN_FREE_SLOTS = 256;
const MAT = 1;
const SELECTED = 2;
const DIM = 4;
const HIDDEN = 8;
const UNMEASURED = 16;

type Coordinates = Float64Array<ArrayBuffer>;

export function createSlotTable(): SlotTable {
  const slots = new Map<string, number>();
  const faces: (CardFace | undefined)[] = [];
  const freeSlots: number[] = [];
  /** There are few of them, and each card that is put down asks which lies under it. */
  const mats = new Set<number>();
  let xs: Coordinates = new Float64Array(256);
  let ys: Coordinates = new Float64Array(256);
  let ws: Coordinates = new Float64Array(256);
  let hs: Coordinates = new Float64Array(256);
  let revisions = new Uint32Array(256);
  let flags = new Uint8Array(256);
  /** Slots below this one have been measured, unless their cards changed since. */
  let measuredTo = 0;

  const copyInto = <T extends Coordinates | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
    from: T,
    to: T,
  ): T => {
    to.set(from);
    return to;
  };
  const grow = (): void => {
    const length = Math.ceil(flags.length * GROWTH_FACTOR);
    const numbers = (from: Coordinates): Coordinates => copyInto(from, new Float64Array(length));
    [xs, ys, ws, hs] = [numbers(xs), numbers(ys), numbers(ws), numbers(hs)];
    revisions = copyInto(revisions, new Uint32Array(length));
    flags = copyInto(flags, new Uint8Array(length));
  };
  const flag = (slot: number, bit: number): boolean => ((flags[slot] ?? 0) & bit) !== 0;
  const setFlag = (slot: number, bit: number, on: boolean): void => {
    const now = flags[slot] ?? 0;
    flags[slot] = on ? now | bit : now & ~bit;
  };
  const resize = (slot: number, w: number, h: number): void => {
    if (ws[slot] === w && hs[slot] === h) return;
    ws[slot] = w;
    hs[slot] = h;
    revisions[slot] = (revisions[slot] ?? 0) + 1;
  };
  const measure = (slot: number): boolean => {
    const face = faces[slot];
    if (!face || !flag(slot, UNMEASURED)) return false;
    setFlag(slot, UNMEASURED, false);
    resize(slot, CARD_WIDTH, cardHeight(face));
    return true;
  };
  const at = (from: Coordinates, slot: number): number => from[slot] ?? 0;
  const approximateRect = (slot: number): Rect => ({
    x: at(xs, slot),
    y: at(ys, slot),
    w: at(ws, slot),
    h: at(hs, slot),
  });
  const rect = (slot: number): Rect => {
    measure(slot);
    return approximateRect(slot);
  };
  /** The lowest that it may reach. */
  const bottom = (slot: number): number =>
    at(ys, slot) + (flag(slot, UNMEASURED) ? MAX_CARD_HEIGHT : at(hs, slot));
  const setFace = (slot: number, face: CardFace): void => {
    if (faces[slot] === face) return;
    faces[slot] = face;
    if (flag(slot, MAT)) return;
    setFlag(slot, UNMEASURED, true);
    measuredTo = Math.min(measuredTo, slot);
  };
  const touches = (slot: number, { x, y, w, h }: Rect): boolean =>
    at(xs, slot) < x + w && at(xs, slot) + at(ws, slot) > x && at(ys, slot) < y + h && bottom(slot) > y;

  return {
    get length() {
      return faces.length;
    },
    get size() {
      return slots.size;
    },
    slotOf: (id) => slots.get(id),
    face: (slot) => faces[slot],
    add(face, isMat) {
      const slot = (freeSlots.length > MIN_FREE_SLOTS ? freeSlots.shift() : undefined) ?? faces.length;
      if (slot >= flags.length) grow();
      flags[slot] = isMat ? MAT : 0;
      if (isMat) mats.add(slot);
      slots.set(face.id, slot);
      resize(slot, CARD_WIDTH, MIN_CARD_HEIGHT);
      setFace(slot, face);
      return slot;
    },
    setFace,
    remove(slot) {
      const face = faces[slot];
      if (!face) return;
      slots.delete(face.id);
      mats.delete(slot);
      faces[slot] = undefined;
      flags[slot] = 0;
      freeSlots.push(slot);
    },
    isMat: (slot) => flag(slot, MAT),
    rect,
    approximateRect,
    measureSome(isTimeUp) {
      let count = 0;
      for (; measuredTo < faces.length && !isTimeUp(); measuredTo += 1) if (measure(measuredTo)) count += 1;
      return count;
    },
    place(slot, x, y) {
      if (xs[slot] === x && ys[slot] === y) return;
      xs[slot] = x;
      ys[slot] = y;
      revisions[slot] = (revisions[slot] ?? 0) + 1;
    },
    shift(which, dx, dy) {
      for (const slot of which) {
        xs[slot] = at(xs, slot) + dx;
        ys[slot] = at(ys, slot) + dy;
        revisions[slot] = (revisions[slot] ?? 0) + 1;
      }
    },
    resize,
    revision: (slot) => revisions[slot] ?? 0,
    slotsTouching(area, areMats) {
      if (areMats) return [...mats].filter((slot) => touches(slot, area));
      const found: number[] = [];
      for (let slot = 0; slot < faces.length; slot += 1)
        if (touches(slot, area) && !flag(slot, MAT) && faces[slot] !== undefined) found.push(slot);
      return found;
    },
    mayTouch(one, other, { x, y, w, h }) {
      const [oneX, otherX, oneY, otherY] = [at(xs, one), at(xs, other), at(ys, one), at(ys, other)];
      return (
        Math.min(oneX, otherX) < x + w &&
        Math.max(oneX + at(ws, one), otherX + at(ws, other)) > x &&
        Math.min(oneY, otherY) < y + h &&
        Math.max(bottom(one), bottom(other)) > y
      );
    },
    boundsOf(some) {
      let [left, top, right, low] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const slot of some) {
        left = Math.min(left, at(xs, slot));
        top = Math.min(top, at(ys, slot));
        right = Math.max(right, at(xs, slot) + at(ws, slot));
        low = Math.max(low, at(ys, slot) + MIN_CARD_HEIGHT);
      }
      // Only those at the foot of the map need be measured.
      for (const slot of some) {
        if (bottom(slot) <= low) continue;
        measure(slot);
        low = Math.max(low, bottom(slot));
      }
      return some.length === 0 ? undefined : { x: left, y: top, w: right - left, h: low - top };
    },
    isSelected: (slot) => flag(slot, SELECTED),
    setSelected: (slot, isSelected) => setFlag(slot, SELECTED, isSelected),
    emphasis: (slot) => (flag(slot, HIDDEN) ? 'hidden' : flag(slot, DIM) ? 'dim' : 'lit'),
    setEmphasis(slot, light) {
      setFlag(slot, HIDDEN, light === 'hidden');
      setFlag(slot, DIM, light === 'dim');
    },
    *all() {
      yield* slots.values();
    },
  };
}
