import { expect, test } from 'vitest';
import {
  advanceFrame,
  initialAnimationFrameState,
  ZOOM_END_MS,
} from '../../../../../renderer/screens/map/canvas/animation-frame-state.ts';

const at = (zoom: number) => ({ x: 0, y: 0, zoom, width: 1000, height: 600 });

test('the first frame mounts cards where they are seen, the next one also where they lie unseen over painted ones', () => {
  for (const [zoom, mountsFirst, mountsThen] of [
    [1, true, true],
    [0.6, false, true],
    [0.2, false, false],
  ] as const) {
    const first = advanceFrame(initialAnimationFrameState, at(zoom), 0);
    expect([first.state.isFirst, first.hasMountedCards]).toEqual([true, mountsFirst]);
    const second = advanceFrame(first.state, at(zoom), 16);
    expect([second.state.isFirst, second.hasMountedCards]).toEqual([false, mountsThen]);
  }
});

test('words of links are written for the zoom at which it rests, not for those that a gesture passes', () => {
  const words: number[] = [];
  let { state } = advanceFrame(initialAnimationFrameState, at(0.9), 0);
  const show = (zoom: number, time: number): void => {
    state = advanceFrame(state, at(zoom), time).state;
    words.push(state.wordZoom);
  };
  show(0.8, 16);
  show(0.7, 32);
  show(0.7, 32 + ZOOM_END_MS - 1);
  show(0.7, 32 + ZOOM_END_MS);
  // To another part of the map at once: there is no gesture to wait for.
  show(0.2, 400);
  expect(words).toEqual([0.9, 0.9, 0.9, 0.7, 0.2]);
});
