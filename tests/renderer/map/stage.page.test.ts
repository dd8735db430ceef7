import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMountedCards, type Pane } from '../../../renderer/map/canvas/react-flow-adapter.tsx';
import { createStage } from '../../../renderer/map/canvas/stage.ts';
import { mapUi, nothingHappens } from '../../../renderer/map/canvas/ui-store.ts';
import { createMapModel } from '../../../renderer/map/model/map-model.ts';
import { isFarAt, type View } from '../../../renderer/map/model/window.ts';
import * as parts from '../../../renderer/map/parts.ts';
import { type Frames, stubFrames } from '../../helpers/frames.ts';
import { putBack } from '../put-back.ts';

putBack(mapUi);

const FRAME = 16;
let frames: Frames;

beforeEach(() => {
  vi.useFakeTimers();
  frames = stubFrames();
  // What the map's folders paint is theirs to test, and asks for a project.
  vi.spyOn(parts, 'mapParts', 'get').mockReturnValue([]);
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {}, removeEventListener() {} }));
  mapUi.setState(nothingHappens);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const nextFrame = (): void => {
  vi.advanceTimersByTime(FRAME);
  frames.next();
};
const rest = (): void => {
  for (let frame = 0; frame < 12; frame += 1) nextFrame();
};

const START: View = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 };

/** A stage over an empty map. `show` is what React Flow does with a view or a size. */
function stageOf() {
  let view = START;
  let isMoving = false;
  const listeners = new Set<() => void>();
  const pane: Pane = {
    view: () => view,
    setView() {},
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
  let paintedAt: number[] = [];
  const context = {
    clearRect() {},
    setLineDash() {},
    setTransform: (...matrix: number[]) => {
      paintedAt = matrix;
    },
  };
  const canvasIn = (): HTMLCanvasElement => {
    const canvas = parent.appendChild(document.createElement('canvas'));
    canvas.getContext = (() => context) as unknown as typeof canvas.getContext;
    return canvas;
  };
  const canvases = { tight: canvasIn(), wide: canvasIn() };
  canvases.wide.hidden = true;
  const stage = createStage({
    model: createMapModel(),
    pane,
    mounted: createMountedCards(),
    canvases,
    marks: document.createElement('div'),
    selected: () => new Set(),
    tokenOf: () => '--ink',
  });
  stage.now();
  return {
    stage,
    show(change: Partial<View>): void {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
    /** The picture as it stands under the cards: where it was painted for, and how it was moved since. */
    picture: () => {
      const shown = Object.values(canvases).filter((canvas) => !canvas.hidden);
      const [{ width, height, style } = document.createElement('canvas')] = shown;
      return {
        scale: paintedAt[0],
        width,
        height,
        isScaled: style.transform.includes('scale'),
        shown: shown.length,
      };
    },
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
      mapUi.setState(nothingHappens);
      const staged = stageOf();
      let isFar = false;
      for (const name of order) {
        events[name]?.(staged);
        for (let frame = 0; frame < framesBetween; frame += 1) nextFrame();
        if (framesBetween > 0) isFar = isFarAt(staged.view().zoom, isFar);
      }
      rest();
      const { zoom } = staged.view();
      const over = isFarAt(zoom, isFar) ? 1.6 : 1;
      const what = `${order.join(', ')}; ${framesBetween} frames between`;
      expect(staged.picture(), what).toEqual({
        scale: zoom,
        width: Math.round(staged.view().width * over),
        height: Math.round(staged.view().height * over),
        isScaled: false,
        shown: 1,
      });
      expect(mapUi.getState().isFar, what).toBe(isFarAt(zoom, isFar));
      expect(staged.isMoving(), what).toBe(false);
      staged.stage.stop();
    }
});
