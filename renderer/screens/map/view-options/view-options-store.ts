import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { projectStore } from '../../../core/state/project-store.ts';
import { select, selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { MIN_DETAIL_ZOOM } from '../../../features/map-model/content/detail-text.ts';
import type { Emphasis } from '../../../features/map-model/slots/slot-table.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import type { Tone } from './colour-schemes.ts';
import { noFilter } from './filter.ts';
import { defaultViewOptions, type ViewOptions } from './view-options.ts';
import { type CardVisibility, computeVisibility, everythingVisible } from './visibility.ts';

interface ViewOptionsState {
  readonly options: ViewOptions;
  readonly visibility: CardVisibility;
  /** The current hit of the search. */
  readonly hitId: string | undefined;
  readonly isPanelOpen: boolean;
  /** Whether the zoom is so large that cards show detail text. */
  readonly isDetailed: boolean;
  /** Goes up with each request for the search field, which then gets the focus. */
  readonly searchRequestCount: number;
}

/** The view options of the active map. Kept for each map while the app is open; named views keep them for good. */
export const viewOptionsStore = createStore<ViewOptionsState>(() => ({
  options: defaultViewOptions,
  visibility: everythingVisible,
  hitId: undefined,
  isPanelOpen: false,
  isDetailed: false,
  searchRequestCount: 0,
}));

export function useViewOptions<T>(select: (state: ViewOptionsState) => T): T {
  return useStore(viewOptionsStore, select);
}

/** The emphasis of one card; renders again only when that changes. */
export function useEmphasis(id: string): Emphasis {
  return useViewOptions(({ visibility }) => visibility.emphasis(id));
}

/** Renders again only when the tone of this one card changes. */
export function useTone(id: string): Tone | undefined {
  return useViewOptions(({ visibility }) => visibility.toneOf(id));
}

/** Renders again only when the search comes to this one card or leaves it. */
export function useIsHit(id: string): boolean {
  return useViewOptions(({ hitId }) => hitId === id);
}

/** Changes what a person wishes to see; the map follows at once. */
export function setViewOptions(change: Partial<ViewOptions>): void {
  viewOptionsStore.setState(({ options }) => ({ options: { ...options, ...change } }));
}

/** Every card is shown again; the search and the colours stay. */
export function showAllCards(): void {
  setViewOptions({ filter: noFilter, focus: undefined });
}

/**
 * Deselects what the view options have just hidden: nobody deletes or moves what is not visible. A card that an edit makes
 * leave the filter stays selected, and visible, until it is deselected.
 */
function deselectHidden({ model }: ActiveMap): void {
  const isHidden = (id: string | undefined): boolean => {
    const slot = id === undefined ? undefined : model.slots.slotOf(id);
    return slot !== undefined && model.slots.emphasis(slot) === 'hidden';
  };
  const selected = [...selectedIds()];
  if (selected.some(isHidden)) select(selected.filter((id) => !isHidden(id)));
  if (isHidden(mapUi.getState().focusId)) mapUi.setState({ focusId: undefined });
}

/** The view options with which each map was left, while the app is open. */
const savedOptions = new Map<string, ViewOptions>();

/** Computes visibility again when the document, the view options or the selection change. @returns what stops it */
export function syncViewOptions(map: ActiveMap): () => void {
  const name = `${map.projectKey} ${map.mapId}`;
  let lastInputs: readonly unknown[] = [];
  const updateVisibility = (): void => {
    const project = projectStore.getState();
    const { options, visibility } = viewOptionsStore.getState();
    if (!project || project.key !== map.projectKey) return;
    if (lastInputs[0] === project.document && lastInputs[1] === options) return;
    const areOptionsNew = lastInputs[1] !== options;
    lastInputs = [project.document, options];
    const next = computeVisibility(project.document, map.mapId, options);
    if (next === visibility) return;
    viewOptionsStore.setState(({ hitId }) => ({
      visibility: next,
      hitId: hitId !== undefined && next.hitIds?.has(hitId) ? hitId : undefined,
    }));
    map.model.setEmphasis(next.emphasis);
    if (areOptionsNew) deselectHidden(map);
  };
  const followSelection = (): void => {
    const { focus } = viewOptionsStore.getState().options;
    const cards = [...selectionStore.getState().ids].filter((id) => map.model.slots.slotOf(id) !== undefined);
    if (focus && !focus.isFixed && cards.length > 0) setViewOptions({ focus: { ...focus, cards } });
  };
  viewOptionsStore.setState({ options: savedOptions.get(name) ?? defaultViewOptions });
  const updateDetailLevel = (): void => {
    const isDetailed = map.pane.viewport().zoom >= MIN_DETAIL_ZOOM;
    if (isDetailed !== viewOptionsStore.getState().isDetailed) viewOptionsStore.setState({ isDetailed });
  };
  updateVisibility();
  updateDetailLevel();
  const stops = [
    map.pane.subscribe(updateDetailLevel),
    projectStore.subscribe(updateVisibility),
    viewOptionsStore.subscribe((now, before) => {
      updateVisibility();
      // The backing canvas shows the hit as well.
      if (now.hitId !== before.hitId) map.model.setEmphasis(now.visibility.emphasis);
    }),
    selectionStore.subscribe(followSelection),
  ];
  return () => {
    for (const stop of stops) stop();
    savedOptions.set(name, { ...viewOptionsStore.getState().options, search: undefined });
    viewOptionsStore.setState({
      options: defaultViewOptions,
      visibility: everythingVisible,
      hitId: undefined,
      isPanelOpen: false,
    });
  };
}
