import { describe, expect, test } from 'vitest';
import { visibleRect } from '../../../../../renderer/features/map-model/geometry/viewport.ts';
import { readableView, viewOfAll } from '../../../../../renderer/screens/map/fit/readable-view.ts';

const viewport = { x: 0, y: 0, zoom: 1, width: 1280, height: 780 };
const windows = { isListOpen: true, withList: { ...viewport, width: 1048 }, withoutList: viewport };
const part = { name: 'Second meeting', rect: { x: 0, y: 2000, w: 1600, h: 1000 } };
const small = { name: 'Feedback', rect: { x: 0, y: 2000, w: 400, h: 400 } };

describe('Fit', () => {
  test('shows everything where words can stand on it, and folds the list', () => {
    const view = readableView({ x: 0, y: 0, w: 3000, h: 1200 }, [part], windows);
    expect(view).toMatchObject({ part: undefined, isListOpen: false });
    expect(view.viewport.zoom).toBeCloseTo((1280 - 32) / 3000);
  });
  test('leaves the list where the map would be no larger without it', () => {
    const view = readableView({ x: 0, y: 0, w: 500, h: 1500 }, [part], windows);
    expect(view).toMatchObject({ part: undefined, isListOpen: true });
    expect(viewOfAll({ x: 0, y: 0, w: 500, h: 1500 }, { ...windows, isListOpen: false }).isListOpen).toBe(
      false,
    );
  });
  test('shows the part somebody is in where words could not stand on everything, beside the list', () => {
    const view = readableView({ x: 0, y: 0, w: 3300, h: 3000 }, [part, small], windows);
    expect(view).toMatchObject({ part: 'Second meeting', isListOpen: true });
    expect(view.viewport.zoom).toBeCloseTo((1048 - 32) / 1600);
  });
  test('goes on to the next smaller part where that one is too large itself', () => {
    const huge = { ...part, rect: { ...part.rect, w: 9000 } };
    expect(readableView({ x: 0, y: 0, w: 9000, h: 9000 }, [huge, small], windows).part).toBe('Feedback');
  });
  test('of a part that is too large it shows the beginning, so that it can be read', () => {
    const huge = { name: 'All of it', rect: { x: 100, y: 200, w: 9000, h: 9000 } };
    const view = readableView({ x: 0, y: 0, w: 9000, h: 9000 }, [huge], windows);
    expect(view.viewport.zoom).toBe(0.6);
    expect(visibleRect(view.viewport).x).toBeLessThan(100);
    expect(visibleRect(view.viewport).y).toBeLessThan(200);
  });
  test('without a part it shows everything, however small', () => {
    expect(readableView({ x: 0, y: 0, w: 90_000, h: 900 }, [], windows).part).toBeUndefined();
  });
});
