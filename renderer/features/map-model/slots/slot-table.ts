import { CARD_WIDTH, type CardFace, MIN_CARD_HEIGHT } from '../content/card-face.ts';
import type { Rect } from '../geometry/rect.ts';
import {
  approximateRectOf,
  boundsOf,
  exactRectOf,
  mayTouch,
  measureNext,
  moveSlots,
  placeSlot,
  resizeSlot,
  setFaceOf,
  slotsTouching,
} from './slot-geometry.ts';
import {
  allocateSlot,
  createSlotStore,
  DIMMED,
  FOLDED,
  freeSlot,
  HIDDEN,
  hasFlag,
  MAT,
  reserveSlots,
  SELECTED,
  type SlotStore,
  setFlag,
} from './slot-store.ts';

/** How a card or mat is drawn: as usual, pale because a filter or search singles out others, or not at all. */
export type Emphasis = 'normal' | 'dimmed' | 'hidden';

/**
 * A slot is the number of a card or a theme's mat on one map; it stays the same as long as the card is on the map.
 * Positions are typed arrays by slot: moving thousands of cards and searching an area are loops over numbers.
 */
export interface SlotTable {
  /** One past the highest slot in use. */
  readonly length: number;
  readonly size: number;
  /** A number that goes up with each change of any rectangle, and when a card or mat comes or goes. */
  readonly changes: number;
  slotOf(id: string): number | undefined;
  face(slot: number): CardFace | undefined;
  add(face: CardFace, isMat: boolean): number;
  /** Makes room for so many in all: to grow by and by would copy everything again and again. */
  reserve(count: number): void;
  /** Sets what a card shows; its height is measured again when it is next asked for. */
  setFace(slot: number, face: CardFace): void;
  remove(slot: number): void;
  isMat(slot: number): boolean;
  /** The rectangle of a card or mat, px at 100 %; measures the card's height if it is not known. */
  rect(slot: number): Rect;
  /** The rectangle with the last known height, without measuring: exact enough for the overview. */
  approximateRect(slot: number): Rect;
  /** The last known height. */
  approximateHeight(slot: number): number;
  /** Measures cards whose height is not known, until time is up. @returns how many */
  measureSome(isTimeUp: () => boolean): number;
  place(slot: number, x: number, y: number): void;
  shift(slots: Iterable<number>, dx: number, dy: number): void;
  resize(slot: number, w: number, h: number): void;
  /** A number that goes up with each change of the slot's rectangle. */
  revision(slot: number): number;
  /** The cards, or the mats, that may touch an area: a card that is not measured counts as the highest there is. */
  slotsTouching(area: Rect, areMats: boolean): number[];
  /** Whether the rectangle around two of them may touch an area. */
  mayTouch(one: number, other: number, area: Rect): boolean;
  /** The smallest rectangle around some slots, or undefined for none. */
  boundsOf(some: readonly number[]): Rect | undefined;
  isSelected(slot: number): boolean;
  setSelected(slot: number, isSelected: boolean): void;
  /** How it is drawn: hidden by a filter, or as it lies on a folded mat. */
  emphasis(slot: number): Emphasis;
  setEmphasis(slot: number, emphasis: Emphasis): void;
  /** Whether a filter leaves it out, also where its mat is folded. */
  isFilteredOut(slot: number): boolean;
  /** Whether a mat is folded; of a card, whether the mat that it lies on is. */
  isFolded(slot: number): boolean;
  setFolded(slot: number, isFolded: boolean): void;
  all(): MapIterator<number>;
}

/** Makes an empty slot table. */
export function createSlotTable(): SlotTable {
  const store = createSlotStore();
  return {
    get length() {
      return store.faces.length;
    },
    get size() {
      return store.slotById.size;
    },
    get changes() {
      return store.changes;
    },
    slotOf: (id) => store.slotById.get(id),
    face: (slot) => store.faces[slot],
    reserve: (count) => reserveSlots(store, count),
    add: (face, isMat) => addCard(store, face, isMat),
    setFace: (slot, face) => setFaceOf(store, slot, face),
    remove: (slot) => freeSlot(store, slot),
    isMat: (slot) => hasFlag(store, slot, MAT),
    rect: (slot) => exactRectOf(store, slot),
    approximateRect: (slot) => approximateRectOf(store, slot),
    approximateHeight: (slot) => store.hs[slot] ?? 0,
    measureSome: (isTimeUp) => measureNext(store, isTimeUp),
    place: (slot, x, y) => placeSlot(store, slot, x, y),
    shift: (slots, dx, dy) => moveSlots(store, slots, dx, dy),
    resize: (slot, w, h) => resizeSlot(store, slot, w, h),
    revision: (slot) => store.revisions[slot] ?? 0,
    slotsTouching: (area, areMats) => slotsTouching(store, area, areMats),
    mayTouch: (one, other, area) => mayTouch(store, one, other, area),
    boundsOf: (some) => boundsOf(store, some),
    isSelected: (slot) => hasFlag(store, slot, SELECTED),
    setSelected: (slot, isSelected) => setFlag(store, slot, SELECTED, isSelected),
    emphasis: (slot) => emphasisOf(store, slot),
    setEmphasis(slot, emphasis) {
      setFlag(store, slot, HIDDEN, emphasis === 'hidden');
      setFlag(store, slot, DIMMED, emphasis === 'dimmed');
    },
    isFilteredOut: (slot) => hasFlag(store, slot, HIDDEN),
    isFolded: (slot) => hasFlag(store, slot, FOLDED),
    setFolded(slot, isFolded) {
      if (hasFlag(store, slot, FOLDED) === isFolded) return;
      setFlag(store, slot, FOLDED, isFolded);
      // Lines go round what is drawn.
      store.changes += 1;
    },
    all: () => store.slotById.values(),
  };
}

function addCard(store: SlotStore, face: CardFace, isMat: boolean): number {
  const slot = allocateSlot(store, face.id, isMat);
  resizeSlot(store, slot, CARD_WIDTH, MIN_CARD_HEIGHT);
  setFaceOf(store, slot, face);
  return slot;
}

function emphasisOf(store: SlotStore, slot: number): Emphasis {
  if (hasFlag(store, slot, HIDDEN) || (hasFlag(store, slot, FOLDED) && !hasFlag(store, slot, MAT)))
    return 'hidden';
  return hasFlag(store, slot, DIMMED) ? 'dimmed' : 'normal';
}
