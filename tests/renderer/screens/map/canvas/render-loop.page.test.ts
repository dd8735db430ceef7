import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMountedCards, type Pane } from '../../../../../renderer/features/flow/react-flow-adapter.tsx';
import {
  type Distance,
  distanceAt,
  type Viewport,
} from '../../../../../renderer/features/map-model/geometry/viewport.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { createRenderLoop } from '../../../../../renderer/screens/map/canvas/render-loop.ts';
import * as parts from '../../../../../renderer/screens/map/extensions/map-extensions.ts';
import { idleMapUi, mapUi } from '../../../../../renderer/screens/map/state/map-ui.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';
import {
  type StubbedAnimationFrames,
  stubAnimationFrames,
} from '../../../../helpers/vitest/stub-animation-frames.ts';

restoreStore(mapUi);

const FRAME = 16;
let frames: StubbedAnimationFrames;

beforeEach(() => {
  vi.useFakeTimers();
  frames = stubAnimationFrames();
  // What the map's folders paint is theirs to test, and asks for a project.
  vi.spyOn(parts, 'mapExtensions', 'get').mockReturnValue([]);
  vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {}, removeEventListener() {} }));
  mapUi.setState(idleMapUi);
});
afterEach(() => {
  // In the order of taking off: what was stubbed over made-up timers is theirs.
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const nextFrame = (): void => {
  vi.advanceTimersByTime(FRAME);
  frames.next();
};
const rest = (): void => {
  for (let frame = 0; frame < 12; frame += 1) nextFrame();
};

const START: Viewport = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 };

/** A stage over an empty map. `show` is what React Flow does with a view or a size. */
function stageOf() {
  let view = START;
  let isMoving = false;
  const listeners = new Set<() => void>();
  const pane: Pane = {
    viewport: () => view,
    setViewport() {},
    panBy() {},
    setMoving(now) {
      isMoving = now;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const parent = document.createElement('div');
  /** The matrix that each canvas was last painted with, and how often any was. */
  const paintedAt = new Map<HTMLCanvasElement, number[]>();
  let paints = 0;
  let paintsInSight = 0;
  const canvasIn = (): HTMLCanvasElement => {
    const canvas = parent.appendChild(document.createElement('canvas'));
    const context = {
      clearRect: () => {
        if (!canvas.hidden) paintsInSight += 1;
      },
      setLineDash() {},
      save() {},
      restore() {},
      beginPath() {},
      rect() {},
      clip() {},
      setTransform: (...matrix: number[]) => {
        paintedAt.set(canvas, matrix);
        paints += 1;
      },
    };
    canvas.getContext = (() => context) as unknown as typeof canvas.getContext;
    return canvas;
  };
  const canvases = { exact: canvasIn(), overscanned: [canvasIn(), canvasIn()] as const };
  const model = createMapModel();
  const askForLinks = vi.spyOn(model, 'links', 'get');
  const stage = createRenderLoop({
    model,
    pane,
    mounted: createMountedCards(),
    canvases,
    markSource: document.createElement('div'),
    selected: () => new Set(),
    colourTokenOf: () => '--ink',
  });
  stage.requestPaint();
  nextFrame();
  return {
    stage,
    askForLinks,
    show(change: Partial<Viewport>): void {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
    /** The picture as it stands under the cards: where it was painted for, and how it was moved since. */
    picture: () => {
      const shown = [canvases.exact, ...canvases.overscanned].filter((canvas) => !canvas.hidden);
      const [canvas = document.createElement('canvas')] = shown;
      const { width, height, style } = canvas;
      const [scale] = paintedAt.get(canvas) ?? [];
      return { scale, width, height, isScaled: style.transform.includes('scale'), shown: shown.length };
    },
    paints: () => paints,
    /** Paintings on the canvas that is shown, each of which its frame waits for. */
    paintsInSight: () => paintsInSight,
    shownCanvas: () => [canvases.exact, ...canvases.overscanned].findIndex((canvas) => !canvas.hidden),
    isMoving: () => isMoving,
    view: () => view,
  };
}

test('a window that changes its size is painted anew, also where the picture could be moved for it', () => {
  const { show, picture, stage } = stageOf();
  rest();
  expect(picture()).toEqual({ scale: 1, width: 1000, height: 600, isScaled: false, shown: 1 });
  show({ width: 700 });
  rest();
  expect(picture()).toEqual({ scale: 1, width: 700, height: 600, isScaled: false, shown: 1 });
  stage.stop();
});

test('a zoom that goes over into a pan is painted anew: what was painted on the way has words in the window alone', () => {
  const { show, paints, stage, view } = stageOf();
  rest();
  for (let turn = 0; turn < 4; turn += 1) {
    show({ zoom: view().zoom * 0.99 });
    nextFrame();
  }
  const before = paints();
  for (let turn = 0; turn < 8; turn += 1) {
    show({ x: view().x + 5 });
    nextFrame();
  }
  expect(paints()).toBeGreaterThan(before);
  const whole = paints();
  show({ x: view().x + 5 });
  nextFrame();
  expect(paints(), 'and then slid').toBe(whole);
  stage.stop();
});

test('no frame of a zoom waits for a painting, and the map looks near or far as what is shown was painted', () => {
  const { show, picture, paintsInSight, shownCanvas, stage, view } = stageOf();
  rest();
  const turn = (): void => {
    show({ zoom: view().zoom * 0.96 });
    nextFrame();
  };
  turn();
  const before = paintsInSight();
  const seen: { readonly distance: Distance; readonly canvas: number }[] = [];
  while (view().zoom > 0.3) {
    turn();
    const { distance } = mapUi.getState();
    seen.push({ distance, canvas: shownCanvas() });
    // From afar a map that is painted in no time may be, in each frame.
    if (distance !== 'far') expect(paintsInSight()).toBe(before);
  }
  const crossings = seen.filter(({ distance }, at) => at > 0 && distance !== seen[at - 1]?.distance);
  expect(crossings.map(({ distance }) => distance)).toEqual(['middle', 'far']);
  for (const crossing of crossings)
    expect(crossing.canvas, crossing.distance).not.toBe(seen[seen.indexOf(crossing) - 1]?.canvas);
  rest();
  expect(picture()).toMatchObject({ scale: view().zoom, isScaled: false });
  stage.stop();
});

/** All orders of some things. */
const orders = <T>(of: readonly T[]): T[][] =>
  of.length < 2
    ? [[...of]]
    : of.flatMap((one, at) =>
        orders(of.filter((_, index) => index !== at)).map((others) => [one, ...others]),
      );

type Staged = ReturnType<typeof stageOf>;
const events: Readonly<Record<string, (on: Staged) => void>> = {
  'a turn of the wheel': ({ show, view }) => show({ zoom: view().zoom * 1.02, x: view().x + 9 }),
  'a jump to far': ({ show }) => show({ zoom: 0.3743, x: 31, y: 17 }),
  'a jump to near': ({ show }) => show({ zoom: 1, x: -300, y: -90 }),
  'another size': ({ show, view }) => show({ width: view().width - 120 }),
};

test('whatever comes in whatever order, and however few frames come between, the last view is the one painted', () => {
  for (const order of orders(Object.keys(events)))
    for (const framesBetween of [0, 1, 9]) {
      mapUi.setState(idleMapUi);
      const staged = stageOf();
      let before: Distance = 'near';
      for (const name of order) {
        events[name]?.(staged);
        for (let frame = 0; frame < framesBetween; frame += 1) nextFrame();
        if (framesBetween > 0) before = distanceAt(staged.view().zoom, before);
      }
      rest();
      const { zoom } = staged.view();
      const isOverview = distanceAt(zoom, before) === 'far';
      const over = isOverview ? 1.6 : 1;
      const what = `${order.join(', ')}; ${framesBetween} frames between`;
      expect(staged.picture(), what).toEqual({
        scale: zoom,
        width: Math.round(staged.view().width * over),
        height: Math.round(staged.view().height * over),
        isScaled: false,
        shown: 1,
      });
      expect(mapUi.getState().isOverview, what).toBe(isOverview);
      expect(staged.isMoving(), what).toBe(false);
      staged.stage.stop();
    }
});

test('the first frame, which has no links, is followed by one that has; then nothing is painted for nothing', () => {
  const { paints, stage } = stageOf();
  const first = paints();
  nextFrame();
  const second = paints();
  expect(second).toBeGreaterThan(first);
  rest();
  expect(paints()).toBe(second);
  stage.stop();
});

test('bare paper asks for no links: those of the project that comes would be read before its first frame', () => {
  const { askForLinks, show, stage } = stageOf();
  rest();
  show({ x: 20 });
  rest();
  expect(askForLinks).not.toHaveBeenCalled();
  stage.stop();
});
