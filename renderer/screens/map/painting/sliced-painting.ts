import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { MAX_LABEL_REACH } from './paint-link-labels.ts';
import { type PaintAll, type PaintedArea, viewportOfArea } from './painted-area.ts';
import { pixelRatio } from './pixel-ratio.ts';

/** The height of a strip, px on the screen: one takes some 2 ms, with what the browser has to carry out for it. */
const STRIP_HEIGHT = 160;
/**
 * A frame paints strips for so long, and one at least, ms: the rest of it is what the frame costs anyhow. Where frames come
 * late as it is, it is half of what they are late by: more of them would leave the window bare for longer.
 */
const SLICE_MS = 3;
const FRAME_MS = 16;
const SHARE_OF_LATENESS = 0.5;

/** A painting that is made on a canvas nobody sees, a few strips in each frame. */
export interface SlicedPainting {
  readonly area: PaintedArea;
  /** Paints the strips of one frame. @returns whether it is whole */
  paintSome(): boolean;
  /** What it has taken so far, ms. */
  readonly cost: number;
}

/** Begins a painting of an area in the corner of a canvas; `paintAll` as for a painting that is made at once. */
export function paintInSlices(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  area: PaintedArea,
  paintAll: PaintAll,
): SlicedPainting {
  let top = 0;
  let cost = 0;
  let paintedAt = performance.now();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const paintStrip = (): void => {
    const height = Math.min(STRIP_HEIGHT, area.height - top);
    clipToStrip(context, area, top, height);
    paintAll(context, ...stripViewports(area, top, height));
    context.restore();
    top += height;
  };
  return {
    area,
    get cost() {
      return cost;
    },
    paintSome() {
      const startTime = performance.now();
      const end = startTime + Math.max(SLICE_MS, SHARE_OF_LATENESS * (startTime - paintedAt - FRAME_MS));
      do {
        paintStrip();
        carryOut(canvas);
        paintedAt = performance.now();
      } while (top < area.height && paintedAt < end);
      cost += paintedAt - startTime;
      return top >= area.height;
    },
  };
}

/** Lets nothing be painted beside a strip; the context is in px of the map then, until it is restored. */
function clipToStrip(
  context: CanvasRenderingContext2D,
  area: PaintedArea,
  top: number,
  height: number,
): void {
  const density = pixelRatio();
  const { x, y, zoom } = viewportOfArea(area);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  // On whole px of the device: between two strips there is no seam.
  const [from, to] = [Math.round(top * density), Math.round((top + height) * density)];
  context.rect(0, from, Math.round(area.width * density), to - from);
  context.clip();
  context.setTransform(zoom * density, 0, 0, zoom * density, x * density, y * density);
}

/** What a strip shows and has text of, with as much around it as may reach into it: words of links reach farthest. */
function stripViewports(area: PaintedArea, top: number, height: number): [Viewport, Viewport] {
  const whole = viewportOfArea(area);
  const { viewport } = area;
  const reach = MAX_LABEL_REACH * viewport.zoom;
  const strip = { ...whole, y: whole.y - top + reach, height: height + 2 * reach };
  const first = Math.max(0, top - reach - area.top);
  const last = Math.min(viewport.height, top + height + reach - area.top);
  return [strip, { ...viewport, y: viewport.y - first, height: Math.max(0, last - first) }];
}

/** Has the browser carry out what was painted: of a canvas that is not seen it would be left for the frame that shows it. */
function carryOut(canvas: HTMLCanvasElement): void {
  void createImageBitmap(canvas, 0, 0, 1, 1).then(
    (pixel) => pixel.close(),
    () => undefined,
  );
}
