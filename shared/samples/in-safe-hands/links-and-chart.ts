import { pointsEvery, weeklyPoints } from '../points-every.ts';
import type { SampleChartEntry, SampleLink } from '../sample.ts';

export const links: readonly SampleLink[] = [
  ['betweenLevels', 'prompts', 'firstStays'],
  ['retoldStory', 'prompts', 'whenSafe'],
  ['knewHerFace', 'supports', 'firstStays'],
  ['firstStays', 'testedBy', 'eightHandovers'],
  ['eightHandovers', 'measuredBy', 'retold'],
  ['eightHandovers', 'measuredBy', 'daysHeld'],
  ['eightHandovers', 'measuredBy', 'confirmed'],
  ['eightHandovers', 'produced', 'jointVisit'],
  ['jointVisit', 'supports', 'firstStays'],
  ['jointVisit', 'informs', 'extend'],
  ['extend', 'leadsTo', 'secondWard'],
  ['extend', 'leadsTo', 'reportBack'],
  ['secondWard', 'follows', 'eightHandovers'],
  ['secondWard', 'measuredBy', 'confirmed'],
];

const toFields = (values: readonly number[]) => values.map((value) => ({ value }));

/** Means of the weeks: twelve before (3.1 on the whole), twelve since (1.4), and one that does not count. */
const timesRetold = [
  ...toFields([3.2, 2.9, 3.4, 3.0, 3.1, 2.8, 3.3, 3.0, 3.2, 2.9, 3.3, 3.1]),
  ...toFields([1.8, 1.5, 1.6]),
  {
    value: 3,
    excluded: true,
    excludedWhy: 'Both workers counted that week, so each telling was written down twice.',
  },
  ...toFields([1.2, 1.4, 1.3, 1.5, 1.2, 1.4, 1.3, 1.3, 1.4]),
];

export const chart: readonly SampleChartEntry[] = [
  ...weeklyPoints('retold', '2025-11-03', timesRetold),
  {
    kind: 'phase',
    measure: 'retold',
    date: '2026-01-26',
    fields: { label: 'Both workers come together', createdOn: '2026-04-17' },
  },
  ...weeklyPoints('daysHeld', '2026-01-26', toFields([14, 15, 17, 16, 18, 17, 13, 15, 16, 18, 17, 14, 15])),
  ...pointsEvery(
    28,
    'confirmed',
    '2026-01-26',
    [
      [2, 3],
      [2, 3],
      [2, 2],
    ].map(([numerator = 0, denominator = 0]) => ({ ratio: { numerator, denominator } })),
  ),
];
