import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Pane } from '../../../../../renderer/features/flow/react-flow-adapter.tsx';
import type { Viewport } from '../../../../../renderer/features/map-model/geometry/viewport.ts';
import { animateViewport } from '../../../../../renderer/screens/map/animation/animate-viewport.ts';
import {
  type StubbedAnimationFrames,
  stubAnimationFrames,
} from '../../../../helpers/vitest/stub-animation-frames.ts';

let frames: StubbedAnimationFrames;

beforeEach(() => {
  vi.useFakeTimers();
  frames = stubAnimationFrames();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const nextFrame = (): void => {
  vi.advanceTimersByTime(16);
  frames.next();
};
const paneAt = (first: Viewport): Pane => {
  let view = first;
  return {
    viewport: () => view,
    setViewport(wanted) {
      view = { ...view, ...wanted };
    },
    panBy() {},
    setMoving() {},
    subscribe: () => () => undefined,
  };
};

const START: Viewport = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 };
const THERE = { x: -400, y: -90, zoom: 0.5 };

test('a glide arrives, and asks for no frame after that', () => {
  const pane = paneAt(START);
  animateViewport(pane, THERE);
  for (let frame = 0; frame < 30; frame += 1) nextFrame();
  expect(pane.viewport()).toMatchObject(THERE);
  expect(frames.waiting()).toBe(0);
});

test.each([0, 1, 5])('a view that a key asks for after %i frames of a glide stays', (count) => {
  const pane = paneAt(START);
  animateViewport(pane, THERE);
  for (let frame = 0; frame < count; frame += 1) nextFrame();
  const wanted = { x: 12, y: 34, zoom: 1.5 };
  pane.setViewport(wanted);
  for (let frame = 0; frame < 30; frame += 1) nextFrame();
  expect(pane.viewport()).toMatchObject(wanted);
});
