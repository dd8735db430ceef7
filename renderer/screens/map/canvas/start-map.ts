import { projectStore } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { markOf } from '../../../core/ui/kind-mark.tsx';
import type { MountedCards } from '../../../features/flow/react-flow-adapter.tsx';
import { boundingRect } from '../../../features/map-model/geometry/rect.ts';
import { viewportToFit, viewportToRead } from '../../../features/map-model/geometry/viewport.ts';
import { takeRequestedMapView } from '../../../features/map-view/requested-map-view.ts';
import { lastUsedKind, startDraft, startEditing } from '../actions/start-editing.ts';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { listenToPointer } from '../gestures/listen-to-pointer.ts';
import { listenToKeys } from '../keyboard/listen-to-keys.ts';
import type { CanvasPair } from '../painting/backing-canvas.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { cardFocus, idleMapUi, mapUi } from '../state/map-ui.ts';
import { savedViewport, saveViewport } from '../state/saved-viewports.ts';
import { keepSelectionInView } from './keep-selection-in-view.ts';
import { createRenderLoop } from './render-loop.ts';
import { syncModel } from './sync-model.ts';

/** The elements and the store that a map is drawn with. */
interface MapSurface {
  readonly mounted: MountedCards;
  readonly canvases: CanvasPair;
  readonly markSource: HTMLElement;
}

/** Brings a map to life: its model follows the document, it is drawn, and keys and pointer work. @returns what stops it */
export function startMap(map: ActiveMap, surface: MapSurface): () => void {
  resetMapUi();
  const stopSync = syncModel(map);
  restoreViewport(map);
  const renderLoop = createRenderLoop({
    ...surface,
    model: map.model,
    pane: map.pane,
    selected: selectedIds,
    colourTokenOf: (kind) => markOf(kind).colour,
  });
  renderLoop.paintNow();
  const stops = [
    renderLoop.stop,
    stopSync,
    listenToKeys(map),
    listenToPointer(map, {
      onCard: (id) => startEditing(map, id),
      onBackground: (x, y) => {
        if (!projectStore.getState()?.readOnly) startDraft(lastUsedKind(), [x, y]);
      },
    }),
    map.pane.subscribe(() => saveViewport(map)),
    keepSelectionInView(map),
    ...mapExtensions.flatMap((extension) => extension.onMount?.(map) ?? []),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A request for the focus stays: the first card of a project is made before there is a map, and gets the focus here. */
function resetMapUi(): void {
  mapUi.setState({ ...idleMapUi, focusId: cardFocus.pendingId() });
}

/** What came in is shown so that it can be read, from its first card on where it does not fit. */
function showRequested(map: ActiveMap, ids: readonly string[]): boolean {
  const { slots, mats } = map.model;
  const found = ids.flatMap((id) => slots.slotOf(id) ?? []);
  const onMats = new Set(
    found.flatMap((slot) => mats.themeOf(slot) ?? []).flatMap((theme) => slots.slotOf(theme) ?? []),
  );
  const bounds = boundingRect([...found, ...onMats].map(slots.rect));
  if (!bounds) return false;
  map.pane.setViewport(viewportToRead(bounds, map.pane.viewport()));
  return true;
}

/** What it was asked to show, or as it was left; a map that is opened for the first time is shown whole. */
function restoreViewport(map: ActiveMap): void {
  if (showRequested(map, takeRequestedMapView(map.mapId))) return;
  const saved = savedViewport(map.projectKey, map.mapId);
  const bounds = saved ? undefined : map.model.bounds();
  if (saved) map.pane.setViewport(saved);
  else if (bounds) map.pane.setViewport(viewportToFit(bounds, map.pane.viewport()));
}
