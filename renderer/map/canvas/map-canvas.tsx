import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cardKinds } from '../../../shared/records/registry.ts';
import { isRestoring } from '../../present/restore-until-stable.ts';
import { projectStore } from '../../state/project-store.ts';
import { selected, selectionStore } from '../../state/selection.ts';
import { KindMark, markOf } from '../../ui/kind-mark.tsx';
import { CardNode } from '../card/card-node.tsx';
import { followPointer } from '../gestures/pointer.ts';
import { followKeys } from '../keyboard/canvas-keys.ts';
import { coveredAtRight, type LiveMap, reveal, setLiveMap } from '../live-map.ts';
import { createMapModel } from '../model/map-model.ts';
import { viewToFit } from '../model/window.ts';
import { mapParts } from '../parts.ts';
import { lastKind, startDraft, startEditing } from '../start-writing.ts';
import { keepView, keptView } from '../views.ts';
import { followDocument } from './follow-document.ts';
import { Overlay } from './overlay.tsx';
import { createMountedCards, MapPane, type Pane } from './react-flow-adapter.tsx';
import { createStage } from './stage.ts';
import { mapUi, nothingHappens } from './ui-store.ts';

interface Props {
  readonly projectKey: string;
  readonly mapId: string;
  readonly label: string;
  readonly onLive: (map: LiveMap | undefined) => void;
}

const tokenOf = (kind: string): string => markOf(kind).colour;
const START = { x: 40, y: 40, zoom: 1 };

/** When the inspector opens beside the paper or over its edge, the card that it tells of stays in sight. */
function keepInSight(map: LiveMap): () => void {
  let { width } = map.pane.view();
  let frame = 0;
  const show = (): void => {
    // After Present the panel comes again, and the paper is where the person left it.
    if (isRestoring()) return;
    const [id] = selected();
    const only = id !== undefined && selected().size === 1 ? map.model.slots.slotOf(id) : undefined;
    if (only !== undefined && !map.model.slots.isMat(only)) reveal(map, map.model.slots.rect(only));
  };
  const onSelection = (): void => {
    cancelAnimationFrame(frame);
    // The panel is there a frame later. A card that is being dragged is in sight already.
    frame = requestAnimationFrame(() => {
      if (coveredAtRight(map) > 0 && mapUi.getState().held.size === 0) show();
    });
  };
  const stops = [
    selectionStore.subscribe(onSelection),
    map.pane.subscribe(() => {
      const before = width;
      ({ width } = map.pane.view());
      if (width < before) show();
    }),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

/** The view that this map was left with; a map seen for the first time is shown whole. */
function showAtFirst(map: LiveMap): void {
  const kept = keptView(map.projectKey, map.mapId);
  const bounds = kept ? undefined : map.model.bounds();
  if (kept) map.pane.setView(kept);
  else if (bounds) map.pane.setView(viewToFit(bounds, map.pane.view(), 24));
}

/** One map: the paper, the canvas under the cards, keys and pointer. Mounted anew for another map. */
export function MapCanvas({ projectKey, mapId, label, onLive }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const tight = useRef<HTMLCanvasElement>(null);
  const wide = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const model = useMemo(createMapModel, []);
  const mounted = useMemo(createMountedCards, []);
  const [map, setMap] = useState<LiveMap>();
  const onReady = useCallback(
    (pane: Pane) => {
      if (element.current) setMap({ projectKey, mapId, model, pane, element: element.current });
    },
    [projectKey, mapId, model],
  );
  useEffect(() => {
    if (!map || !tight.current || !wide.current || !marks.current) return;
    const { isFocusWanted, focusId } = mapUi.getState();
    // The first card of a project is put down before there is a map: the keyboard goes to it all the same.
    mapUi.setState(isFocusWanted ? { ...nothingHappens, isFocusWanted, focusId } : nothingHappens);
    const stopDocument = followDocument(map);
    showAtFirst(map);
    const stage = createStage({
      model,
      pane: map.pane,
      mounted,
      canvases: { tight: tight.current, wide: wide.current },
      marks: marks.current,
      selected,
      tokenOf,
    });
    stage.now();
    const stops = [
      stopDocument,
      followKeys(map),
      followPointer(map, {
        onCard: (id) => startEditing(map, id),
        onPaper: (x, y) => {
          if (!projectStore.getState()?.readOnly) startDraft(lastKind(), [x, y]);
        },
      }),
      map.pane.subscribe(() => keepView(map)),
      keepInSight(map),
      ...mapParts.flatMap((part) => part.follow?.(map) ?? []),
    ];
    setLiveMap(map);
    onLive(map);
    return () => {
      setLiveMap(undefined);
      onLive(undefined);
      stage.stop();
      for (const stop of stops) stop();
    };
  }, [map, model, mounted, onLive]);
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
      <MapPane mounted={mounted} Card={CardNode} onReady={onReady} startAt={START}>
        <canvas ref={tight} className="map-picture" />
        <canvas ref={wide} className="map-picture" hidden />
      </MapPane>
      {map && <Overlay map={map} />}
      <div ref={marks} className="map-marks" aria-hidden="true">
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
