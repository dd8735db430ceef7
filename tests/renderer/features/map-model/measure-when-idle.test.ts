import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { measureWhenIdle } from '../../../../renderer/features/map-model/measure-when-idle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A model in which there is always more to measure, and how often some of it was. */
function busyModel() {
  let slices = 0;
  const never = () => () => undefined;
  const measureSome = (): boolean => {
    slices += 1;
    return true;
  };
  const model = { measureSome, subscribe: never, onMoreToDo: never } as unknown as MapModel;
  return { model, slices: () => slices };
}

test('while the viewport moves nothing is measured: frames come first; once it rests it goes on', () => {
  let move = (): void => undefined;
  const { model, slices } = busyModel();
  const stop = measureWhenIdle(model, (listener) => {
    move = listener;
    return () => undefined;
  });
  vi.advanceTimersByTime(400);
  const before = slices();
  expect(before).toBeGreaterThan(1);
  for (let frame = 0; frame < 60; frame += 1) {
    move();
    vi.advanceTimersByTime(16);
  }
  expect(slices()).toBe(before);
  vi.advanceTimersByTime(200);
  expect(slices()).toBeGreaterThan(before + 1);
  stop();
});
