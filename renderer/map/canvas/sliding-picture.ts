import type { View } from '../model/window.ts';
import { densityNow } from './density.ts';

/**
 * A picture that can be slid is this much larger than the window on each side: from afar always, near only while the paper
 * is on its way. At rest, near, a larger picture would cost every frame of a drag.
 */
const OVERSCAN = 0.3;
/** So much of what is over lies ahead of a paper that is on its way. */
const AHEAD = 0.85;
/** A picture that is scaled by more than this is painted anew: afar it is blocks, near it is lines and words. */
const STRETCH_FAR = { most: 2.5, least: 0.3 };
const STRETCH_NEAR = { most: 1.6, least: 0.55 };
/** A picture that took longer than this is slid and scaled instead of painted anew. */
const BUDGET_MS = 4;
/** A picture that does not reach the window's edge is painted anew this long after the last one. */
const REPAINT_MS = 90;
const FRAME_MS = 1000 / 60;

/** How the paper moves. */
export interface Way {
  readonly isFar: boolean;
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
export interface PictureCanvases {
  readonly tight: HTMLCanvasElement;
  readonly wide: HTMLCanvasElement;
}

interface Painted {
  readonly view: View;
  /** What the picture has to the left of the window and above it, px. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** It has words in the window alone. */
  readonly isPartial: boolean;
}

/** The picture under the cards, painted anew or moved. */
export interface SlidingPicture {
  /** Whether it shows this very view. */
  shows(view: View): boolean;
  /** Paints it for this view; where the paper is on its way, with room around, most of it ahead. */
  paint(view: View, way: Way): void;
  /** Moves the last picture to where it belongs now, or says that it has to be painted. */
  slide(view: View, way: Way): boolean;
  /** Makes the larger canvas before it is needed. */
  prepare(view: View): void;
  /** A frame begins: what the last picture cost beyond its commands is known now. `time` as of the frame. */
  frame(time: number): void;
}

/** Room before and after a window along one axis: most of it lies where the paper comes from. */
function room(size: number, over: number, by: number): [before: number, both: number] {
  const both = 2 * Math.round(size * over);
  const share = by > 0.5 ? AHEAD : by < -0.5 ? 1 - AHEAD : 0.5;
  return [Math.round(both * share), both];
}

/**
 * @param paintAll - draws what the picture's view shows, and the words that `wordsIn` shows; the context is in px of the map
 */
export function createSlidingPicture(
  { tight, wide }: PictureCanvases,
  paintAll: (context: CanvasRenderingContext2D, view: View, wordsIn: View) => void,
): SlidingPicture {
  let canvas = wide;
  let painted: Painted | undefined;
  let paintedAt = 0;
  let cost = 0;
  let paintedIn = 0;
  let lastFrame = 0;

  const turnTo = (next: HTMLCanvasElement): void => {
    if (canvas === next) return;
    canvas = next;
    tight.hidden = next !== tight;
    wide.hidden = next !== wide;
  };
  turnTo(tight);

  const resize = (which: HTMLCanvasElement, width: number, height: number): void => {
    const density = densityNow();
    const [w, h] = [Math.round(width * density), Math.round(height * density)];
    if (which.width === w && which.height === h) return;
    which.width = w;
    which.height = h;
    which.style.width = `${width}px`;
    which.style.height = `${height}px`;
  };

  return {
    shows: (view) =>
      painted?.view.x === view.x &&
      painted.view.y === view.y &&
      painted.view.zoom === view.zoom &&
      painted.view.width === view.width &&
      painted.view.height === view.height,
    prepare(view) {
      const [[, overX], [, overY]] = [room(view.width, OVERSCAN, 0), room(view.height, OVERSCAN, 0)];
      if (canvas === wide || view.width === 0) return;
      resize(wide, view.width + overX, view.height + overY);
      // Chromium makes room for a canvas when it is first drawn upon.
      wide.getContext('2d')?.clearRect(0, 0, 1, 1);
    },
    frame(time) {
      // Chromium draws what a canvas was told after the script has ended, which takes longer than telling it.
      if (paintedIn !== 0 && paintedIn === lastFrame && time - lastFrame < 10 * FRAME_MS)
        cost = Math.max(cost, time - lastFrame - FRAME_MS);
      lastFrame = time;
    },
    paint(view, { isFar, isResting, isZooming, dx, dy }) {
      const isWide = isFar || !isResting;
      turnTo(isWide ? wide : tight);
      const context = canvas.getContext('2d');
      if (!context || view.width === 0) return;
      const began = performance.now();
      const over = isWide ? OVERSCAN : 0;
      const [left, overX] = room(view.width, over, dx);
      const [top, overY] = room(view.height, over, dy);
      const [width, height] = [view.width + overX, view.height + overY];
      const density = densityNow();
      resize(canvas, width, height);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      const [x, y, scale] = [view.x + left, view.y + top, view.zoom * density];
      context.setTransform(scale, 0, 0, scale, x * density, y * density);
      // A zoom is painted again as soon as it ends or goes over into a pan: nobody reads what lies outside the window.
      const whole = { ...view, x, y, width, height };
      paintAll(context, whole, isZooming ? view : whole);
      canvas.style.transform = `translate(${-left}px, ${-top}px)`;
      painted = { view, left, top, width, height, isPartial: isZooming };
      paintedAt = performance.now();
      paintedIn = lastFrame;
      cost = paintedAt - began;
    },
    slide(view, { isFar, isZooming }) {
      if (!painted || (isFar && cost < BUDGET_MS)) return false;
      if (painted.isPartial && !isZooming) return false;
      const scale = view.zoom / painted.view.zoom;
      const { most, least } = isFar ? STRETCH_FAR : STRETCH_NEAR;
      if (scale > most || scale < least) return false;
      const x = view.x - (painted.view.x + painted.left) * scale;
      const y = view.y - (painted.view.y + painted.top) * scale;
      const covers =
        x <= 0 &&
        y <= 0 &&
        x + painted.width * scale >= view.width &&
        y + painted.height * scale >= view.height;
      const mayLag = isFar || scale !== 1;
      if (!covers && !(mayLag && performance.now() - paintedAt <= REPAINT_MS)) return false;
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      return true;
    },
  };
}
