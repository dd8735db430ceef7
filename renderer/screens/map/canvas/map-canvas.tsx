import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cardKinds } from '../../../../shared/records/registry.ts';
import { isRestoring } from '../../../core/present/restore-until-stable.ts';
import { projectStore } from '../../../core/state/project-store.ts';
import { selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { KindMark, markOf } from '../../../core/ui/kind-mark.tsx';
import { createMountedCards, MapPane, type Pane } from '../../../features/flow/react-flow-adapter.tsx';
import { viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import { createMapModel } from '../../../features/map-model/map-model.ts';
import { lastUsedKind, startDraft, startEditing } from '../actions/start-editing.ts';
import { CardNode } from '../card/card-node.tsx';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { listenToPointer } from '../gestures/listen-to-pointer.ts';
import { listenToKeys } from '../keyboard/listen-to-keys.ts';
import { type ActiveMap, coveredWidthAtRight, revealRect, setActiveMap } from '../state/active-map.ts';
import { cardFocus, idleMapUi, mapUi } from '../state/map-ui.ts';
import { savedViewport, saveViewport } from '../state/saved-viewports.ts';
import { GestureOverlay } from './gesture-overlay.tsx';
import { createRenderLoop } from './render-loop.ts';
import { syncModel } from './sync-model.ts';

interface Props {
  readonly projectKey: string;
  readonly mapId: string;
  readonly label: string;
  readonly onActiveMap: (map: ActiveMap | undefined) => void;
}

const kindColourToken = (kind: string): string => markOf(kind).colour;
const INITIAL_VIEWPORT = { x: 40, y: 40, zoom: 1 };

/** When the inspector opens beside the paper or over its edge, the card that it tells of stays in sight. */
function keepSelectionInView(map: ActiveMap): () => void {
  let { width } = map.pane.viewport();
  let frame = 0;
  const revealSelection = (): void => {
    // After Present the panel comes again, and the paper is where the person left it.
    if (isRestoring()) return;
    const [id] = selectedIds();
    const onlySlot = id !== undefined && selectedIds().size === 1 ? map.model.slots.slotOf(id) : undefined;
    if (onlySlot !== undefined && !map.model.slots.isMat(onlySlot))
      revealRect(map, map.model.slots.rect(onlySlot));
  };
  const onSelection = (): void => {
    cancelAnimationFrame(frame);
    // The panel is there a frame later. A card that is being dragged is in sight already.
    frame = requestAnimationFrame(() => {
      if (coveredWidthAtRight(map) > 0 && mapUi.getState().draggedIds.size === 0) revealSelection();
    });
  };
  const stops = [
    selectionStore.subscribe(onSelection),
    map.pane.subscribe(() => {
      const previousWidth = width;
      ({ width } = map.pane.viewport());
      if (width < previousWidth) revealSelection();
    }),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

/** The view that this map was left with; a map seen for the first time is shown whole. */
function restoreViewport(map: ActiveMap): void {
  const saved = savedViewport(map.projectKey, map.mapId);
  const bounds = saved ? undefined : map.model.bounds();
  if (saved) map.pane.setViewport(saved);
  else if (bounds) map.pane.setViewport(viewportToFit(bounds, map.pane.viewport(), 24));
}

/** One map: the paper, the canvas under the cards, keys and pointer. Mounted anew for another map. */
export function MapCanvas({ projectKey, mapId, label, onActiveMap }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const exactCanvas = useRef<HTMLCanvasElement>(null);
  const overscanCanvas = useRef<HTMLCanvasElement>(null);
  const markSource = useRef<HTMLDivElement>(null);
  const model = useMemo(createMapModel, []);
  const mounted = useMemo(createMountedCards, []);
  const [map, setMap] = useState<ActiveMap>();
  const onReady = useCallback(
    (pane: Pane) => {
      if (element.current) setMap({ projectKey, mapId, model, pane, element: element.current });
    },
    [projectKey, mapId, model],
  );
  useEffect(() => {
    if (!map || !exactCanvas.current || !overscanCanvas.current || !markSource.current) return;
    // The first card of a project is put down before there is a map: the keyboard goes to it all the same.
    mapUi.setState({ ...idleMapUi, focusId: cardFocus.pendingId() });
    const stopSync = syncModel(map);
    restoreViewport(map);
    const renderLoop = createRenderLoop({
      model,
      pane: map.pane,
      mounted,
      canvases: { exact: exactCanvas.current, overscanned: overscanCanvas.current },
      markSource: markSource.current,
      selected: selectedIds,
      colourTokenOf: kindColourToken,
    });
    renderLoop.paintNow();
    const stops = [
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
      ...mapExtensions.flatMap((part) => part.onMount?.(map) ?? []),
    ];
    setActiveMap(map);
    onActiveMap(map);
    return () => {
      setActiveMap(undefined);
      onActiveMap(undefined);
      renderLoop.stop();
      for (const stop of stops) stop();
    };
  }, [map, model, mounted, onActiveMap]);
  return (
    <div
      ref={element}
      className="map-canvas"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop of Tab, which gives the keyboard to the cards
      tabIndex={0}
      aria-label={label}
      aria-describedby="map-keys"
    >
      <MapPane mounted={mounted} Card={CardNode} onReady={onReady} initialViewport={INITIAL_VIEWPORT}>
        <canvas ref={exactCanvas} className="map-backing-canvas" />
        <canvas ref={overscanCanvas} className="map-backing-canvas" hidden />
      </MapPane>
      {map && <GestureOverlay map={map} />}
      <div ref={markSource} className="map-kind-marks" aria-hidden="true">
        {cardKinds().map((kind) => (
          <span key={kind.name} data-stamp={kind.name}>
            <KindMark kind={kind.name} />
          </span>
        ))}
      </div>
      <p id="map-keys" className="hidden-text">
        Tab goes from card to card, arrow keys move a selected card or go to the next one, Space selects,
        Enter writes the title, N makes a new card, C connects, Alt and the down arrow goes along its links.
        Escape, then Tab, leaves the map. The Outline holds the same cards as a list.
      </p>
    </div>
  );
}
