import { describe, expect, it } from 'vitest';
import { clampToZoomLimits } from '../../../../../renderer/features/flow/zoom-limits.ts';
import { interpolateViewport } from '../../../../../renderer/screens/map/animation/animate-viewport.ts';
import {
  largestPageSize,
  presentLegibility,
  presentZoomLimits,
  viewportForRect,
} from '../../../../../renderer/screens/map/present/present-viewport.ts';

const view = { x: 0, y: 0, zoom: 1, width: 1920, height: 908 };
const limits = presentZoomLimits(1080);

describe.each([720, 1080, 2160])('a screen of %s lines', (height) => {
  it('has a fiftieth of its height for the smallest letters, and lines and words that grow with it', () => {
    const { min, max } = presentZoomLimits(height);
    expect((14 * min) / height).toBeGreaterThanOrEqual(1 / 50);
    expect(17 * max).toBeCloseTo(40 * (height / 1080));
    expect(presentLegibility(height).minLineWidth).toBeCloseTo(4 * (height / 1080));
    expect(presentLegibility(height).minLabelSize / height).toBeGreaterThanOrEqual(1 / 50);
  });
});

describe('the view of a rectangle', () => {
  it('fits it, never smaller than can be read and never larger than a title of 40 px', () => {
    expect(viewportForRect({ x: 0, y: 0, w: 9000, h: 900 }, view, limits, 1080).zoom).toBe(limits.min);
    expect(viewportForRect({ x: 0, y: 0, w: 240, h: 160 }, view, limits, 1080).zoom).toBe(limits.max);
    const between = viewportForRect({ x: 100, y: 50, w: 1000, h: 300 }, view, limits, 1080);
    expect(between.zoom).toBeCloseTo(1.848);
    expect(between.x + 600 * between.zoom).toBeCloseTo(960);
    expect(between.y + 200 * between.zoom).toBeCloseTo(454);
  });

  it('what goes into the largest picture is shown whole', () => {
    const { w, h } = largestPageSize(view, limits, 1080);
    const shown = viewportForRect({ x: 0, y: 0, w, h }, view, limits, 1080);
    expect(shown.zoom).toBeCloseTo(limits.min);
    expect([shown.x, shown.y].every((at) => at > 0)).toBe(true);
  });

  it('is reached from where the map is, and exactly', () => {
    const to = viewportForRect({ x: 3000, y: 50, w: 1000, h: 300 }, view, limits, 1080);
    expect(interpolateViewport(view, to, 0)).toEqual(view);
    const end = interpolateViewport(view, to, 1);
    expect([end.x, end.y, end.zoom].map(Math.round)).toEqual([to.x, to.y, to.zoom].map(Math.round));
  });
});

describe('limits of the zoom', () => {
  it('leave a view within them as it is, and change others about their middle', () => {
    const large = { ...view, zoom: 2 };
    expect(clampToZoomLimits(large, limits)).toBe(large);
    const small = clampToZoomLimits({ ...view, zoom: 0.5 }, limits);
    expect(small.zoom).toBe(limits.min);
    expect((960 - small.x) / small.zoom).toBeCloseTo(960 / 0.5);
  });
});
