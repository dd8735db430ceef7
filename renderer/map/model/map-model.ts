import { createLinkTable, type LinkTable } from '../links/link-table.ts';
import type { MapContent } from './content.ts';
import { CARD_WIDTH, type Face, faceHeight } from './face.ts';
import { createGridIndex } from './grid-index.ts';
import { createMats, MAT_TAB, type Mats } from './mats.ts';
import { around, contains, overlaps, type Rect } from './rect.ts';
import { createSlotTable, type Light, type SlotTable } from './slot-table.ts';

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
  hold(slots: ReadonlySet<number>): void;
  release(): void;
  moveBy(slots: Iterable<number>, dx: number, dy: number): void;
  /** Puts cards where they are told, px at 100 %: a layout on its way. */
  moveTo(places: Iterable<readonly [slot: number, x: number, y: number]>): void;
  select(ids: ReadonlySet<string>): void;
  selected(): readonly number[];
  /** Takes in how much of each card and mat is seen. What is hidden is not painted, mounted, hit or walked to. */
  see(lightOf: (id: string) => Light): void;
  /** A link is seen as little as the less seen of its ends. */
  lightOfLink(number: number): Light;
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

const NONE: ReadonlySet<number> = new Set();

export function createMapModel(): MapModel {
  const slots = createSlotTable();
  const cards = createGridIndex();
  const matIndex = createGridIndex();
  const mats = createMats(slots, matIndex);
  const isSeen = (slot: number): boolean => slots.light(slot) !== 'hidden';
  const links = createLinkTable(slots.rect, isSeen);
  const listeners = new Set<() => void>();
  let held = NONE;
  let selectedIds: ReadonlySet<string> = new Set();
  let lastLinks: MapContent['links'] | undefined;
  let version = 0;

  const changed = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const put = (slot: number, face: Face, x: number, y: number): boolean => {
    const before = slots.rect(slot);
    const height = faceHeight(face);
    slots.setFace(slot, face);
    mats.assign(slot, face.kind === 'theme' ? undefined : face.theme);
    if (!held.has(slot)) slots.place(slot, x, y);
    slots.resize(slot, CARD_WIDTH, height);
    const rect = slots.rect(slot);
    cards.set(slot, rect);
    return before.x !== rect.x || before.y !== rect.y || before.h !== rect.h || before.w !== rect.w;
  };

  const drop = (slot: number): void => {
    mats.assign(slot, undefined);
    cards.remove(slot);
    matIndex.remove(slot);
    slots.remove(slot);
  };

  /** A theme is a card until a card of its own lies on the map. */
  const asKind = (face: Face, isMat: boolean): number => {
    const there = slots.slotOf(face.id);
    if (there !== undefined && slots.isMat(there) === isMat) return there;
    if (there !== undefined) drop(there);
    const slot = slots.add(face, isMat);
    slots.setSelected(slot, selectedIds.has(face.id));
    return slot;
  };

  const putAll = (content: MapContent): { readonly moved: Set<number>; readonly isNewSet: boolean } => {
    const moved = new Set<number>();
    const before = slots.length;
    const alive = new Set<string>();
    const used = new Set(content.cards.map(({ face }) => (face.kind === 'theme' ? '' : (face.theme ?? ''))));
    const asMat = content.themes.filter((theme) => used.has(theme.id));
    const matIds = new Set(asMat.map((theme) => theme.id));
    let isNewSet = false;
    for (const { face, x, y } of content.cards) {
      if (matIds.has(face.id)) continue;
      alive.add(face.id);
      const known = slots.slotOf(face.id);
      const slot = asKind(face, false);
      isNewSet ||= known !== slot;
      if (put(slot, face, x, y)) moved.add(slot);
    }
    for (const face of asMat) {
      alive.add(face.id);
      const known = slots.slotOf(face.id);
      const slot = asKind(face, true);
      isNewSet ||= known !== slot;
      slots.setFace(slot, face);
      moved.add(slot);
    }
    for (const slot of [...slots.all()]) {
      if (alive.has(slots.face(slot)?.id ?? '')) continue;
      drop(slot);
      isNewSet = true;
    }
    mats.fit(matIds);
    return { moved, isNewSet: isNewSet || slots.length !== before };
  };

  const withMats = (which: Iterable<number>): Set<number> => {
    const all = new Set(which);
    const themes = new Set<string>();
    for (const slot of all) {
      const theme = mats.themeOf(slot);
      if (theme !== undefined) themes.add(theme);
    }
    mats.fit(themes);
    for (const theme of themes) {
      const mat = slots.slotOf(theme);
      if (mat !== undefined) all.add(mat);
    }
    return all;
  };

  /** What another window deleted is still in the hand of whoever moves it: nothing is there any more. */
  const putAt = (slot: number, x: number, y: number): void => {
    if (!slots.face(slot)) return;
    slots.place(slot, x, y);
    cards.set(slot, slots.rect(slot));
  };
  const exact = (found: readonly number[], area: Rect): number[] =>
    found.filter((slot) => overlaps(slots.rect(slot), area));
  const seenOf = (found: readonly number[]): number[] => found.filter(isSeen);
  const point = (x: number, y: number): Rect => ({ x, y, w: 0, h: 0 });
  const topmost = (found: readonly number[]): number | undefined =>
    found.reduce<number | undefined>(
      (top, slot) => (top === undefined || slot > top ? slot : top),
      undefined,
    );

  return {
    slots,
    links,
    mats,
    get version() {
      return version;
    },
    sync(content) {
      const { moved, isNewSet } = putAll(content);
      if (isNewSet || content.links !== lastLinks) links.sync(content.links, slots.slotOf);
      else links.moved(moved);
      lastLinks = content.links;
      changed();
    },
    hold(which) {
      held = which;
    },
    release() {
      held = NONE;
    },
    moveBy(which, dx, dy) {
      const moving = new Set(which);
      for (const slot of moving) {
        const { x, y } = slots.rect(slot);
        putAt(slot, x + dx, y + dy);
      }
      links.moved(withMats(moving));
      changed();
    },
    moveTo(places) {
      const moving = new Set<number>();
      for (const [slot, x, y] of places) {
        putAt(slot, x, y);
        moving.add(slot);
      }
      links.moved(withMats(moving));
      changed();
    },
    select(ids) {
      selectedIds = ids;
      for (const slot of slots.all()) slots.setSelected(slot, ids.has(slots.face(slot)?.id ?? ''));
      changed();
    },
    selected: () => [...slots.all()].filter(slots.isSelected),
    see(lightOf) {
      for (const slot of slots.all()) slots.setLight(slot, lightOf(slots.face(slot)?.id ?? ''));
      changed();
    },
    lightOfLink(number) {
      const link = links.at(number);
      if (!link) return 'hidden';
      const [start, end] = [slots.light(link.start), slots.light(link.end)];
      if (start === 'hidden' || end === 'hidden') return 'hidden';
      return start === 'dim' || end === 'dim' ? 'dim' : 'lit';
    },
    cardsIn: (area, which = 'seen') => {
      const there = exact(cards.near(area), area);
      return which === 'all' ? there : seenOf(there);
    },
    matsIn: (area) => seenOf(exact(matIndex.near(area), area)),
    cardAt: (x, y) =>
      topmost(seenOf(cards.near(point(x, y))).filter((slot) => contains(slots.rect(slot), x, y))),
    matTabAt: (x, y) =>
      topmost(
        seenOf(matIndex.near(point(x, y))).filter((slot) =>
          contains({ ...slots.rect(slot), h: MAT_TAB }, x, y),
        ),
      ),
    matAt: (x, y) =>
      topmost(seenOf(matIndex.near(point(x, y))).filter((slot) => contains(slots.rect(slot), x, y))),
    bounds: (which = 'all') => {
      const all = [...slots.all()];
      return around((which === 'all' ? all : seenOf(all)).map(slots.rect));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
