import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allKinds } from '../../../../shared/records/kind-registry.ts';
import { askLeaks } from './leak-laws.ts';
import { projectDraws, projectOf } from './random-project.ts';

test('of whole projects with every kind nothing leaves that stays, by bytes; thousands of them in `npm run faults`', () => {
  const sum = { left: 0, stayed: 0, asked: 0 };
  fc.assert(
    fc.property(projectDraws, (draw) => {
      const { left, stayed, asked } = askLeaks(draw);
      sum.left += left;
      sum.stayed += stayed;
      sum.asked += asked;
    }),
    { numRuns: 6 },
  );
  expect(Math.min(sum.left, sum.stayed, sum.asked)).toBeGreaterThan(100);
});

test('such a project has every kind', () => {
  const { records } = projectOf({ seed: 7, perKind: 1, acts: 0 });
  expect(Object.keys(records)).toEqual(expect.arrayContaining(allKinds().map(({ name }) => name)));
});
