import { expect, test } from 'vitest';
import { viewportOfSelection } from '../../../../../renderer/screens/map/fit/zoom-to-selection.ts';

const viewport = { x: 7, y: 9, zoom: 0.3, width: 1200, height: 800 };

test('shows all that is selected, as large as it goes, in the part of the window that the panel leaves free', () => {
  const rects = [
    { x: 1000, y: 500, w: 200, h: 100 },
    { x: 2600, y: 900, w: 136, h: 100 },
  ];
  const shown = viewportOfSelection(rects, viewport, 300);
  expect(shown?.zoom).toBeCloseTo((900 - 32) / 1736);
  expect((shown?.zoom ?? 0) * 1000 + (shown?.x ?? 0)).toBeCloseTo(16);
  expect((shown?.zoom ?? 0) * 2736 + (shown?.x ?? 0)).toBeCloseTo(884);
  expect(shown?.width).toBe(1200);
});
test('one card is never drawn larger than at 100 %, and nothing is nothing', () => {
  expect(viewportOfSelection([{ x: 0, y: 0, w: 200, h: 100 }], viewport, 0)?.zoom).toBe(1);
  expect(viewportOfSelection([], viewport, 0)).toBeUndefined();
});
