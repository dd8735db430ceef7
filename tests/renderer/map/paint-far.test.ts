import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LinkBrush } from '../../../renderer/map/canvas/link-brush.ts';
import { paintCards } from '../../../renderer/map/canvas/paint-cards.ts';
import { paintLinksFar } from '../../../renderer/map/canvas/paint-links.ts';
import { createMapModel, type MapModel } from '../../../renderer/map/model/map-model.ts';
import { content, face } from './faces.ts';

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
      links: ids.slice(1).map((id, at) => ({ id: `l${at}`, from: `c${at}`, to: id, relation: 'leadsTo' })),
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
  sight: everywhere,
  wordsIn: everywhere,
  selected: new Set(selected),
  hovered: undefined,
  ink: { line: 0, word: 0, fitted: 0 },
  keepClear: [],
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
  paintLinksFar(context as unknown as CanvasRenderingContext2D, brushFor(model, selected));
  return strokes;
}

test('from afar every link is drawn: a few with some weight, many as fine as the screen can', () => {
  expect(linesOf(rowOf(50))).toEqual([{ lines: 49, width: 1.25 }]);
  expect(linesOf(rowOf(600))).toEqual([{ lines: 599, width: 1 / DENSITY }]);
});

test('links of a selected card stand out among many; where all are selected none does', () => {
  expect(linesOf(rowOf(600), ['c5'])).toEqual([
    { lines: 597, width: 1 / DENSITY },
    { lines: 2, width: 3 },
  ]);
  const all = Array.from({ length: 600 }, (_, at) => `c${at}`);
  expect(linesOf(rowOf(600), all)).toEqual([{ lines: 599, width: 1 / DENSITY }]);
});

test('cards are blocks wherever they are painted; words only where they are read', () => {
  const model = rowOf(12);
  const blocks: number[] = [];
  const words: string[] = [];
  const context = {
    fillRect: (x: number) => blocks.push(x),
    fillText: (word: string) => words.push(word),
    getTransform: () => ({ a: DENSITY / 2, e: 0, f: 0 }),
    save() {},
    setTransform() {},
    restore() {},
  };
  const brush = {
    model,
    colour: (token: string) => token,
    zoom: 0.5,
    wordsIn: { x: 0, y: 0, w: 700, h: 100 },
    stamps: new Map(),
    tokenOf: () => '--ink',
    focusId: undefined,
  };
  const slots = [...model.slots.all()];
  paintCards(context as unknown as CanvasRenderingContext2D, brush, slots);
  expect(blocks).toHaveLength(12);
  expect(words.join(' ')).toContain('Card c2');
  expect(words.join(' ')).not.toContain('Card c3');
  words.length = 0;
  // Too far off for any word or mark: not one card is gone into.
  paintCards(context as unknown as CanvasRenderingContext2D, { ...brush, zoom: 0.05 }, slots);
  expect(words).toEqual([]);
});
