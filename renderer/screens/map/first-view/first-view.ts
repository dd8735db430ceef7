import { textScale } from '../../../core/ui/text-scale.ts';
import { takeRequestedMapView } from '../../../features/map-view/requested-map-view.ts';
import { newCardIds } from '../../../features/new-cards/new-cards.ts';
import { applyView, readableViewOf } from '../fit/fit-map.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { savedViewport } from '../state/saved-viewports.ts';
import { hasRoomBeside, viewportBesideList } from '../theme-list/list-width.ts';
import { offerThemeList, themeListStore } from '../theme-list/theme-list-store.ts';
import { viewOfArrivals } from './view-of-arrivals.ts';

/** More cards than this are found by their themes' names more easily than by looking. */
const MANY_CARDS = 40;

/** Maps for which the list has opened by itself: it does so once for each in this window. */
const offeredFor = new Set<string>();

/** A theme that lies on the map as a card is none. */
function isLarge({ model: { slots } }: ActiveMap): boolean {
  let count = 0;
  for (const slot of slots.all()) {
    if (!slots.isMat(slot) && slots.face(slot)?.kind !== 'theme') count += 1;
    if (count > MANY_CARDS) return true;
  }
  return false;
}

/** Opens the list where there is a reason, and room beside the map. */
function offerList(map: ActiveMap, hasArrivals: boolean): void {
  const name = `${map.projectKey} ${map.mapId}`;
  const isDue = hasArrivals || (!offeredFor.has(name) && isLarge(map));
  offeredFor.add(name);
  if (isDue && hasRoomBeside(map)) offerThemeList();
}

/** What came in is shown so that it can be read. */
function showArrivals(map: ActiveMap, ids: readonly string[]): boolean {
  const found = ids.flatMap((id) => map.model.slots.slotOf(id) ?? []);
  const { isOpen } = themeListStore.getState();
  const viewport = viewOfArrivals(map.model, found, viewportBesideList(map, isOpen), textScale());
  if (viewport) map.pane.setViewport(viewport);
  return viewport !== undefined;
}

/** What it was asked to show; the first time in this window, what is new. */
function arrivalsOn(map: ActiveMap): readonly string[] {
  const requested = takeRequestedMapView(map.mapId);
  const isFirst = savedViewport(map.projectKey, map.mapId) === undefined;
  return requested.length > 0 || !isFirst ? requested : [...newCardIds()];
}

/**
 * Where a map opens: at what came in, else as it was left, else so that it can be read. The list of meetings and themes
 * opens beside it after something came in, and where there are many cards.
 */
export function showFirstView(map: ActiveMap): void {
  const arrivals = arrivalsOn(map);
  offerList(map, arrivals.length > 0);
  if (showArrivals(map, arrivals)) return;
  const saved = savedViewport(map.projectKey, map.mapId);
  if (saved) {
    map.pane.setViewport(saved);
    return;
  }
  const view = readableViewOf(map, { isFirst: true });
  if (view) applyView(map, view);
}
