import { describe, expect, it } from 'vitest';
import { viewBetween } from '../../../../renderer/map/glide-view.ts';
import {
  largestPicture,
  roomInk,
  roomLimits,
  viewOfRect,
} from '../../../../renderer/map/present/room-view.ts';
import { withinLimits } from '../../../../renderer/map/zoom-limits.ts';

const view = { x: 0, y: 0, zoom: 1, width: 1920, height: 908 };
const limits = roomLimits(1080);

describe.each([720, 1080, 2160])('a screen of %s lines', (height) => {
  it('has a fiftieth of its height for the smallest letters, and lines and words that grow with it', () => {
    const { least, most } = roomLimits(height);
    expect((14 * least) / height).toBeGreaterThanOrEqual(1 / 50);
    expect(17 * most).toBeCloseTo(40 * (height / 1080));
    expect(roomInk(height).line).toBeCloseTo(4 * (height / 1080));
    expect(roomInk(height).word / height).toBeGreaterThanOrEqual(1 / 50);
  });
});

describe('the view of a rectangle', () => {
  it('fits it, never smaller than can be read and never larger than a title of 40 px', () => {
    expect(viewOfRect({ x: 0, y: 0, w: 9000, h: 900 }, view, limits, 1080).zoom).toBe(limits.least);
    expect(viewOfRect({ x: 0, y: 0, w: 240, h: 160 }, view, limits, 1080).zoom).toBe(limits.most);
    const between = viewOfRect({ x: 100, y: 50, w: 1000, h: 300 }, view, limits, 1080);
    expect(between.zoom).toBeCloseTo(1.848);
    expect(between.x + 600 * between.zoom).toBeCloseTo(960);
    expect(between.y + 200 * between.zoom).toBeCloseTo(454);
  });

  it('what goes into the largest picture is shown whole', () => {
    const { w, h } = largestPicture(view, limits, 1080);
    const shown = viewOfRect({ x: 0, y: 0, w, h }, view, limits, 1080);
    expect(shown.zoom).toBeCloseTo(limits.least);
    expect([shown.x, shown.y].every((at) => at > 0)).toBe(true);
  });

  it('is reached from where the map is, and exactly', () => {
    const to = viewOfRect({ x: 3000, y: 50, w: 1000, h: 300 }, view, limits, 1080);
    expect(viewBetween(view, to, 0)).toEqual(view);
    const end = viewBetween(view, to, 1);
    expect([end.x, end.y, end.zoom].map(Math.round)).toEqual([to.x, to.y, to.zoom].map(Math.round));
  });
});

describe('limits of the zoom', () => {
  it('leave a view within them as it is, and change others about their middle', () => {
    const large = { ...view, zoom: 2 };
    expect(withinLimits(large, limits)).toBe(large);
    const small = withinLimits({ ...view, zoom: 0.5 }, limits);
    expect(small.zoom).toBe(limits.least);
    expect((960 - small.x) / small.zoom).toBeCloseTo(960 / 0.5);
  });
});
