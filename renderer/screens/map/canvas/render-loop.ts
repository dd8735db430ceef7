import type { MountedCards, Pane } from '../../../features/flow/react-flow-adapter.tsx';
import { isOverviewAt, type Viewport, visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { hidesLinksInOverview } from '../../../features/map-model/overview-links.ts';
import { mountedDraft } from '../card/mounted-draft.ts';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { type CanvasPair, createBackingCanvas, type PaneMovement } from '../painting/backing-canvas.ts';
import { legibilityStore } from '../painting/legibility-limits.ts';
import type { LinkBrush } from '../painting/link-brush.ts';
import { paintCards } from '../painting/paint-cards.ts';
import { type KindMarkPaths, readKindMarkPaths } from '../painting/paint-kind-mark.ts';
import { paintLinks, paintLinksOverview } from '../painting/paint-links.ts';
import { paintMats } from '../painting/paint-mats.ts';
import { createPalette, onThemeChange } from '../painting/palette.ts';
import { type MapUi, mapUi } from '../state/map-ui.ts';
import { createCardMounting } from './card-mounting.ts';

/** So long after the last change of the zoom cards are mounted again, and the picture is painted sharp. */
const ZOOM_END_MS = 120;
/** Two changes of the view this close together are one movement. */
const MOVEMENT_MS = 100;
/** A zoom that changes by more than this at once is no gesture: cards are mounted without waiting for its end. */
const JUMP_FACTOR = 2;

const isJump = (from: number, to: number): boolean => to > from * JUMP_FACTOR || to < from / JUMP_FACTOR;

interface RenderLoopOptions {
  readonly model: MapModel;
  readonly pane: Pane;
  readonly mounted: MountedCards;
  readonly canvases: CanvasPair;
  /** Holds the hidden marks of all kinds. */
  readonly markSource: HTMLElement;
  readonly selected: () => ReadonlySet<string>;
  readonly colourTokenOf: (kind: string) => string;
}

/** Draws one map, a frame at a time and only when something changed. */
export interface RenderLoop {
  /** Something changed: paint in the next frame. */
  requestPaint(): void;
  /** Paints now: for the first picture. */
  paintNow(): void;
  stop(): void;
}

export function createRenderLoop(options: RenderLoopOptions): RenderLoop {
  const { model, pane, canvases } = options;
  const palette = createPalette(canvases.exact.parentElement ?? document.body);
  const mounting = createCardMounting({
    model,
    mounted: options.mounted,
    alwaysMounted: () =>
      [mapUi.getState().focusId, mapUi.getState().editingId].filter((id) => id !== undefined),
    draggedIds: () => mapUi.getState().draggedIds,
    draft: () => mountedDraft(mapUi.getState().draft),
  });
  let markPaths: ReadonlyMap<string, KindMarkPaths> = new Map();
  let frame = 0;
  let isStopped = false;
  let isDirty = true;
  let isOverview = false;
  let pendingMounts = 0;
  let zoomedAt = Number.NEGATIVE_INFINITY;
  let lastViewport: Viewport | undefined;
  let movedAt = Number.NEGATIVE_INFINITY;
  /** The zoom came from afar, and not all cards are mounted yet. */
  let isLeavingOverview = false;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;

  const paintAll = (context: CanvasRenderingContext2D, viewport: Viewport, wordsIn: Viewport): void => {
    const ui = mapUi.getState();
    const region = {
      zoom: viewport.zoom,
      visibleRect: visibleRect(viewport),
      textRect: visibleRect(wordsIn),
    };
    const brush: LinkBrush = {
      ...region,
      model,
      colour: palette.of,
      selected: options.selected(),
      hoveredId: ui.hoverLinkId,
      legibility: legibilityStore.getState(),
      labelObstacles: mapExtensions.flatMap((part) => part.labelObstacles?.(region) ?? []),
    };
    paintMats(context, { ...brush, isOverview });
    for (const part of mapExtensions) part.paintBelow?.(context, { ...brush, isOverview });
    if (isOverview && !hidesLinksInOverview(model)) paintLinksOverview(context, brush);
    else if (!isOverview) paintLinks(context, brush);
    if (isOverview || pendingMounts > 0) {
      if (markPaths.size === 0) markPaths = readKindMarkPaths(options.markSource);
      const slots = model.cardsIn(brush.visibleRect);
      paintCards(
        context,
        { ...brush, markPaths, colourTokenOf: options.colourTokenOf, focusId: ui.focusId },
        slots,
      );
    }
    for (const part of mapExtensions) part.paintAbove?.(context, { ...brush, isOverview });
  };

  const backing = createBackingCanvas(canvases, paintAll);

  const repaintAfterZoom = (): void => {
    clearTimeout(settleTimer);
    settleTimer = setTimeout(() => {
      pane.setMoving(false);
      isDirty = true;
      requestFrame();
    }, ZOOM_END_MS + 10);
  };

  /** What changed of the view since the frame before. */
  const movementTo = (viewport: Viewport): PaneMovement => {
    const isSameZoom = lastViewport?.zoom === viewport.zoom;
    const [dx, dy] =
      lastViewport && isSameZoom ? [viewport.x - lastViewport.x, viewport.y - lastViewport.y] : [0, 0];
    const isMoved = lastViewport !== undefined && (!isSameZoom || dx !== 0 || dy !== 0);
    lastViewport = viewport;
    return { isOverview, isResting: !isMoved, isZooming: isMoved && !isSameZoom, dx, dy };
  };

  /** From near to far and back. */
  const updateOverview = (viewport: Viewport): void => {
    const next = isOverviewAt(viewport.zoom, isOverview);
    if (next === isOverview) return;
    isOverview = next;
    isLeavingOverview = !next;
    isDirty = true;
    mapUi.setState({ isOverview });
  };

  /** Mounts what this frame may mount; what still waits in sight is painted. */
  const mount = (viewport: Viewport, isZooming: boolean): void => {
    const wasWaiting = pendingMounts > 0;
    pendingMounts = mounting.update(viewport, isOverview, isZooming);
    if (isZooming && isLeavingOverview) pendingMounts += 1;
    else isLeavingOverview &&= pendingMounts > 0;
    // Cards that are mounted cover what was painted in their place: only the first and the last of them matter.
    if (pendingMounts > 0 !== wasWaiting) isDirty = true;
  };

  const draw = (): void => {
    frame = 0;
    const viewport = pane.viewport();
    if (viewport.width === 0) return;
    const time = performance.now();
    backing.onFrame(time);
    const isZoomed = lastViewport !== undefined && viewport.zoom !== lastViewport.zoom;
    const isJumping = isZoomed && isJump(lastViewport?.zoom ?? 1, viewport.zoom);
    if (isZoomed) zoomedAt = isJumping ? Number.NEGATIVE_INFINITY : time;
    updateOverview(viewport);
    // After a jump to near the picture comes first, and the cards from the next frame on.
    const isZooming = time - zoomedAt < ZOOM_END_MS || (isJumping && !isOverview);
    const movement = movementTo(viewport);
    mount(viewport, isZooming);
    if (isJumping || (pendingMounts > 0 && !isZooming)) requestFrame();
    const isStale = isDirty || !backing.isCurrent(viewport);
    const isTransformed = isStale && !isDirty && backing.transform(viewport, movement);
    if (isStale && !isTransformed) {
      isDirty = false;
      backing.paint(viewport, movement);
    }
    // Also where only the window changed: a picture that was slid for it may miss an edge, or have too few pixels.
    if (isZooming || isTransformed || !movement.isResting) repaintAfterZoom();
    if (movement.isResting) return;
    if (time - movedAt < MOVEMENT_MS) pane.setMoving(true);
    movedAt = time;
  };

  function requestFrame(): void {
    if (frame === 0 && !isStopped) frame = requestAnimationFrame(draw);
  }
  const markDirty = (): void => {
    isDirty = true;
    requestFrame();
  };
  /** What the person goes on typing into must be there before the next key. */
  const onUiChange = (now: MapUi, before: MapUi): void => {
    isDirty = true;
    if (now.draft === before.draft && now.focusId === before.focusId && now.editingId === before.editingId) {
      requestFrame();
      return;
    }
    cancelAnimationFrame(frame);
    draw();
  };
  const onNewTheme = (): void => {
    palette.refresh();
    markDirty();
  };
  const stops = [
    pane.subscribe(requestFrame),
    model.subscribe(markDirty),
    mapUi.subscribe(onUiChange),
    legibilityStore.subscribe(markDirty),
    onThemeChange(onNewTheme),
  ];
  void document.fonts?.ready.then(markDirty);
  const prepareTimer = setTimeout(() => backing.prepare(pane.viewport()), ZOOM_END_MS);
  const markObserver = new MutationObserver(() => {
    markPaths = new Map();
    markDirty();
  });
  markObserver.observe(options.markSource, { childList: true, subtree: true });

  return {
    requestPaint: markDirty,
    paintNow: draw,
    stop() {
      // Fonts may be there only after the map has gone: the next map's view is not this one's to say.
      isStopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(settleTimer);
      clearTimeout(prepareTimer);
      pane.setMoving(false);
      markObserver.disconnect();
      for (const stop of stops) stop();
    },
  };
}
