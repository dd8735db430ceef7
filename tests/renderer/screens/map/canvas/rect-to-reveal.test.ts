import { expect, test } from 'vitest';
import { rectToReveal } from '../../../../../renderer/screens/map/canvas/rect-to-reveal.ts';
import { modelOf, twoMeetings } from '../areas/two-meetings.ts';

const model = modelOf(twoMeetings);
const slotOf = (id: string): number => model.slots.slotOf(id) ?? -1;
const before = { x: 0, y: 100, zoom: 1, width: 1280, height: 780 };
const beside = (width: number) => ({ ...before, width });

test('an opened card stays in sight with those beside it', () => {
  const rect = rectToReveal(model, slotOf('nbus10000'), before, beside(936));
  expect([rect.x, rect.x + rect.w]).toEqual([0, 752]);
});
test('alone, where they have no room together', () => {
  expect(rectToReveal(model, slotOf('nbus10000'), before, beside(700)).w).toBe(240);
});
test('without those that were out of sight before', () => {
  const moved = { ...before, x: -300 };
  expect(rectToReveal(model, slotOf('nbus10000'), moved, beside(936)).x).toBe(256);
});
