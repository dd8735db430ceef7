import { describe, expect, test } from 'vitest';
import { visibleRect } from '../../../../../renderer/features/map-model/geometry/viewport.ts';
import { readableView, viewOfAll } from '../../../../../renderer/screens/map/fit/readable-view.ts';

const viewport = { x: 0, y: 0, zoom: 1, width: 1280, height: 780 };
const windows = {
  isListOpen: true,
  withList: { ...viewport, width: 1048 },
  withoutList: viewport,
  letters: 1,
};
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
  test('fills the window with what there is: no bare paper at one side while themes go on at the other', () => {
    const bounds = { x: 0, y: 0, w: 4000, h: 2400 };
    const atLeft = { name: 'First', rect: { x: 0, y: 0, w: 520, h: 1500 } };
    const view = visibleRect(readableView(bounds, [atLeft], windows).viewport);
    expect(view.x).toBeCloseTo(-16 / (748 / 1500), 0);
    expect(view.x + view.w).toBeGreaterThan(520);
    const atRight = { name: 'Last', rect: { x: 3480, y: 0, w: 520, h: 1500 } };
    const other = visibleRect(readableView(bounds, [atRight], windows).viewport);
    expect(other.x + other.w).toBeLessThan(4000 + 60);
  });
  test('with letters of twice the size everything is shown only where they can be read, and a part from its beginning', () => {
    const bounds = { x: 0, y: 0, w: 2000, h: 1200 };
    expect(readableView(bounds, [part], windows).part).toBeUndefined();
    const large = readableView(bounds, [{ name: 'Half', rect: { x: 0, y: 0, w: 2000, h: 900 } }], {
      ...windows,
      letters: 2,
    });
    expect(large.part).toBe('Half');
    expect(large.viewport.zoom).toBe(1.2);
    const few = readableView({ x: 0, y: 0, w: 500, h: 300 }, [], { ...windows, letters: 2 });
    expect(few.viewport.zoom).toBe(2);
  });
});
