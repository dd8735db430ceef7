import type { MapContent } from './content/map-content.ts';
import { cardsTouching, onlyVisible, topmostAt } from './find-slots.ts';
import { foldMats, linkEndsOf } from './fold-mats.ts';
import type { Rect } from './geometry/rect.ts';
import { createLazyLinks } from './links/lazy-links.ts';
import { createLinkTable, type LinkTable } from './links/link-table.ts';
import { createLinkWords, type LinkWords } from './links/link-words.ts';
import { createCardPlacer } from './place-cards.ts';
import { createMats, type Mats } from './slots/mats.ts';
import { createSlotTable, type Emphasis, type SlotTable } from './slots/slot-table.ts';
import { createTextObstacles, type TextObstacles } from './slots/text-obstacles.ts';
import { syncSlots } from './sync-slots.ts';

/**
 * The model of one map, outside React Flow: where everything lies, what is selected, which links there are. Drawing,
 * hit tests, keyboard and gestures read it; edits of the document reach it through `sync` alone.
 */
export interface MapModel {
  readonly slots: SlotTable;
  /** Read from the document when they are first asked for: the first frame has none, and need not wait for them. */
  readonly links: LinkTable;
  readonly words: LinkWords;
  readonly mats: Mats;
  /** Names of themes, sub-headings and others, which lines and words of links keep clear of. */
  readonly names: TextObstacles;
  /** Makes the model that of the document's content. Cards that are being dragged keep their place. */
  sync(content: MapContent): void;
  /** Until `releasePositions`, `sync` does not move these: a gesture does. */
  holdPositions(slots: ReadonlySet<number>): void;
  releasePositions(): void;
  moveBy(slots: Iterable<number>, dx: number, dy: number): void;
  /** Moves cards to positions, px at 100 %: one step of an animated layout. */
  moveTo(places: Iterable<readonly [slot: number, x: number, y: number]>): void;
  /** Measures heights that are not known yet, then leads links round the cards, until time is up. @returns whether there was any */
  measureSome(isTimeUp: () => boolean): boolean;
  /** Cards that are drawn lower than the document has them, because another one reaches over their place: tops by slot. */
  drawnElsewhere(): ReadonlyMap<number, number>;
  select(ids: ReadonlySet<string>): void;
  selected(): readonly number[];
  /** Sets the emphasis of each card and mat. What is hidden is not painted, mounted, hit or reached by keys. */
  setEmphasis(emphasisOf: (id: string) => Emphasis): void;
  /** Folds the mats of these themes and no others: what lies on them is hidden, and links from outside end at the mat. */
  setFolded(themes: ReadonlySet<string>): void;
  /** The emphasis of a link: the lower of its two ends'. */
  linkEmphasis(number: number): Emphasis;
  /** The cards, not mats, that touch an area; hidden ones too with `all`, as their places are occupied. */
  cardsIn(area: Rect, which?: 'visible' | 'all'): readonly number[];
  matsIn(area: Rect): readonly number[];
  cardAt(x: number, y: number): number | undefined;
  /** The mat whose tab, the band with its name, is at a point; a folded mat is a tab as a whole. */
  matTabAt(x: number, y: number): number | undefined;
  /** The mat at a point. */
  matAt(x: number, y: number): number | undefined;
  /** The smallest rectangle around everything, or around what is not hidden; undefined for an empty map. */
  bounds(which?: 'visible' | 'all'): Rect | undefined;
  /** A number that goes up with every change that may be drawn. */
  readonly version: number;
  subscribe(listener: () => void): () => void;
  /** Told when there is something for `measureSome` to do that no change has told of: lines came into view. */
  onMoreToDo(listener: () => void): () => void;
}

const NO_SLOTS: ReadonlySet<number> = new Set();

/** The state of a model beside its tables. */
interface ModelState {
  heldSlots: ReadonlySet<number>;
  selectedIds: ReadonlySet<string>;
  foldedThemes: ReadonlySet<string>;
  version: number;
  /** Heights were measured, or lines led round cards, that nobody has been told of. */
  hasMeasured: boolean;
}

interface Notifier {
  notify(): void;
  subscribe(listener: () => void): () => void;
}

function createNotifier(): Notifier {
  const listeners = new Set<() => void>();
  return {
    notify() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const initialState = (): ModelState => ({
  heldSlots: NO_SLOTS,
  selectedIds: new Set(),
  foldedThemes: new Set(),
  version: 0,
  hasMeasured: false,
});

/** Makes the model of an empty map. */
export function createMapModel(): MapModel {
  const slots = createSlotTable();
  const mats = createMats(slots);
  const placer = createCardPlacer(slots, mats);
  const changes = createNotifier();
  const moreToDo = createNotifier();
  const names = createTextObstacles(slots, mats);
  const linkTable = createLinkTable(slots, names, moreToDo.notify);
  const links = createLazyLinks(linkTable, linkEndsOf({ slots, mats }), () => routeFor(linkTable));
  const state = initialState();
  const notify = (): void => {
    state.version += 1;
    changes.notify();
  };
  const all = (): readonly number[] => [...slots.all()];
  return {
    slots,
    get links() {
      return links.table();
    },
    words: createLinkWords(slots, linkTable, names),
    mats,
    names,
    get version() {
      return state.version;
    },
    sync(content) {
      const isNewSet = syncSlots({ slots, mats, placer, ...state }, content);
      const isFoldedAnew = state.foldedThemes.size > 0 && foldMats({ slots, mats }, state.foldedThemes);
      links.sync(content.links, isNewSet || isFoldedAnew);
      notify();
    },
    measureSome: (isTimeUp) =>
      finishSome(state, slots, links.table(), isTimeUp, () => {
        placer.placeAgain(state.heldSlots);
        mats.fit(new Set(all().flatMap((slot) => mats.themeOf(slot) ?? [])));
        notify();
      }),
    drawnElsewhere: () => placer.drawnTops,
    holdPositions(which) {
      state.heldSlots = which;
    },
    releasePositions() {
      state.heldSlots = NO_SLOTS;
      routeFor(links.table());
      notify();
    },
    moveBy(which, dx, dy) {
      // A card that another window deleted may still be dragged here: its slot is not used again, and nothing is in it.
      const moving = which instanceof Set ? which : new Set(which);
      slots.shift(moving, dx, dy);
      fitMatsUnder(mats, moving);
      notify();
    },
    moveTo(places) {
      fitMatsUnder(mats, placeAll(slots, places));
      notify();
    },
    select(ids) {
      if (ids.size === 0 && state.selectedIds.size === 0) return;
      state.selectedIds = ids;
      for (const slot of slots.all()) slots.setSelected(slot, ids.has(slots.face(slot)?.id ?? ''));
      notify();
    },
    selected: () => all().filter(slots.isSelected),
    setEmphasis(emphasisOf) {
      for (const slot of slots.all()) slots.setEmphasis(slot, emphasisOf(slots.face(slot)?.id ?? ''));
      notify();
    },
    setFolded(themes) {
      const areNoneFolded = themes.size === 0 && state.foldedThemes.size === 0;
      state.foldedThemes = themes;
      if (areNoneFolded || !foldMats({ slots, mats }, themes)) return;
      links.syncEnds();
      notify();
    },
    linkEmphasis: (number) => linkEmphasis(slots, links.table(), number),
    cardsIn: (area, which = 'visible') =>
      which === 'all' ? cardsTouching(slots, area) : onlyVisible(slots, cardsTouching(slots, area)),
    matsIn: (area) => onlyVisible(slots, slots.slotsTouching(area, true)),
    cardAt: (x, y) => topmostAt(slots, x, y, 'card'),
    matTabAt: (x, y) => topmostAt(slots, x, y, 'matTab'),
    matAt: (x, y) => topmostAt(slots, x, y, 'mat'),
    bounds: (which = 'all') => slots.boundsOf(which === 'all' ? all() : onlyVisible(slots, all())),
    subscribe: changes.subscribe,
    onMoreToDo: moreToDo.subscribe,
  };
}

/** So much of the time between two frames is taken at once for lines that go round cards; the rest of them waits; ms. */
const ROUTE_AT_ONCE_MS = 6;

function routeFor(links: LinkTable): void {
  const end = performance.now() + ROUTE_AT_ONCE_MS;
  links.route(() => performance.now() >= end);
}

/**
 * Measures heights, and once all are known leads links round the cards. Listeners are told once, at the end of each: every
 * slice would paint the whole map again.
 */
function finishSome(
  state: ModelState,
  slots: SlotTable,
  links: LinkTable,
  isTimeUp: () => boolean,
  notify: () => void,
): boolean {
  const count = slots.measureSome(isTimeUp);
  if (count > 0) {
    state.hasMeasured = true;
    return true;
  }
  // While a gesture moves cards the lines of these are plain curves.
  if (state.heldSlots.size > 0) return false;
  state.hasMeasured ||= links.isAnyAsked();
  const progress = links.route(isTimeUp);
  if (progress !== 'asked' && state.hasMeasured) {
    state.hasMeasured = false;
    notify();
  }
  return progress !== 'done';
}

function placeAll(
  slots: SlotTable,
  places: Iterable<readonly [slot: number, x: number, y: number]>,
): ReadonlySet<number> {
  const placed = new Set<number>();
  for (const [slot, x, y] of places) {
    slots.place(slot, x, y);
    placed.add(slot);
  }
  return placed;
}

/** Fits the mats of cards that were moved. */
function fitMatsUnder(mats: Mats, moved: ReadonlySet<number>): void {
  const themes = new Set<string>();
  for (const slot of moved) {
    const theme = mats.themeOf(slot);
    if (theme !== undefined) themes.add(theme);
  }
  mats.fit(themes);
}

function linkEmphasis(slots: SlotTable, links: LinkTable, number: number): Emphasis {
  const link = links.at(number);
  if (!link) return 'hidden';
  const [start, end] = [slots.emphasis(link.start), slots.emphasis(link.end)];
  if (start === 'hidden' || end === 'hidden') return 'hidden';
  return start === 'dimmed' || end === 'dimmed' ? 'dimmed' : 'normal';
}
