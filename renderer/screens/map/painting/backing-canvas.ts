import { isSameViewport, type Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { coversWindow, overscanAlong, type PaintedArea, paintedPosition } from './painted-area.ts';
import { pixelRatio } from './pixel-ratio.ts';

/**
 * The overscanned canvas is larger than the window by this share on each side: always in the overview, else only while the
 * viewport moves. At rest, in detail, a larger canvas would cost every frame of a drag.
 */
const OVERSCAN = 0.3;
/** A canvas that would be scaled by more than this is painted anew: in the overview it is blocks, in detail lines and text. */
const OVERVIEW_STRETCH = { most: 2.5, least: 0.3 };
const NORMAL_STRETCH = { most: 1.6, least: 0.55 };
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
  /** How far the map was panned, px on the screen. */
  readonly dx: number;
  readonly dy: number;
}

/**
 * The canvases that are painted on: one as large as the window, and one that is larger all around. Only one is shown.
 * There are two because resizing a canvas costs a frame.
 */
export interface CanvasPair {
  readonly exact: HTMLCanvasElement;
  readonly overscanned: HTMLCanvasElement;
}

/** The canvas under the cards, painted anew or moved with the viewport. */
export interface BackingCanvas {
  /** Whether it was painted for this very viewport. */
  isCurrent(viewport: Viewport): boolean;
  /** Paints it for a viewport; while that moves, with overscan, most of it ahead. */
  paint(viewport: Viewport, movement: PaneMovement): void;
  /** Moves and scales what was painted to where it belongs now. @returns whether that will do: else paint */
  transform(viewport: Viewport, movement: PaneMovement): boolean;
  /** Makes the larger canvas before it is needed. */
  prepare(viewport: Viewport): void;
  /** To be called when a frame begins, with its time, ms: only then is known what the last paint cost beyond its commands. */
  onFrame(time: number): void;
}

type PaintAll = (context: CanvasRenderingContext2D, viewport: Viewport, textViewport: Viewport) => void;

/** What was painted last, and what that cost; times in ms. */
interface PaintRecord {
  readonly area: PaintedArea;
  readonly paintedAt: number;
  /** The time of the frame in which it was painted. */
  readonly frame: number;
  readonly cost: number;
}

/**
 * Makes the backing canvas out of its two elements.
 * @param paintAll - draws what the canvas's viewport shows, and the text in `textViewport`; the context is in px of the map
 */
export function createBackingCanvas(canvases: CanvasPair, paintAll: PaintAll): BackingCanvas {
  let canvas = canvases.exact;
  let last: PaintRecord | undefined;
  let frameTime = 0;
  showOnly(canvases, canvas);
  return {
    isCurrent: (viewport) => last !== undefined && isSameViewport(last.area.viewport, viewport),
    prepare(viewport) {
      if (canvas !== canvases.overscanned && viewport.width > 0) prepareOverscan(canvases, viewport);
    },
    onFrame(time) {
      last = last && withFrameCost(last, frameTime, time);
      frameTime = time;
    },
    paint(viewport, movement) {
      const isWide = movement.isOverview || !movement.isResting;
      const wanted = isWide ? canvases.overscanned : canvases.exact;
      if (wanted !== canvas) showOnly(canvases, wanted);
      canvas = wanted;
      if (viewport.width === 0) return;
      const startTime = performance.now();
      const area = paintArea(canvas, viewport, movement, isWide ? OVERSCAN : 0, paintAll);
      if (!area) return;
      const paintedAt = performance.now();
      last = { area, paintedAt, frame: frameTime, cost: paintedAt - startTime };
    },
    transform(viewport, movement) {
      if (!last || !canTransform(last, viewport, movement)) return false;
      const { x, y, scale } = paintedPosition(last.area, viewport);
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      return true;
    },
  };
}

function showOnly({ exact, overscanned }: CanvasPair, canvas: HTMLCanvasElement): void {
  exact.hidden = canvas !== exact;
  overscanned.hidden = canvas !== overscanned;
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

function prepareOverscan({ overscanned }: CanvasPair, { width, height }: Viewport): void {
  resize(
    overscanned,
    width + overscanAlong(width, OVERSCAN, 0).both,
    height + overscanAlong(height, OVERSCAN, 0).both,
  );
  // Chromium allocates a canvas when it is first drawn upon.
  overscanned.getContext('2d')?.clearRect(0, 0, 1, 1);
}

/** Chromium carries out a canvas's commands after the script has ended, which takes longer than giving them. */
function withFrameCost(last: PaintRecord, lastFrame: number, time: number): PaintRecord {
  const isFrameAfter = last.frame !== 0 && last.frame === lastFrame && time - lastFrame < 10 * FRAME_MS;
  const cost = isFrameAfter ? time - lastFrame - FRAME_MS : 0;
  return cost > last.cost ? { ...last, cost } : last;
}

/** Paints a viewport with overscan around it. @returns what the canvas now covers, or undefined if it cannot be drawn on */
function paintArea(
  canvas: HTMLCanvasElement,
  viewport: Viewport,
  { isZooming, dx, dy }: PaneMovement,
  overscan: number,
  paintAll: PaintAll,
): PaintedArea | undefined {
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const { before: left, both: overX } = overscanAlong(viewport.width, overscan, dx);
  const { before: top, both: overY } = overscanAlong(viewport.height, overscan, dy);
  const [width, height] = [viewport.width + overX, viewport.height + overY];
  const density = pixelRatio();
  resize(canvas, width, height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const [x, y, scale] = [viewport.x + left, viewport.y + top, viewport.zoom * density];
  context.setTransform(scale, 0, 0, scale, x * density, y * density);
  // A zoom is painted again as soon as it ends or becomes a pan: nobody reads what lies outside the window.
  const fullViewport = { ...viewport, x, y, width, height };
  paintAll(context, fullViewport, isZooming ? viewport : fullViewport);
  canvas.style.transform = `translate(${-left}px, ${-top}px)`;
  return { viewport, left, top, width, height, hasPartialText: isZooming };
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
  const canLag = isOverview || scale !== 1;
  return coversWindow(area, viewport) || (canLag && performance.now() - paintedAt <= REPAINT_MS);
}
