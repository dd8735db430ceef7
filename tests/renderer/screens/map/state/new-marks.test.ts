import { expect, test } from 'vitest';
import { isMarkedNew, newsOfMat } from '../../../../../renderer/screens/map/state/new-marks.ts';
import { BUS, HALL, modelOf, twoMeetings } from '../areas/two-meetings.ts';

const model = modelOf(twoMeetings);
const bus = ['nbus00000', 'nbus10000', 'nbus20000'];

test('what is new is said once for a mat whose cards are all new, else by each card', () => {
  const all = new Set([...bus, 'nhall0000', 'nloose000']);
  expect(newsOfMat(model, BUS, all)).toEqual({ count: 3, isAll: true });
  expect(newsOfMat(model, HALL, all)).toEqual({ count: 1, isAll: false });
  expect(bus.map((id) => isMarkedNew(model, id, all))).toEqual([false, false, false]);
  expect(isMarkedNew(model, 'nhall0000', all)).toBe(true);
  expect(isMarkedNew(model, 'nhall1000', all)).toBe(false);
  expect(isMarkedNew(model, 'nloose000', all)).toBe(true);
});
test('without anything new no mat says so, one without cards neither', () => {
  expect(newsOfMat(model, BUS, new Set())).toEqual({ count: 0, isAll: false });
  expect(newsOfMat(model, 'tnone0000', new Set(bus))).toEqual({ count: 0, isAll: false });
});
