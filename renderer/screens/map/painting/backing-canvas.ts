import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { pixelRatio } from './pixel-ratio.ts';

/**
 * A picture that can be slid is this much larger than the window on each side: from afar always, near only while the paper
 * is on its way. At rest, near, a larger picture would cost every frame of a drag.
 */
const OVERSCAN = 0.3;
/** So much of what is over lies ahead of a paper that is on its way. */
const SHARE_AHEAD = 0.85;
/** A picture that is scaled by more than this is painted anew: afar it is blocks, near it is lines and words. */
const OVERVIEW_STRETCH = { most: 2.5, least: 0.3 };
const NORMAL_STRETCH = { most: 1.6, least: 0.55 };
/** A picture that took longer than this is slid and scaled instead of painted anew. */
const PAINT_BUDGET_MS = 4;
/** A picture that does not reach the window's edge is painted anew this long after the last one. */
const REPAINT_MS = 90;
const FRAME_MS = 1000 / 60;

/** How the paper moves. */
export interface PaneMovement {
  readonly isOverview: boolean;
  /** The paper is at rest: the picture need not be larger than the window. */
  readonly isResting: boolean;
  readonly isZooming: boolean;
  /** Where the paper goes, px of the screen since the frame before. */
  readonly dx: number;
  readonly dy: number;
}

/**
 * Where the picture is painted: one canvas as large as the window, and one that is larger all around. Only one is shown.
 * There are two because a canvas that gets another size costs a frame.
 */
export interface CanvasPair {
  readonly exact: HTMLCanvasElement;
  readonly overscanned: HTMLCanvasElement;
}

interface PaintedArea {
  readonly viewport: Viewport;
  /** What the picture has to the left of the window and above it, px. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** It has words in the window alone. */
  readonly hasPartialText: boolean;
}

/** The picture under the cards, painted anew or moved. */
export interface BackingCanvas {
  /** Whether it shows this very view. */
  isCurrent(viewport: Viewport): boolean;
  /** Paints it for this view; where the paper is on its way, with room around, most of it ahead. */
  paint(viewport: Viewport, way: PaneMovement): void;
  /** Moves the last picture to where it belongs now, or says that it has to be painted. */
  transform(viewport: Viewport, way: PaneMovement): boolean;
  /** Makes the larger canvas before it is needed. */
  prepare(viewport: Viewport): void;
  /** A frame begins: what the last picture cost beyond its commands is known now. `time` as of the frame. */
  onFrame(time: number): void;
}

/** Room before and after a window along one axis: most of it lies where the paper comes from. */
function overscanAlong(size: number, overscan: number, movement: number): [before: number, both: number] {
  const both = 2 * Math.round(size * overscan);
  const share = movement > 0.5 ? SHARE_AHEAD : movement < -0.5 ? 1 - SHARE_AHEAD : 0.5;
  return [Math.round(both * share), both];
}

/**
 * @param paintAll - draws what the picture's view shows, and the words that `wordsIn` shows; the context is in px of the map
 */
export function createBackingCanvas(
  { exact, overscanned }: CanvasPair,
  paintAll: (context: CanvasRenderingContext2D, viewport: Viewport, wordsIn: Viewport) => void,
): BackingCanvas {
  let canvas = overscanned;
  let painted: PaintedArea | undefined;
  let paintedAt = 0;
  let paintCost = 0;
  let paintedInFrame = 0;
  let lastFrame = 0;

  const showCanvas = (next: HTMLCanvasElement): void => {
    if (canvas === next) return;
    canvas = next;
    exact.hidden = next !== exact;
    overscanned.hidden = next !== overscanned;
  };
  showCanvas(exact);

  const resize = (which: HTMLCanvasElement, width: number, height: number): void => {
    const density = pixelRatio();
    const [w, h] = [Math.round(width * density), Math.round(height * density)];
    if (which.width === w && which.height === h) return;
    which.width = w;
    which.height = h;
    which.style.width = `${width}px`;
    which.style.height = `${height}px`;
  };

  return {
    isCurrent: (viewport) =>
      painted?.viewport.x === viewport.x &&
      painted.viewport.y === viewport.y &&
      painted.viewport.zoom === viewport.zoom &&
      painted.viewport.width === viewport.width &&
      painted.viewport.height === viewport.height,
    prepare(viewport) {
      const [[, overX], [, overY]] = [
        overscanAlong(viewport.width, OVERSCAN, 0),
        overscanAlong(viewport.height, OVERSCAN, 0),
      ];
      if (canvas === overscanned || viewport.width === 0) return;
      resize(overscanned, viewport.width + overX, viewport.height + overY);
      // Chromium makes room for a canvas when it is first drawn upon.
      overscanned.getContext('2d')?.clearRect(0, 0, 1, 1);
    },
    onFrame(time) {
      // Chromium draws what a canvas was told after the script has ended, which takes longer than telling it.
      if (paintedInFrame !== 0 && paintedInFrame === lastFrame && time - lastFrame < 10 * FRAME_MS)
        paintCost = Math.max(paintCost, time - lastFrame - FRAME_MS);
      lastFrame = time;
    },
    paint(viewport, { isOverview, isResting, isZooming, dx, dy }) {
      const isWide = isOverview || !isResting;
      showCanvas(isWide ? overscanned : exact);
      const context = canvas.getContext('2d');
      if (!context || viewport.width === 0) return;
      const startTime = performance.now();
      const overscan = isWide ? OVERSCAN : 0;
      const [left, overX] = overscanAlong(viewport.width, overscan, dx);
      const [top, overY] = overscanAlong(viewport.height, overscan, dy);
      const [width, height] = [viewport.width + overX, viewport.height + overY];
      const density = pixelRatio();
      resize(canvas, width, height);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      const [x, y, scale] = [viewport.x + left, viewport.y + top, viewport.zoom * density];
      context.setTransform(scale, 0, 0, scale, x * density, y * density);
      // A zoom is painted again as soon as it ends or goes over into a pan: nobody reads what lies outside the window.
      const fullViewport = { ...viewport, x, y, width, height };
      paintAll(context, fullViewport, isZooming ? viewport : fullViewport);
      canvas.style.transform = `translate(${-left}px, ${-top}px)`;
      painted = { viewport, left, top, width, height, hasPartialText: isZooming };
      paintedAt = performance.now();
      paintedInFrame = lastFrame;
      paintCost = paintedAt - startTime;
    },
    transform(viewport, { isOverview, isZooming }) {
      if (!painted || (isOverview && paintCost < PAINT_BUDGET_MS)) return false;
      if (painted.hasPartialText && !isZooming) return false;
      const scale = viewport.zoom / painted.viewport.zoom;
      const { most, least } = isOverview ? OVERVIEW_STRETCH : NORMAL_STRETCH;
      if (scale > most || scale < least) return false;
      const x = viewport.x - (painted.viewport.x + painted.left) * scale;
      const y = viewport.y - (painted.viewport.y + painted.top) * scale;
      const coversWindow =
        x <= 0 &&
        y <= 0 &&
        x + painted.width * scale >= viewport.width &&
        y + painted.height * scale >= viewport.height;
      const canLag = isOverview || scale !== 1;
      if (!coversWindow && !(canLag && performance.now() - paintedAt <= REPAINT_MS)) return false;
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      return true;
    },
  };
}
