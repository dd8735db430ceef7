import { CARD_HEIGHT_LEAST, CARD_HEIGHT_MOST, CARD_WIDTH, type Face, faceHeight } from './face.ts';
import type { Rect } from './rect.ts';

/** In full, pale among others that are meant, or not at all. */
export type Light = 'lit' | 'dim' | 'hidden';

/**
 * Numbers for everything that stands on one map: a card or a theme's mat has a slot that stays its own while it
 * is there. Positions are typed arrays: moving thousands, and looking for those in an area, are loops over numbers.
 */
export interface SlotTable {
  /** One past the highest slot in use. */
  readonly length: number;
  readonly size: number;
  slotOf(id: string): number | undefined;
  face(slot: number): Face | undefined;
  add(face: Face, isMat: boolean): number;
  /** What a card shows now: it is measured again, when its height is asked for. */
  setFace(slot: number, face: Face): void;
  remove(slot: number): void;
  isMat(slot: number): boolean;
  rect(slot: number): Rect;
  /** The same, with the height that was last known where what a card shows has not been measured: for far pictures. */
  roughRect(slot: number): Rect;
  /** Measures cards whose height is not known, until time is up. @returns how many */
  measureSome(isTimeUp: () => boolean): number;
  place(slot: number, x: number, y: number): void;
  shift(slots: Iterable<number>, dx: number, dy: number): void;
  resize(slot: number, w: number, h: number): void;
  /** Goes up with each change of its rectangle. */
  stamp(slot: number): number;
  /** Cards, or mats, that an area touches. */
  touching(area: Rect, areMats: boolean): number[];
  /** Whether the rectangle around two of them may touch an area. */
  mayTouch(one: number, other: number, area: Rect): boolean;
  /** Around some of them, or undefined for none. */
  around(some: readonly number[]): Rect | undefined;
  isSelected(slot: number): boolean;
  setSelected(slot: number, isSelected: boolean): void;
  /** How much of it is seen: filters hide or dim, nothing else does. */
  light(slot: number): Light;
  setLight(slot: number, light: Light): void;
  all(): Generator<number>;
}

/** Little room over: the numbers of thousands of slots are copied in no time, and lie there for as long as the map does. */
const GROW = 1.25;
/**
 * So many slots wait before the first of them is given away again: a gesture or a layout that still knows the number of a
 * card that went must not move another one.
 */
const RESERVE = 256;
const MAT = 1;
const SELECTED = 2;
const DIM = 4;
const HIDDEN = 8;
const UNMEASURED = 16;

type Numbers = Float64Array<ArrayBuffer>;

export function createSlotTable(): SlotTable {
  const slots = new Map<string, number>();
  const faces: (Face | undefined)[] = [];
  const free: number[] = [];
  /** There are few of them, and each card that is put down asks which lies under it. */
  const mats = new Set<number>();
  let xs: Numbers = new Float64Array(256);
  let ys: Numbers = new Float64Array(256);
  let ws: Numbers = new Float64Array(256);
  let hs: Numbers = new Float64Array(256);
  let stamps = new Uint32Array(256);
  let flags = new Uint8Array(256);
  /** Slots below this one have been measured, unless their cards changed since. */
  let measuredTo = 0;

  const larger = <T extends Numbers | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
    from: T,
    to: T,
  ): T => {
    to.set(from);
    return to;
  };
  const grow = (): void => {
    const length = Math.ceil(flags.length * GROW);
    const numbers = (from: Numbers): Numbers => larger(from, new Float64Array(length));
    [xs, ys, ws, hs] = [numbers(xs), numbers(ys), numbers(ws), numbers(hs)];
    stamps = larger(stamps, new Uint32Array(length));
    flags = larger(flags, new Uint8Array(length));
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
    stamps[slot] = (stamps[slot] ?? 0) + 1;
  };
  const measure = (slot: number): boolean => {
    const face = faces[slot];
    if (!face || !flag(slot, UNMEASURED)) return false;
    setFlag(slot, UNMEASURED, false);
    resize(slot, CARD_WIDTH, faceHeight(face));
    return true;
  };
  const at = (from: Numbers, slot: number): number => from[slot] ?? 0;
  const roughRect = (slot: number): Rect => ({
    x: at(xs, slot),
    y: at(ys, slot),
    w: at(ws, slot),
    h: at(hs, slot),
  });
  const rect = (slot: number): Rect => {
    measure(slot);
    return roughRect(slot);
  };
  /** The lowest that it may reach. */
  const bottom = (slot: number): number =>
    at(ys, slot) + (flag(slot, UNMEASURED) ? CARD_HEIGHT_MOST : at(hs, slot));
  const setFace = (slot: number, face: Face): void => {
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
      const slot = (free.length > RESERVE ? free.shift() : undefined) ?? faces.length;
      if (slot >= flags.length) grow();
      flags[slot] = isMat ? MAT : 0;
      if (isMat) mats.add(slot);
      slots.set(face.id, slot);
      resize(slot, CARD_WIDTH, CARD_HEIGHT_LEAST);
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
      free.push(slot);
    },
    isMat: (slot) => flag(slot, MAT),
    rect,
    roughRect,
    measureSome(isTimeUp) {
      let count = 0;
      for (; measuredTo < faces.length && !isTimeUp(); measuredTo += 1) if (measure(measuredTo)) count += 1;
      return count;
    },
    place(slot, x, y) {
      if (xs[slot] === x && ys[slot] === y) return;
      xs[slot] = x;
      ys[slot] = y;
      stamps[slot] = (stamps[slot] ?? 0) + 1;
    },
    shift(which, dx, dy) {
      for (const slot of which) {
        xs[slot] = at(xs, slot) + dx;
        ys[slot] = at(ys, slot) + dy;
        stamps[slot] = (stamps[slot] ?? 0) + 1;
      }
    },
    resize,
    stamp: (slot) => stamps[slot] ?? 0,
    touching(area, areMats) {
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
    around(some) {
      let [left, top, right, low] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const slot of some) {
        left = Math.min(left, at(xs, slot));
        top = Math.min(top, at(ys, slot));
        right = Math.max(right, at(xs, slot) + at(ws, slot));
        low = Math.max(low, at(ys, slot) + CARD_HEIGHT_LEAST);
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
    light: (slot) => (flag(slot, HIDDEN) ? 'hidden' : flag(slot, DIM) ? 'dim' : 'lit'),
    setLight(slot, light) {
      setFlag(slot, HIDDEN, light === 'hidden');
      setFlag(slot, DIM, light === 'dim');
    },
    *all() {
      yield* slots.values();
    },
  };
}
