import { projectStore } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { markOf } from '../../../core/ui/kind-mark.tsx';
import type { MountedCards, Pane } from '../../../features/flow/react-flow-adapter.tsx';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { startEditing, startUsualDraft } from '../actions/start-editing.ts';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { showFirstView } from '../first-view/first-view.ts';
import { foldThemes } from '../folding/fold-themes.ts';
import { followFoldedThemes } from '../folding/follow-folded-themes.ts';
import { listenToPointer } from '../gestures/listen-to-pointer.ts';
import { listenToKeys } from '../keyboard/listen-to-keys.ts';
import type { BackingCanvases } from '../painting/backing-canvas.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { foldedThemes } from '../state/folded-themes.ts';
import { cardFocus, idleMapUi, mapUi } from '../state/map-ui.ts';
import { saveViewport } from '../state/saved-viewports.ts';
import { keepSelectionInView } from './keep-selection-in-view.ts';
import { createRenderLoop, type RenderLoop } from './render-loop.ts';
import { showDistance } from './show-distance.ts';
import { syncModel } from './sync-model.ts';

/** The elements and the stores that a map is drawn with. */
interface MapSurface {
  readonly model: MapModel;
  readonly pane: Pane;
  readonly mounted: MountedCards;
  readonly canvases: BackingCanvases;
  readonly markSource: HTMLElement;
}

/** Draws what is in a model, first of all bare paper. */
export function startDrawing(surface: MapSurface): RenderLoop {
  const renderLoop = createRenderLoop({
    ...surface,
    selected: selectedIds,
    colourTokenOf: (kind) => markOf(kind).colour,
  });
  renderLoop.requestPaint();
  return renderLoop;
}

/** Brings a map to life: its model follows the document, and keys and pointer work. @returns what stops it */
export function startMap(map: ActiveMap, renderLoop: RenderLoop): () => void {
  resetMapUi();
  const stopSync = syncModel(map);
  const stopFolding = followFoldedThemes(map);
  showFirstView(map);
  renderLoop.beginMap();
  const stops = [
    showDistance(map.element),
    stopSync,
    stopFolding,
    listenToKeys(map),
    listenToPointer(map, {
      onCard: (id) => {
        if (foldedThemes().has(id)) foldThemes(map, [id], false);
        else startEditing(map, id);
      },
      onBackground: (x, y) => {
        if (!projectStore.getState()?.readOnly) startUsualDraft([x, y]);
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
