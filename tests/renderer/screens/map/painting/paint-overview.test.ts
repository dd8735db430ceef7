import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMapModel, type MapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import type { LinkBrush } from '../../../../../renderer/screens/map/painting/link-brush.ts';
import { paintCards } from '../../../../../renderer/screens/map/painting/paint-cards.ts';
import { paintLinksOverview } from '../../../../../renderer/screens/map/painting/paint-links.ts';
import { content, face } from '../../../features/map-model/faces.ts';

const DENSITY = 2;

beforeEach(() => {
  vi.stubGlobal('window', { devicePixelRatio: DENSITY });
  vi.stubGlobal(
    'Path2D',
    class {
      lines = 0;
      moveTo() {}
      lineTo() {
        this.lines += 1;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A row of cards, each linked to the next. */
function rowOf(count: number): MapModel {
  const model = createMapModel();
  const ids = Array.from({ length: count }, (_, at) => `c${at}`);
  model.sync(
    content({
      cards: ids.map((id, at) => ({ face: face(id), x: at * 300, y: 0 })),
      links: () =>
        ids.slice(1).map((id, at) => ({ id: `l${at}`, from: `c${at}`, to: id, relation: 'leadsTo' })),
    }),
  );
  return model;
}

const ZOOM = 0.1;
const everywhere = { x: -1e6, y: -1e6, w: 2e6, h: 2e6 };
const brushFor = (model: MapModel, selected: readonly string[] = []): LinkBrush => ({
  model,
  colour: (token) => token,
  zoom: ZOOM,
  wordZoom: ZOOM,
  visibleRect: everywhere,
  textRect: everywhere,
  selected: new Set(selected),
  hoveredId: undefined,
  legibility: { minLineWidth: 0, minLabelSize: 0, minFittedLabelSize: 0 },
  labelObstacles: [],
});

/** What was stroked: how many lines, how wide, px of the screen. */
function linesOf(model: MapModel, selected?: readonly string[]): { lines: number; width: number }[] {
  const strokes: { lines: number; width: number }[] = [];
  const context = {
    lineWidth: 0,
    setLineDash() {},
    stroke(path: { lines: number }) {
      strokes.push({ lines: path.lines, width: Math.round(this.lineWidth * ZOOM * 100) / 100 });
    },
  };
  paintLinksOverview(context as unknown as CanvasRenderingContext2D, brushFor(model, selected));
  return strokes;
}

test('from afar every link is drawn: a few with some weight, many as fine as the screen can', () => {
  expect(linesOf(rowOf(1001))).toEqual([{ lines: 1000, width: 1.25 }]);
  expect(linesOf(rowOf(1002))).toEqual([{ lines: 1001, width: 1 / DENSITY }]);
});

test('links of selected cards stand out among many; where thousands are selected none does', () => {
  const first = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`);
  expect(linesOf(rowOf(1500), first(100))).toEqual([
    { lines: 100, width: 3 },
    { lines: 1399, width: 1 / DENSITY },
  ]);
  expect(linesOf(rowOf(1500), first(1000))[0]).toEqual({ lines: 1000, width: 3 });
  expect(linesOf(rowOf(1500), first(1001))[0]).toEqual({ lines: 1001, width: 1 / DENSITY });
});

test('cards are blocks wherever they are painted; words only where they are read', () => {
  const model = rowOf(12);
  const blocks: number[] = [];
  const words: [word: string, x: number, y: number][] = [];
  const transforms: number[][] = [];
  const context = {
    fillRect: (x: number) => blocks.push(x),
    fillText: (word: string, x: number, y: number) => words.push([word, x, y]),
    getTransform: () => ({ a: DENSITY / 2, e: 60, f: 20 }),
    save() {},
    setTransform: (...to: number[]) => transforms.push(to),
    restore() {},
  };
  const markPaths = new Map();
  const asked = vi.spyOn(markPaths, 'get');
  const brush = {
    model,
    colour: (token: string) => token,
    zoom: 0.5,
    textRect: { x: 0, y: 0, w: 700, h: 100 },
    markPaths,
    colourTokenOf: () => '--ink',
    focusId: undefined,
  };
  const slots = [...model.slots.all()];
  paintCards(context as unknown as CanvasRenderingContext2D, brush, slots);
  expect(blocks).toHaveLength(12);
  const lines = words.map(([word]) => word).join(' ');
  expect(lines).toContain('Card c2');
  expect(lines).not.toContain('Card c3');
  // Letters are drawn in px of the screen: where the map's px come to lie, but of one size at every zoom.
  expect(transforms).toEqual([[DENSITY, 0, 0, DENSITY, 0, 0]]);
  const [first, , third] = words;
  expect(first?.slice(1)).toEqual([6 + 17 + 4 + 60 / DENSITY, 6 + 11 + 20 / DENSITY]);
  expect((third?.[1] ?? 0) - (first?.[1] ?? 0)).toBe(600 * brush.zoom);
  // Too far off for any word or mark: not one card is gone into.
  asked.mockClear();
  paintCards(context as unknown as CanvasRenderingContext2D, { ...brush, zoom: 0.04 }, slots);
  expect(asked).not.toHaveBeenCalled();
  paintCards(context as unknown as CanvasRenderingContext2D, { ...brush, zoom: 0.08 }, slots);
  expect(asked).toHaveBeenCalled();
});
