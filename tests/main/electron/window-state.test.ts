import { describe, expect, test } from 'vitest';
import {
  INITIAL_WINDOW_STATE,
  windowBoundsFor,
  windowStateSchema,
} from '../../../main/electron/window-state.ts';

const left = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
const right = { id: 2, workArea: { x: 1920, y: 0, width: 2560, height: 1400 } };
const bounds = { x: 2100, y: 50, width: 1200, height: 800 };
const onRight = { bounds, maximized: false, display: { id: 2, area: right.workArea } };

test('the first time it has the usual size', () => {
  expect(windowBoundsFor(INITIAL_WINDOW_STATE, [left])).toEqual({ width: 1440, height: 900 });
});

test('a file of an earlier version, which named no display, is read', () => {
  const parsed = windowStateSchema.parse({ bounds, maximized: true });
  expect(parsed.display).toBeNull();
  expect(windowBoundsFor(parsed, [left, right])).toEqual(bounds);
});

describe('on two displays', () => {
  test('it comes back where it was', () => {
    expect(windowBoundsFor(onRight, [left, right])).toEqual(bounds);
  });

  test('it follows its display to another side', () => {
    const moved = { id: 2, workArea: { ...right.workArea, x: -2560 } };
    expect(windowBoundsFor(onRight, [left, moved])).toEqual({ ...bounds, x: -2380 });
  });

  test('with a larger scale there is less room, and it still fits', () => {
    const scaled = { id: 2, workArea: { x: 1920, y: 0, width: 1280, height: 700 } };
    expect(windowBoundsFor(onRight, [left, scaled])).toEqual({ x: 2000, y: 0, width: 1200, height: 700 });
  });

  test('a maximised window whose last loose place was on the other display opens on the one it filled', () => {
    const state = { ...onRight, bounds: { ...bounds, x: 100 }, maximized: true };
    const place = windowBoundsFor(state, [left, right]);
    expect(place).toMatchObject({ x: 1920, width: 1200 });
  });

  test('its display is gone: where it was, if that can be reached', () => {
    const other = { id: 7, workArea: right.workArea };
    expect(windowBoundsFor(onRight, [left, other])).toEqual(bounds);
  });
});

test.each([
  ['its display is gone', bounds],
  ['only a sliver is left on a screen', { ...bounds, x: 1900 }],
  ['it lies above all screens', { ...bounds, x: 0, y: -790 }],
  ['its title bar lies above the screen', { ...bounds, x: 0, y: -30 }],
])('its size alone is kept when %s', (_, lost) => {
  const state = { bounds: lost, maximized: false, display: { id: 9, area: right.workArea } };
  expect(windowBoundsFor(state, [left])).toEqual({ width: 1200, height: 800 });
});
