import { isPresenting } from '../../../core/state/presenting.ts';
import type { MountedCards, Pane } from '../../../features/flow/react-flow-adapter.tsx';
import type { Distance, Viewport } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { mountedDraft } from '../card/mounted-draft.ts';
import type { BackingCanvases } from '../painting/backing-canvas.ts';
import { legibilityStore } from '../painting/legibility-limits.ts';
import { watchKindMarks } from '../painting/paint-kind-mark.ts';
import type { PaintAll } from '../painting/painted-area.ts';
import { createPalette, onThemeChange } from '../painting/palette.ts';
import { type MapUi, mapUi } from '../state/map-ui.ts';
import {
  advanceFrame,
  afterMounting,
  initialAnimationFrameState,
  ZOOM_END_MS,
} from './animation-frame-state.ts';
import { type CardMounting, createCardMounting } from './card-mounting.ts';
import { type MapScene, paintMap } from './paint-map.ts';
import { createFrameRequest, createTimer } from './schedule.ts';
import { createBackingUpdater } from './update-backing.ts';

interface RenderLoopOptions {
  readonly model: MapModel;
  readonly pane: Pane;
  readonly mounted: MountedCards;
  readonly canvases: BackingCanvases;
  /** Holds the hidden marks of all kinds. */
  readonly markSource: HTMLElement;
  readonly selected: () => ReadonlySet<string>;
  readonly colourTokenOf: (kind: string) => string;
}

/** Draws one map, a frame at a time and only when something changed. */
export interface RenderLoop {
  /** Something changed: paint in the next frame. */
  requestPaint(): void;
  /** A map comes where nothing was drawn but bare paper: what is drawn next is its first frame. */
  beginMap(): void;
  /** Paints another model with the colours and marks of this map; the context is in px of the map. */
  paintModel(model: MapModel, context: CanvasRenderingContext2D, viewport: Viewport): void;
  stop(): void;
}

/** Starts to draw a map. What a frame has to do is worked out in `frame-state.ts`; here it is done. */
export function createRenderLoop(options: RenderLoopOptions): RenderLoop {
  const { model, pane, canvases } = options;
  const palette = createPalette(canvases.exact.parentElement ?? document.body);
  const kindMarks = watchKindMarks(options.markSource, requestPaint);
  const mounting = createMounting(options);
  const backing = createBackingUpdater(canvases, painterAt);
  const frames = createFrameRequest(draw);
  const settling = createTimer(settle, ZOOM_END_MS + 10);
  const preparing = createTimer(() => backing.prepare(pane.viewport()), ZOOM_END_MS);
  let state = initialAnimationFrameState;

  const tools = () => ({ colour: palette.of, markPaths: kindMarks.paths, selected: options.selected() });
  function painterAt(distance: Distance): PaintAll {
    const isOverview = distance === 'far';
    return (context, viewport, textViewport) =>
      paintMap(context, { ...options, ...tools(), ...state, distance, isOverview, viewport, textViewport });
  }

  function draw(): void {
    const viewport = pane.viewport();
    if (viewport.width === 0) return;
    const time = performance.now();
    const paintedDistance = backing.beginFrame(time);
    const step = advanceFrame(state, viewport, time, { hasMiddle: !isPresenting(), paintedDistance });
    const { movement, isZooming } = step;
    state = step.state;
    if (mapUi.getState().distance !== state.distance)
      mapUi.setState({ distance: state.distance, isOverview: state.isOverview });
    const waiting = mounting.update(viewport, !step.hasMountedCards, isZooming);
    state = afterMounting(state, waiting, isZooming);
    if (step.isJumping || (state.pendingMounts > 0 && !isZooming)) frames.request();
    const { isDirty, isTransformed, isPaintingOn } = backing.update({ ...step, ...state, viewport });
    state = { ...state, isDirty };
    if (isPaintingOn) frames.request();
    // Also where only the window changed: a canvas that was moved for it may miss an edge, or have too few pixels.
    if (isTransformed || !movement.isResting) settling.restart();
    if (step.isMoving) pane.setMoving(true);
    if (state.isFirst) requestPaint();
  }

  function requestPaint(): void {
    state = { ...state, isDirty: true };
    frames.request();
  }
  function settle(): void {
    pane.setMoving(false);
    requestPaint();
  }
  function onUiChange(now: MapUi, before: MapUi): void {
    // The distance is told by this loop, once it is painted.
    if (now.distance === before.distance) requestPaint();
    if (isTypingMoved(now, before)) frames.runNow();
  }

  const stops = [
    pane.subscribe(frames.request),
    model.subscribe(requestPaint),
    mapUi.subscribe(onUiChange),
    legibilityStore.subscribe(requestPaint),
    onThemeChange(() => {
      palette.refresh();
      requestPaint();
    }),
    preparing.stop,
    kindMarks.stop,
    settling.stop,
    // Fonts may be loaded only after the map has gone: the next map's view is not this loop's to set.
    frames.stop,
    () => pane.setMoving(false),
  ];
  // Where they are there already, all that is painted has them.
  if (document.fonts?.status === 'loading') void document.fonts.ready.then(requestPaint);
  return {
    requestPaint,
    beginMap() {
      state = initialAnimationFrameState;
      requestPaint();
      // Not before: what larger canvases take would have the garbage collected while the project is read.
      preparing.restart();
    },
    paintModel: (...of) => paintFirstFrame({ ...options, ...tools() }, ...of),
    stop() {
      for (const stop of stops) stop();
    },
  };
}

/** Paints a model as it is painted in the first frame of a map that opens at this viewport. */
function paintFirstFrame(
  tools: Pick<MapScene, 'colour' | 'markPaths' | 'selected' | 'colourTokenOf'>,
  model: MapModel,
  context: CanvasRenderingContext2D,
  viewport: Viewport,
): void {
  const { state } = advanceFrame(initialAnimationFrameState, viewport, performance.now());
  paintMap(context, { ...tools, ...state, model, viewport, textViewport: viewport });
}

/** Whether the focus or the field that is typed into changed: it must be there before the next key. */
const isTypingMoved = (now: MapUi, before: MapUi): boolean =>
  now.draft !== before.draft || now.focusId !== before.focusId || now.editingId !== before.editingId;

const createMounting = ({ model, mounted }: RenderLoopOptions): CardMounting =>
  createCardMounting({
    model,
    mounted,
    alwaysMounted: () =>
      [mapUi.getState().focusId, mapUi.getState().editingId].filter((id) => id !== undefined),
    draggedIds: () => mapUi.getState().draggedIds,
    draft: () => mountedDraft(mapUi.getState().draft),
  });
