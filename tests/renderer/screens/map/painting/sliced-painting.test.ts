import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Viewport } from '../../../../../renderer/features/map-model/geometry/viewport.ts';
import type { PaintedArea } from '../../../../../renderer/screens/map/painting/painted-area.ts';
import { paintInSlices } from '../../../../../renderer/screens/map/painting/sliced-painting.ts';

const DENSITY = 2;
/** How far words of links reach into a strip, px at 100 %. */
const REACH = 220;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.stubGlobal('window', { devicePixelRatio: DENSITY });
  vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const viewport: Viewport = { x: 30, y: -40, zoom: 0.5, width: 1000, height: 600 };
const area: PaintedArea = {
  viewport,
  left: 300,
  top: 400,
  width: 1600,
  height: 1400,
  hasPartialText: true,
};

/** Paints the area with strips that take so long each, and so long between frames, ms. @returns what was painted in each frame */
function paintWith(stripMs: number, frameMs = 12) {
  const clips: number[][] = [];
  const strips: { readonly shown: Viewport; readonly text: Viewport }[] = [];
  const context = {
    save() {},
    restore() {},
    setTransform() {},
    clearRect() {},
    beginPath() {},
    clip() {},
    rect: (...rect: number[]) => clips.push(rect),
  };
  const canvas = { width: 1600 * DENSITY, height: 1400 * DENSITY };
  const painting = paintInSlices(
    canvas as HTMLCanvasElement,
    context as unknown as CanvasRenderingContext2D,
    area,
    (_, shown, text) => {
      strips.push({ shown, text });
      vi.advanceTimersByTime(stripMs);
    },
  );
  const perFrame: number[] = [];
  for (let isWhole = false; !isWhole; ) {
    const before = strips.length;
    vi.advanceTimersByTime(frameMs);
    isWhole = painting.paintSome();
    perFrame.push(strips.length - before);
  }
  return { painting, clips, strips, perFrame };
}

test('strips lie edge to edge, from the top of what is painted to its bottom', () => {
  const { clips } = paintWith(1);
  let end = 0;
  for (const [x, top = -1, width, height = 0] of clips) {
    expect([x, top, width]).toEqual([0, end, 1600 * DENSITY]);
    expect(height).toBeGreaterThan(0);
    end = top + height;
  }
  expect(end).toBe(1400 * DENSITY);
});

test('each strip is asked for what reaches into it from beside it, and for text in the window alone', () => {
  const { clips, strips } = paintWith(1);
  for (const [at, { shown, text }] of strips.entries()) {
    const [, top = 0, , height = 0] = clips[at] ?? [];
    // Px of the map, from the top of the painted area.
    const from = (top / DENSITY - area.top - viewport.y) / viewport.zoom;
    expect(-shown.y / shown.zoom).toBeCloseTo(from - REACH);
    expect(shown.height / shown.zoom).toBeCloseTo(height / DENSITY / viewport.zoom + 2 * REACH);
    expect([shown.x, shown.width]).toEqual([viewport.x + area.left, area.width]);
    const window = { top: -viewport.y / viewport.zoom, end: (viewport.height - viewport.y) / viewport.zoom };
    const textTop = -text.y / text.zoom;
    const textEnd = textTop + text.height / text.zoom;
    if (text.height === 0) continue;
    expect(textTop).toBeCloseTo(Math.max(window.top, from - REACH));
    expect(textEnd).toBeCloseTo(Math.min(window.end, from + height / DENSITY / viewport.zoom + REACH));
  }
  const withText = strips.filter(({ text }) => text.height > 0).length;
  expect(withText).toBeGreaterThan(0);
  expect(withText, 'far above and below the window there is none').toBeLessThan(strips.length);
});

test('a frame paints no more than fits in it, and one strip at least', () => {
  const fast = paintWith(0.1);
  expect(fast.perFrame).toEqual([9]);
  const slow = paintWith(2);
  expect(slow.perFrame).toEqual([2, 2, 2, 2, 1]);
  expect(slow.painting.cost).toBe(18);
  expect(paintWith(2, 40).perFrame, 'where frames are slow').toEqual([6, 3]);
  expect(paintWith(40).perFrame).toEqual(Array.from({ length: 9 }, () => 1));
});
