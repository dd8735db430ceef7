import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isRestoring, restoreUntilStable } from '../../../../renderer/core/present/restore-until-stable.ts';
import {
  type StubbedAnimationFrames,
  stubAnimationFrames,
} from '../../../helpers/vitest/stub-animation-frames.ts';

let frames: StubbedAnimationFrames;
let now = 0;
beforeEach(() => {
  frames = stubAnimationFrames();
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Draws frames for so long, one each 20 ms. */
const frameFor = (milliseconds: number, each = 20): void => {
  for (let passed = 0; passed < milliseconds; passed += each) {
    now += each;
    frames.next();
  }
};

test('it is put back before the next frame, then with each, until the window has had one size for half a second', async () => {
  const restore = vi.fn();
  restoreUntilStable(restore);
  expect(isRestoring()).toBe(true);
  await Promise.resolve();
  expect(restore).toHaveBeenCalledOnce();
  frameFor(400);
  vi.stubGlobal('innerHeight', 1080);
  frameFor(500);
  expect(restore).toHaveBeenCalledTimes(46);
  expect(isRestoring()).toBe(true);
  frameFor(100);
  expect(isRestoring()).toBe(false);
  expect(frames.waiting()).toBe(0);
});

test('on a machine that draws few frames it lasts for some of them', async () => {
  restoreUntilStable(() => undefined);
  await Promise.resolve();
  frameFor(900, 100);
  expect(isRestoring()).toBe(true);
  frameFor(200, 100);
  expect(isRestoring()).toBe(false);
});

test('a screen that is still to be given back is waited for, five seconds at most', async () => {
  let isOnItsWay = true;
  restoreUntilStable(
    () => undefined,
    () => isOnItsWay,
  );
  await Promise.resolve();
  frameFor(3000);
  expect(isRestoring()).toBe(true);
  isOnItsWay = false;
  frameFor(700);
  expect(isRestoring()).toBe(false);
  isOnItsWay = true;
  restoreUntilStable(
    () => undefined,
    () => isOnItsWay,
  );
  await Promise.resolve();
  frameFor(5200);
  expect(isRestoring()).toBe(false);
});

test.each([
  () => new WheelEvent('wheel'),
  () => new MouseEvent('pointerdown'),
  () => new KeyboardEvent('keydown', { key: 'ArrowDown' }),
])('nothing is put back under the hand of a person', async (act) => {
  const restore = vi.fn();
  restoreUntilStable(restore);
  await Promise.resolve();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', repeat: true }));
  expect(isRestoring()).toBe(true);
  window.dispatchEvent(act());
  frameFor(300);
  expect(restore).toHaveBeenCalledOnce();
  expect(isRestoring()).toBe(false);
});

test('what is stopped at once puts nothing back', async () => {
  const restore = vi.fn();
  restoreUntilStable(restore)();
  await Promise.resolve();
  expect(restore).not.toHaveBeenCalled();
});
