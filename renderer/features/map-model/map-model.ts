import type { CardFace } from './content/card-face.ts';
import type { MapContent } from './content/map-content.ts';
import { contains, overlaps, type Rect } from './geometry/rect.ts';
import { createLinkTable, type LinkTable } from './links/link-table.ts';
import { createMats, MAT_TAB_HEIGHT, type Mats } from './slots/mats.ts';
import { createSlotTable, type Emphasis, type SlotTable } from './slots/slot-table.ts';

/**
 * The truth of one map outside React Flow: where everything lies, what is selected, which links there are. Drawing,
 * hit tests, keyboard and gestures all ask here; an edit of the document comes in by `sync` and only by it.
 */
export interface MapModel {
  readonly slots: SlotTable;
  readonly links: LinkTable;
  readonly mats: Mats;
  /** Takes in what the document says now. Cards in the hand keep their place. */
  sync(content: MapContent): void;
  /** While a gesture holds them, `sync` leaves these where they are. */
  holdPositions(slots: ReadonlySet<number>): void;
  releasePositions(): void;
  moveBy(slots: Iterable<number>, dx: number, dy: number): void;
  /** Puts cards where they are told, px at 100 %: a layout on its way. */
  moveTo(places: Iterable<readonly [slot: number, x: number, y: number]>): void;
  /** Measures cards that nobody has looked at, until time is up. @returns whether it found any */
  measureSome(isTimeUp: () => boolean): boolean;
  select(ids: ReadonlySet<string>): void;
  selected(): readonly number[];
  /** Takes in how much of each card and mat is seen. What is hidden is not painted, mounted, hit or walked to. */
  setEmphasis(emphasisOf: (id: string) => Emphasis): void;
  /** A link is seen as little as the less seen of its ends. */
  linkEmphasis(number: number): Emphasis;
  /** Cards that touch an area, mats not among them; hidden ones only where all are asked for: their places are taken. */
  cardsIn(area: Rect, which?: 'seen' | 'all'): readonly number[];
  matsIn(area: Rect): readonly number[];
  cardAt(x: number, y: number): number | undefined;
  /** The mat whose name band is there. */
  matTabAt(x: number, y: number): number | undefined;
  /** The mat that lies under a point. */
  matAt(x: number, y: number): number | undefined;
  /** Around everything, or around what is not hidden. */
  bounds(which?: 'seen' | 'all'): Rect | undefined;
  /** Goes up with every change that a picture could show. */
  readonly version: number;
  subscribe(listener: () => void): () => void;
}

const NO_SLOTS: ReadonlySet<number> = new Set();
/** More cards than this at once are small in any window. */
const EXACT_BELOW = 1000;

export function createMapModel(): MapModel {
  const slots = createSlotTable();
  const mats = createMats(slots);
  const isVisible = (slot: number): boolean => slots.emphasis(slot) !== 'hidden';
  const links = createLinkTable(slots);
  const listeners = new Set<() => void>();
  let heldSlots = NO_SLOTS;
  let selectedIds: ReadonlySet<string> = new Set();
  let lastLinks: MapContent['links'] | undefined;
  let version = 0;
  let hasMeasured = false;

  const changed = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const put = (slot: number, face: CardFace, x: number, y: number): void => {
    slots.setFace(slot, face);
    mats.assign(slot, face.kind === 'theme' ? undefined : face.theme);
    if (!heldSlots.has(slot)) slots.place(slot, x, y);
  };

  const drop = (slot: number): void => {
    mats.assign(slot, undefined);
    slots.remove(slot);
  };

  /** A theme is a card until a card of its own lies on the map. */
  const slotFor = (face: CardFace, isMat: boolean): number => {
    const known = slots.slotOf(face.id);
    if (known !== undefined && slots.isMat(known) === isMat) return known;
    if (known !== undefined) drop(known);
    const slot = slots.add(face, isMat);
    slots.setSelected(slot, selectedIds.has(face.id));
    return slot;
  };

  /** @returns whether other things stand there than before */
  const syncCards = (content: MapContent): boolean => {
    const before = slots.length;
    const alive = new Uint8Array(before + content.cards.length + content.themes.length);
    const usedThemes = new Set(
      content.cards.map(({ face }) => (face.kind === 'theme' ? '' : (face.theme ?? ''))),
    );
    const matThemes = content.themes.filter((theme) => usedThemes.has(theme.id));
    const matIds = new Set(matThemes.map((theme) => theme.id));
    let isNewSet = false;
    const ensureSlot = (face: CardFace, isMat: boolean): number => {
      const known = slots.slotOf(face.id);
      const slot = slotFor(face, isMat);
      isNewSet ||= known !== slot;
      alive[slot] = 1;
      return slot;
    };
    for (const { face, x, y } of content.cards)
      if (!matIds.has(face.id)) put(ensureSlot(face, false), face, x, y);
    for (const face of matThemes) slots.setFace(ensureSlot(face, true), face);
    for (const slot of [...slots.all()]) {
      if (alive[slot] === 1) continue;
      drop(slot);
      isNewSet = true;
    }
    mats.fit(matIds);
    return isNewSet || slots.length !== before;
  };

  /** Fits the mats under cards that were moved. */
  const fitMatsOf = (moved: ReadonlySet<number>): void => {
    const themes = new Set<string>();
    for (const slot of moved) {
      const theme = mats.themeOf(slot);
      if (theme !== undefined) themes.add(theme);
    }
    mats.fit(themes);
  };

  const touchingExactly = (found: readonly number[], area: Rect): number[] =>
    found.filter((slot) => overlaps(slots.rect(slot), area));
  const onlyVisible = (found: readonly number[]): number[] => found.filter(isVisible);
  /** What is so far off that many lie in sight is not measured for it. */
  const cardsIn = (area: Rect): readonly number[] => {
    const there = slots.slotsTouching(area, false);
    return there.length > EXACT_BELOW ? there : touchingExactly(there, area);
  };
  const topmostAt = (x: number, y: number, areMats: boolean, height?: number): number | undefined => {
    const area = { x: x - 1, y: y - 1, w: 2, h: 2 };
    const found = slots.slotsTouching(area, areMats).filter((slot) => {
      const rect = slots.rect(slot);
      return isVisible(slot) && contains({ ...rect, h: height ?? rect.h }, x, y);
    });
    return found.at(-1);
  };

  return {
    slots,
    links,
    mats,
    get version() {
      return version;
    },
    sync(content) {
      const isChanged = syncCards(content);
      if (isChanged || content.links !== lastLinks) links.sync(content.links, slots.slotOf);
      lastLinks = content.links;
      changed();
    },
    measureSome(isTimeUp) {
      const count = slots.measureSome(isTimeUp);
      if (count > 0) hasMeasured = true;
      else if (hasMeasured) {
        hasMeasured = false;
        changed();
      }
      return count > 0;
    },
    holdPositions(which) {
      heldSlots = which;
    },
    releasePositions() {
      heldSlots = NO_SLOTS;
    },
    moveBy(which, dx, dy) {
      // What another window deleted is still in the hand of whoever moves it: its slot waits, and nothing stands there.
      const moving = which instanceof Set ? which : new Set(which);
      slots.shift(moving, dx, dy);
      fitMatsOf(moving);
      changed();
    },
    moveTo(places) {
      const moving = new Set<number>();
      for (const [slot, x, y] of places) {
        slots.place(slot, x, y);
        moving.add(slot);
      }
      fitMatsOf(moving);
      changed();
    },
    select(ids) {
      selectedIds = ids;
      for (const slot of slots.all()) slots.setSelected(slot, ids.has(slots.face(slot)?.id ?? ''));
      changed();
    },
    selected: () => [...slots.all()].filter(slots.isSelected),
    setEmphasis(lightOf) {
      for (const slot of slots.all()) slots.setEmphasis(slot, lightOf(slots.face(slot)?.id ?? ''));
      changed();
    },
    linkEmphasis(number) {
      const link = links.at(number);
      if (!link) return 'hidden';
      const [start, end] = [slots.emphasis(link.start), slots.emphasis(link.end)];
      if (start === 'hidden' || end === 'hidden') return 'hidden';
      return start === 'dim' || end === 'dim' ? 'dim' : 'lit';
    },
    cardsIn: (area, which = 'seen') => (which === 'all' ? cardsIn(area) : onlyVisible(cardsIn(area))),
    matsIn: (area) => onlyVisible(slots.slotsTouching(area, true)),
    cardAt: (x, y) => topmostAt(x, y, false),
    matTabAt: (x, y) => topmostAt(x, y, true, MAT_TAB_HEIGHT),
    matAt: (x, y) => topmostAt(x, y, true),
    bounds: (which = 'all') =>
      slots.boundsOf(which === 'all' ? [...slots.all()] : onlyVisible([...slots.all()])),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
