import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint, inSlicesAfterPaint } from '../../../../renderer/core/ui/after-paint.ts';
import {
  type StubbedAnimationFrames,
  stubAnimationFrames,
} from '../../../helpers/vitest/stub-animation-frames.ts';

let frames: StubbedAnimationFrames;
beforeEach(() => {
  vi.useFakeTimers();
  frames = stubAnimationFrames();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('it runs once, after the frame that comes next and not in it', () => {
  const run = vi.fn();
  afterPaint(run);
  vi.advanceTimersByTime(1000);
  frames.next();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  frames.next();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('it is called off before the frame, and after it', () => {
  const run = vi.fn();
  afterPaint(run)();
  frames.next();
  vi.advanceTimersByTime(1);
  const stop = afterPaint(run);
  frames.next();
  stop();
  vi.advanceTimersByTime(1);
  expect(run).not.toHaveBeenCalled();
});

function* stepsOf(count: number, done: number[]): Generator<void> {
  for (let step = 0; step < count; step += 1) {
    done.push(step);
    yield;
  }
}

test('work is done in slices, all of it, and not a step of it once it is called off', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 2;
    return now;
  });
  const done: number[] = [];
  inSlicesAfterPaint(stepsOf(12, done));
  frames.next();
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(12);
  vi.runAllTimers();
  expect(done).toEqual(Array.from({ length: 12 }, (_, step) => step));
  const called: number[] = [];
  const stop = inSlicesAfterPaint(stepsOf(12, called));
  frames.next();
  vi.advanceTimersToNextTimer();
  const soFar = called.length;
  stop();
  vi.runAllTimers();
  expect(called.length).toBe(soFar);
  vi.restoreAllMocks();
});
