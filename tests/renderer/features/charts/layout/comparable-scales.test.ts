import { expect, test } from 'vitest';
import { haveOneScale } from '../../../../../renderer/features/charts/layout/comparable-scales.ts';
import { seriesOf } from '../../../../shared/measures/series-of.ts';

const inUnit = (unit: string) => ({ ...seriesOf({ values: [1, 2, 3] }), unit });

test.each([
  ['days', 'days', true],
  ['Days', 'days', true],
  ['days', 'visits', false],
])('numbers of %j and of %j have one scale: %j', (one, other, isShared) => {
  expect(haveOneScale(inUnit(one), inUnit(other))).toBe(isShared);
});
