import { expect, test } from 'vitest';
import { overlaps, type Rect } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { visibleRect } from '../../../../../renderer/features/map-model/geometry/viewport.ts';
import { rectOfCards } from '../../../../../renderer/screens/map/areas/area-rect.ts';
import { mapAreas } from '../../../../../renderer/screens/map/areas/map-areas.ts';
import { viewOfArrivals } from '../../../../../renderer/screens/map/first-view/view-of-arrivals.ts';
import { modelOf, twoMeetings } from '../areas/two-meetings.ts';

const model = modelOf(twoMeetings);
const [hall = [], bus = [], loose = []] = mapAreas(twoMeetings, model)
  .flatMap(({ themes }) => themes)
  .map(({ cards }) => cards);
const viewport = { x: 0, y: 0, zoom: 1, width: 1280, height: 780 };
const isIn = (rect: Rect | undefined, area: Rect): boolean => rect !== undefined && overlaps(rect, area);

test('all that came in, where it can be read so', () => {
  const view = viewOfArrivals(model, [...bus, ...loose], viewport);
  expect(view?.zoom).toBeGreaterThan(0.6);
  for (const cards of [bus, loose])
    expect(isIn(rectOfCards(model, cards), visibleRect(view ?? viewport))).toBe(true);
});
test('else the theme with most of it, and what has room beside', () => {
  const view = viewOfArrivals(model, [...bus, ...loose, ...hall], viewport);
  const visible = visibleRect(view ?? viewport);
  expect(view?.zoom).toBeGreaterThanOrEqual(0.6);
  expect(isIn(rectOfCards(model, hall), visible)).toBe(true);
  expect(isIn(rectOfCards(model, bus), visible)).toBe(false);
});
test('from the left edge on where more lies at the right, with no bare paper beside it', () => {
  const all = [...bus, ...loose, ...hall];
  const bounds = rectOfCards(model, all);
  const view = viewOfArrivals(model, all, viewport) ?? viewport;
  const visible = visibleRect(view);
  expect(visible.x).toBeGreaterThanOrEqual((bounds?.x ?? 0) - 16 / view.zoom - 1);
  expect(view).toEqual(viewOfArrivals(model, all, viewport, 1));
  expect(viewOfArrivals(model, all, viewport, 2)?.zoom).toBe(1.2);
});
test('nothing for no card', () => {
  expect(viewOfArrivals(model, [], viewport)).toBeUndefined();
});
