import { expect, test } from 'vitest';
import { visibleCards } from '../../../../../renderer/screens/map/state/visible-cards.ts';
import { BUS, modelOf, twoMeetings } from '../areas/two-meetings.ts';

test('of a folded theme the mat is in sight, and its cards are not', () => {
  const model = modelOf(twoMeetings);
  const all = visibleCards(model);
  expect(all).toEqual(expect.arrayContaining(['nbus00000', 'nhall0000', BUS]));
  model.setFolded(new Set([BUS]));
  const inSight = visibleCards(model);
  expect(inSight).toEqual(expect.arrayContaining(['nhall0000', BUS]));
  expect(inSight).not.toContain('nbus00000');
  expect(inSight.length).toBeLessThan(all.length);
});
