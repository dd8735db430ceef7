import type { CardFace } from '../content/card-face.ts';

/** Little to spare: copying the numbers of thousands of slots takes no time, and they stay as long as the map. */
const GROWTH_FACTOR = 1.25;
const INITIAL_SLOTS = 256;
/**
 * A freed slot is used again only when more than this many are free: a gesture or a layout that still knows the number of
 * a card that was deleted must not move another one.
 */
const MIN_FREE_SLOTS = 256;

export const MAT = 1;
export const SELECTED = 2;
export const DIMMED = 4;
export const HIDDEN = 8;
export const UNMEASURED = 16;
/** A card that lies on a folded mat, or a mat that is folded. */
export const FOLDED = 32;

export type Coordinates = Float64Array<ArrayBuffer>;

/** The state of a slot table: one entry for each slot in every array; `flags` holds the bits above. */
export interface SlotStore {
  readonly slotById: Map<string, number>;
  readonly faces: (CardFace | undefined)[];
  readonly freeSlots: number[];
  /** There are few mats, and each card that is dropped looks for the one under it. */
  readonly mats: Set<number>;
  xs: Coordinates;
  ys: Coordinates;
  ws: Coordinates;
  hs: Coordinates;
  revisions: Uint32Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  /** Slots below this one have been measured, unless their cards changed since. */
  measuredTo: number;
  /** Goes up with each change of any rectangle, and when a card comes or goes. */
  changes: number;
}

/** Makes a store without any slot. */
export function createSlotStore(): SlotStore {
  return {
    slotById: new Map(),
    faces: [],
    freeSlots: [],
    mats: new Set(),
    xs: new Float64Array(INITIAL_SLOTS),
    ys: new Float64Array(INITIAL_SLOTS),
    ws: new Float64Array(INITIAL_SLOTS),
    hs: new Float64Array(INITIAL_SLOTS),
    revisions: new Uint32Array(INITIAL_SLOTS),
    flags: new Uint8Array(INITIAL_SLOTS),
    measuredTo: 0,
    changes: 0,
  };
}

function copyInto<T extends Coordinates | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  from: T,
  to: T,
): T {
  to.set(from);
  return to;
}

function resizeTo(store: SlotStore, length: number): void {
  store.xs = copyInto(store.xs, new Float64Array(length));
  store.ys = copyInto(store.ys, new Float64Array(length));
  store.ws = copyInto(store.ws, new Float64Array(length));
  store.hs = copyInto(store.hs, new Float64Array(length));
  store.revisions = copyInto(store.revisions, new Uint32Array(length));
  store.flags = copyInto(store.flags, new Uint8Array(length));
}

/** Makes room for so many slots in all. */
export function reserveSlots(store: SlotStore, count: number): void {
  if (count > store.flags.length) resizeTo(store, count);
}

export function hasFlag(store: SlotStore, slot: number, bit: number): boolean {
  return ((store.flags[slot] ?? 0) & bit) !== 0;
}

export function setFlag(store: SlotStore, slot: number, bit: number, isOn: boolean): void {
  const flags = store.flags[slot] ?? 0;
  store.flags[slot] = isOn ? flags | bit : flags & ~bit;
}

/** Gives a slot to a card or mat. Its face, place and size are the caller's to set. */
export function allocateSlot(store: SlotStore, id: string, isMat: boolean): number {
  const { faces, freeSlots, mats, slotById } = store;
  const slot = (freeSlots.length > MIN_FREE_SLOTS ? freeSlots.shift() : undefined) ?? faces.length;
  if (slot >= store.flags.length) resizeTo(store, Math.ceil(store.flags.length * GROWTH_FACTOR));
  store.flags[slot] = isMat ? MAT : 0;
  if (isMat) mats.add(slot);
  slotById.set(id, slot);
  store.changes += 1;
  return slot;
}

/** Takes the card or mat out of its slot; the slot may be given to another one later. */
export function freeSlot(store: SlotStore, slot: number): void {
  const face = store.faces[slot];
  if (!face) return;
  store.slotById.delete(face.id);
  store.mats.delete(slot);
  store.faces[slot] = undefined;
  store.flags[slot] = 0;
  store.freeSlots.push(slot);
  store.changes += 1;
}
