import { expect, it } from 'vitest';
import { unlikelyPoints } from '../../../shared/measures/unlikely-points.ts';
import { seriesOf, weeklyPoints } from '../../renderer/features/charts/measure-fixtures.ts';

const TODAY = '2026-12-01';

const asked = (values: readonly (number | null)[], today = TODAY, note = ''): readonly string[] => {
  const points = weeklyPoints(values).map((point) => ({ ...point, note }));
  return [...unlikelyPoints(seriesOf(values, { points, unit: 'days' }), today).values()];
};

it('one number below 0 among others is asked about, and the first one by itself', () => {
  expect(asked([3, 5, -4, 6])).toEqual([
    'Minus 4 days? All other numbers are 0 or more. If it is right, say so in the note.',
  ]);
  expect(asked([-4])).toEqual(['Minus 4 days? If it is right, say so in the note.']);
});

it('a day after today is asked about', () => {
  expect(asked([3, 5], '2026-01-11')).toEqual([
    '12 January 2026 is in the future. If it is right, say so in the note.',
  ]);
  expect(asked([3, 5], '2026-01-12')).toEqual([]);
});

it('nothing is asked of what is usual, of what somebody has written about, and of what is left out', () => {
  expect(asked([3, -5, -4, 6])).toEqual([]);
  expect(asked([3, 0, null])).toEqual([]);
  expect(asked([3, 5, -4, 6], TODAY, 'Two more left than came')).toEqual([]);
  const points = weeklyPoints([3, -4]).map((point) => ({ ...point, leftOut: 'excluded' as const }));
  expect([...unlikelyPoints(seriesOf([], { points }), TODAY)]).toEqual([]);
});
