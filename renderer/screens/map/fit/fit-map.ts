import { isPresenting } from '../../../core/state/presenting.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { textScale } from '../../../core/ui/text-scale.ts';
import { MIN_WORDS_ZOOM, toMapPoint, viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import { areasToFit } from '../areas/current-area.ts';
import { mapAreas } from '../areas/map-areas.ts';
import { framesOf } from '../frames/frames-of.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { hasRoomBeside, viewportBesideList } from '../theme-list/list-width.ts';
import { showThemeList, themeListStore } from '../theme-list/theme-list-store.ts';
import { fitStore } from './fit-store.ts';
import { type ReadableView, readableView, viewOfAll, type Windows } from './readable-view.ts';

const windowsOf = (map: ActiveMap): Windows => ({
  isListOpen: themeListStore.getState().isOpen,
  withList: viewportBesideList(map, true),
  withoutList: viewportBesideList(map, false),
  letters: textScale(),
});

/** The card that a person works on, else the one in the middle of what they read; undefined where they see it from far. */
function currentSlot({ model, pane, element }: ActiveMap): number | undefined {
  const { focusId } = mapUi.getState();
  const hasFocus = focusId !== undefined && document.activeElement?.closest('[data-card]') != null;
  const [selected] = selectedIds();
  const chosen = selected ?? (hasFocus && element.contains(document.activeElement) ? focusId : undefined);
  const slot = chosen === undefined ? undefined : model.slots.slotOf(chosen);
  if (slot !== undefined) return slot;
  const viewport = pane.viewport();
  if (viewport.zoom < MIN_WORDS_ZOOM) return undefined;
  const middle = toMapPoint(viewport, viewport.width / 2, viewport.height / 2);
  return model.cardAt(...middle) ?? model.matAt(...middle);
}

/**
 * What is readable of a map now; undefined where nothing is on it. `isFirst`: the map was just opened, nobody is anywhere in
 * it, and the list stays as it is.
 */
export function readableViewOf(map: ActiveMap, { isFirst = false } = {}): ReadableView | undefined {
  const bounds = map.model.bounds('visible');
  if (!bounds) return undefined;
  const { document } = currentProject();
  const current = isFirst ? undefined : currentSlot(map);
  const windows = windowsOf(map);
  const frames = framesOf(document, map.mapId);
  const parts = areasToFit(map.model, current, mapAreas(document, map.model), frames);
  if (!isFirst) return readableView(bounds, parts, windows);
  const { isListOpen } = windows;
  const beside = isListOpen ? windows.withList : windows.withoutList;
  return {
    ...readableView(bounds, parts, { ...windows, withList: beside, withoutList: beside }),
    isListOpen,
  };
}

/** Shows a view that Fit chose, and says which part it is until the map is moved. */
export function applyView(map: ActiveMap, { viewport, part, isListOpen }: ReadableView): void {
  // Where it would lie over the map, only a person opens it.
  showThemeList(isListOpen && (hasRoomBeside(map) || themeListStore.getState().isOpen));
  map.pane.setViewport(viewport);
  fitStore.setState({ shownPart: part });
}

/** Forgets which part Fit showed as soon as the map is moved; a window of another size is no move. @returns what stops it */
export function watchShownPart(map: ActiveMap): () => void {
  const forget = (): void => {
    if (fitStore.getState().shownPart !== undefined) fitStore.setState({ shownPart: undefined });
  };
  let last = map.pane.viewport();
  const stop = map.pane.subscribe(() => {
    const { x, y, zoom } = map.pane.viewport();
    if (x !== last.x || y !== last.y || zoom !== last.zoom) forget();
    last = map.pane.viewport();
  });
  return () => {
    stop();
    forget();
  };
}

const inWords = ({ part }: ReadableView): string =>
  part === undefined ? 'The whole map.' : `${part}. Press again for the whole map.`;

/**
 * Shows everything where words can stand on it; else the part that a person is in, and at the next press everything. Before
 * an audience always everything: what is set for them has a way through it of its own.
 */
export function fitMap(map: ActiveMap): void {
  const bounds = map.model.bounds('visible');
  if (!bounds) return;
  if (isPresenting()) {
    map.pane.setViewport(viewportToFit(bounds, map.pane.viewport()));
    return;
  }
  const isAgain = fitStore.getState().shownPart !== undefined;
  const view = isAgain ? viewOfAll(bounds, windowsOf(map)) : readableViewOf(map);
  if (!view) return;
  applyView(map, view);
  announce(inWords(view));
}
