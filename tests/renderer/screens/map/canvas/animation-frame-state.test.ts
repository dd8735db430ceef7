import { expect, test } from 'vitest';
import {
  advanceFrame,
  initialAnimationFrameState,
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
