import type { Face } from './face.ts';
import type { Rect } from './rect.ts';

/** In full, pale among others that are meant, or not at all. */
export type Light = 'lit' | 'dim' | 'hidden';

/**
 * Numbers for everything that stands on one map: a card or a theme's mat has a slot that stays its own while it
 * is there. Positions are typed arrays, so that moving thousands is a loop over numbers and no work for React.
 */
export interface SlotTable {
  /** One past the highest slot in use. */
  readonly length: number;
  readonly size: number;
  slotOf(id: string): number | undefined;
  face(slot: number): Face | undefined;
  add(face: Face, isMat: boolean): number;
  setFace(slot: number, face: Face): void;
  remove(slot: number): void;
  isMat(slot: number): boolean;
  rect(slot: number): Rect;
  place(slot: number, x: number, y: number): void;
  resize(slot: number, w: number, h: number): void;
  isSelected(slot: number): boolean;
  setSelected(slot: number, isSelected: boolean): void;
  /** How much of it is seen: filters hide or dim, nothing else does. */
  light(slot: number): Light;
  setLight(slot: number, light: Light): void;
  all(): Generator<number>;
}

const GROW = 2;
/**
 * So many slots wait before the first of them is given away again: a gesture or a layout that still knows the number of a
 * card that went must not move another one.
 */
const RESERVE = 256;
const MAT = 1;
const SELECTED = 2;
const DIM = 4;
const HIDDEN = 8;

const larger = (from: Float64Array, length: number): Float64Array<ArrayBuffer> => {
  const to = new Float64Array(length);
  to.set(from);
  return to;
};

export function createSlotTable(): SlotTable {
  const slots = new Map<string, number>();
  const faces: (Face | undefined)[] = [];
  const free: number[] = [];
  let [xs, ys, ws, hs] = [256, 256, 256, 256].map((length) => new Float64Array(length)) as [
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
  ];
  let flags = new Uint8Array(256);

  const grow = (): void => {
    const length = flags.length * GROW;
    [xs, ys, ws, hs] = [larger(xs, length), larger(ys, length), larger(ws, length), larger(hs, length)];
    const more = new Uint8Array(length);
    more.set(flags);
    flags = more;
  };
  const flag = (slot: number, bit: number): boolean => ((flags[slot] ?? 0) & bit) !== 0;
  const setFlag = (slot: number, bit: number, on: boolean): void => {
    const now = flags[slot] ?? 0;
    flags[slot] = on ? now | bit : now & ~bit;
  };

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
      faces[slot] = face;
      slots.set(face.id, slot);
      flags[slot] = isMat ? MAT : 0;
      return slot;
    },
    setFace(slot, face) {
      faces[slot] = face;
    },
    remove(slot) {
      const face = faces[slot];
      if (!face) return;
      slots.delete(face.id);
      faces[slot] = undefined;
      flags[slot] = 0;
      free.push(slot);
    },
    isMat: (slot) => flag(slot, MAT),
    rect: (slot) => ({ x: xs[slot] ?? 0, y: ys[slot] ?? 0, w: ws[slot] ?? 0, h: hs[slot] ?? 0 }),
    place(slot, x, y) {
      xs[slot] = x;
      ys[slot] = y;
    },
    resize(slot, w, h) {
      ws[slot] = w;
      hs[slot] = h;
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
