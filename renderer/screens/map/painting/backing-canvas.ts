import { isSameViewport, type Viewport } from '../../../features/map-model/geometry/viewport.ts';
import {
  coversWindow,
  overscanAlong,
  type PaintAll,
  type PaintedArea,
  paintedPosition,
  viewportOfArea,
} from './painted-area.ts';
import { pixelRatio } from './pixel-ratio.ts';
import { paintInSlices, type SlicedPainting } from './sliced-painting.ts';

/**
 * The overscanned canvas is larger than the window by this share on each side: always in the overview, else only while the
 * viewport moves. At rest, in detail, a larger canvas would cost every frame of a drag.
 */
const OVERSCAN = 0.3;
/** While it zooms in, ever less comes into view: this is for a hand that turns round. */
const OVERSCAN_IN = 0.06;
/** A canvas that would be scaled by more than this is painted anew: in the overview it is blocks, in detail lines and text. */
const OVERVIEW_STRETCH = { most: 2.5, least: 0.3 };
const NORMAL_STRETCH = { most: 1.6, least: 0.55 };
/**
 * While the zoom moves on, the next painting is begun before that: it takes some frames, and by then the canvas has to reach
 * the window's edges still.
 */
const STRETCH_AHEAD = { most: 1.4, least: 0.78 };
/** A canvas that took longer to paint than this is moved and scaled instead of painted anew. */
const PAINT_BUDGET_MS = 4;
/** A canvas that does not cover the window is painted anew when this long has passed since the last time. */
const REPAINT_MS = 90;
const FRAME_MS = 1000 / 60;

/** How the viewport changed since the frame before. */
export interface PaneMovement {
  readonly isOverview: boolean;
  /** Nothing changed: the canvas need not be larger than the window. */
  readonly isResting: boolean;
  readonly isZooming: boolean;
  readonly isZoomingIn: boolean;
  /** How far the map was panned, px on the screen. */
  readonly dx: number;
  readonly dy: number;
}

/**
 * The canvases that are painted on: one as large as the window, and two that are larger all around, of which one may be
 * painted while the other is seen. Only one of the three is shown. One alone would be resized, which costs a frame.
 */
export interface BackingCanvases {
  readonly exact: HTMLCanvasElement;
  readonly overscanned: readonly [HTMLCanvasElement, HTMLCanvasElement];
}

/** The canvas under the cards, painted anew or moved with the viewport. */
export interface BackingCanvas {
  /** Whether it was painted for this very viewport. */
  isCurrent(viewport: Viewport): boolean;
  /** Paints it for a viewport; while that moves, with overscan, most of it ahead. */
  paint(viewport: Viewport, movement: PaneMovement, paintAll: PaintAll): void;
  /** Moves and scales what was painted to where it belongs now. @returns whether that will do: else paint */
  transform(viewport: Viewport, movement: PaneMovement): boolean;
  /** Whether it is painted so fast that each frame of a zoom may have a painting of its own. */
  isCheap(movement: PaneMovement): boolean;
  /** Whether what was painted will do for some frames more of a zoom that goes on. */
  reachesAhead(viewport: Viewport): boolean;
  /** Begins to paint a viewport out of sight, a few strips with each `paintSome`: meanwhile what was painted is scaled. */
  paintInSlices(viewport: Viewport, movement: PaneMovement, paintAll: PaintAll): void;
  /** Paints on, and shows what is whole. @returns whether it does now */
  paintSome(): boolean;
  readonly isPaintingInSlices: boolean;
  /** Scales what was painted to where it belongs now, wherever that leaves the window bare for a moment. */
  stretch(viewport: Viewport): void;
  /** Makes the larger canvas before it is needed. */
  prepare(viewport: Viewport): void;
  /** To be called when a frame begins, with its time, ms: only then is known what the last paint cost beyond its commands. */
  onFrame(time: number): void;
}

/** What was painted last, and what that cost; times in ms. */
interface PaintRecord {
  readonly area: PaintedArea;
  readonly paintedAt: number;
  /** The time of the frame in which it was painted. */
  readonly frame: number;
  readonly cost: number;
}

/** Makes the backing canvas out of its elements. */
export function createBackingCanvas(canvases: BackingCanvases): BackingCanvas {
  let canvas = canvases.exact;
  let last: PaintRecord | undefined;
  let next: SlicedPainting | undefined;
  let frameTime = 0;
  showOnly(canvases, canvas);
  const hidden = (): HTMLCanvasElement =>
    canvas === canvases.overscanned[0] ? canvases.overscanned[1] : canvases.overscanned[0];
  const show = (wanted: HTMLCanvasElement): void => {
    if (wanted !== canvas) showOnly(canvases, wanted);
    canvas = wanted;
  };
  const stretch = (viewport: Viewport): void => {
    if (!last) return;
    const { x, y, scale } = paintedPosition(last.area, viewport);
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  };
  return {
    isCurrent: (viewport) => last !== undefined && isSameViewport(last.area.viewport, viewport),
    prepare(viewport) {
      if (viewport.width === 0) return;
      for (const one of canvases.overscanned) if (one !== canvas) prepareOverscan(one, viewport);
    },
    onFrame(time) {
      last = last && withFrameCost(last, frameTime, time);
      frameTime = time;
    },
    paint(viewport, movement, paintAll) {
      next = undefined;
      const isWide = movement.isOverview || !movement.isResting;
      const isShownWide = canvas !== canvases.exact;
      show(isWide ? (isShownWide ? canvas : canvases.overscanned[0]) : canvases.exact);
      if (viewport.width === 0) return;
      const startTime = performance.now();
      const area = areaToPaint(viewport, movement, isWide ? OVERSCAN : 0);
      if (!paintArea(canvas, area, paintAll)) return;
      const paintedAt = performance.now();
      last = { area, paintedAt, frame: frameTime, cost: paintedAt - startTime };
    },
    transform(viewport, movement) {
      if (!last || !canTransform(last, viewport, movement)) return false;
      next = undefined;
      stretch(viewport);
      return true;
    },
    isCheap: ({ isOverview }) => last !== undefined && isOverview && last.cost < PAINT_BUDGET_MS,
    reachesAhead: (viewport) => last !== undefined && reachesAhead(last.area, viewport),
    paintInSlices(viewport, movement, paintStrips) {
      const area = areaToPaint(viewport, movement, movement.isZoomingIn ? OVERSCAN_IN : OVERSCAN);
      const context = hidden().getContext('2d');
      resizeForOverscan(hidden(), viewport);
      next = context ? paintInSlices(hidden(), context, area, paintStrips) : undefined;
    },
    paintSome() {
      if (!next?.paintSome()) return false;
      last = { area: next.area, paintedAt: performance.now(), frame: 0, cost: next.cost };
      next = undefined;
      show(hidden());
      return true;
    },
    get isPaintingInSlices() {
      return next !== undefined;
    },
    stretch,
  };
}

function showOnly({ exact, overscanned }: BackingCanvases, canvas: HTMLCanvasElement): void {
  for (const one of [exact, ...overscanned]) one.hidden = one !== canvas;
}

/** Whether a zoom may go on for some frames before a painted area is bare in the window or coarse. */
function reachesAhead(area: PaintedArea, viewport: Viewport): boolean {
  const { scale } = paintedPosition(area, viewport);
  return scale <= STRETCH_AHEAD.most && scale >= STRETCH_AHEAD.least && coversWindow(area, viewport);
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  const density = pixelRatio();
  const [w, h] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width === w && canvas.height === h) return;
  canvas.width = w;
  canvas.height = h;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function resizeForOverscan(canvas: HTMLCanvasElement, { width, height }: Viewport): void {
  resize(
    canvas,
    width + overscanAlong(width, OVERSCAN, 0).both,
    height + overscanAlong(height, OVERSCAN, 0).both,
  );
}

function prepareOverscan(canvas: HTMLCanvasElement, viewport: Viewport): void {
  resizeForOverscan(canvas, viewport);
  // Chromium allocates a canvas when it is first drawn upon.
  canvas.getContext('2d')?.clearRect(0, 0, 1, 1);
}

/** Chromium carries out a canvas's commands after the script has ended, which takes longer than giving them. */
function withFrameCost(last: PaintRecord, lastFrame: number, time: number): PaintRecord {
  const isFrameAfter = last.frame !== 0 && last.frame === lastFrame && time - lastFrame < 10 * FRAME_MS;
  const cost = isFrameAfter ? time - lastFrame - FRAME_MS : 0;
  return cost > last.cost ? { ...last, cost } : last;
}

/** What a canvas is to cover for a viewport with overscan around it. */
function areaToPaint(viewport: Viewport, { isZooming, dx, dy }: PaneMovement, overscan: number): PaintedArea {
  const { before: left, both: overX } = overscanAlong(viewport.width, overscan, dx);
  const { before: top, both: overY } = overscanAlong(viewport.height, overscan, dy);
  const size = { width: viewport.width + overX, height: viewport.height + overY };
  return { viewport, left, top, ...size, hasPartialText: isZooming };
}

/** Paints an area at once. @returns false where the canvas cannot be drawn on */
function paintArea(canvas: HTMLCanvasElement, area: PaintedArea, paintAll: PaintAll): boolean {
  const context = canvas.getContext('2d');
  if (!context) return false;
  const density = pixelRatio();
  resize(canvas, area.width, area.height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const whole = viewportOfArea(area);
  const scale = whole.zoom * density;
  context.setTransform(scale, 0, 0, scale, whole.x * density, whole.y * density);
  // A zoom is painted again as soon as it ends or becomes a pan: nobody reads what lies outside the window.
  paintAll(context, whole, area.hasPartialText ? area.viewport : whole);
  canvas.style.transform = `translate(${-area.left}px, ${-area.top}px)`;
  return true;
}

/** Whether what was painted may be moved and scaled for a viewport. */
function canTransform(
  last: PaintRecord,
  viewport: Viewport,
  { isOverview, isZooming }: PaneMovement,
): boolean {
  const { area, cost, paintedAt } = last;
  if (isOverview && cost < PAINT_BUDGET_MS) return false;
  if (area.hasPartialText && !isZooming) return false;
  const { scale } = paintedPosition(area, viewport);
  const { most, least } = isOverview ? OVERVIEW_STRETCH : NORMAL_STRETCH;
  if (scale > most || scale < least) return false;
  return coversWindow(area, viewport) || (isOverview && performance.now() - paintedAt <= REPAINT_MS);
}
