import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEdgePan } from '../../../../../renderer/screens/map/gestures/edge-pan.ts';
import type { ActiveMap } from '../../../../../renderer/screens/map/state/active-map.ts';
import {
  type StubbedAnimationFrames,
  stubAnimationFrames,
} from '../../../../helpers/vitest/stub-animation-frames.ts';

let frames: StubbedAnimationFrames;

beforeEach(() => {
  frames = stubAnimationFrames();
});
afterEach(() => vi.unstubAllGlobals());

test('the paper moves at an edge for the next gesture too, when one ended between two frames', () => {
  const moved: (readonly [number, number])[] = [];
  const map = {
    element: { getBoundingClientRect: () => ({ left: 0, top: 0, width: 800, height: 600 }) },
    pane: { panBy: (dx: number, dy: number) => moved.push([dx, dy]) },
  } as unknown as ActiveMap;
  const edge = createEdgePan(map, () => undefined);
  const atLeftEdge = { clientX: 0, clientY: 300 } as PointerEvent;
  edge.update(atLeftEdge);
  edge.stop();
  frames.next();
  expect(moved).toEqual([]);
  edge.update(atLeftEdge);
  frames.next();
  frames.next();
  expect(moved).toEqual([
    [14, 0],
    [14, 0],
  ]);
});
