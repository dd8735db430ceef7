import { pointsEvery, weeklyPoints } from '../points-every.ts';
import type { SampleChartEntry, SampleLink } from '../sample.ts';

export const links: readonly SampleLink[] = [
  ['manyProfessionals', 'prompts', 'tenResidents'],
  ['referral', 'prompts', 'beforeThresholds'],
  ['referral', 'prompts', 'tenResidents'],
  ['neighbourhoodWork', 'inspires', 'tenResidents'],
  ['nuka', 'inspires', 'ownGoal'],
  ['tenResidents', 'inspires', 'ownGoal'],
  ['ownGoal', 'testedBy', 'tenForTwelveWeeks'],
  ['tenForTwelveWeeks', 'measuredBy', 'servicesEach'],
  ['tenForTwelveWeeks', 'measuredBy', 'relationalShare'],
  ['tenForTwelveWeeks', 'measuredBy', 'fulfilment'],
];

/** Visits of the week in which the resident set what it was about, and all visits. */
const visitsBefore = [
  [9, 41],
  [8, 38],
  [10, 44],
  [8, 40],
  [11, 43],
  [9, 39],
] as const;

export const chart: readonly SampleChartEntry[] = [
  ...weeklyPoints(
    'relationalShare',
    '2026-03-09',
    visitsBefore.map(([numerator, denominator]) => ({ ratio: { numerator, denominator } })),
  ),
  ...pointsEvery(
    28,
    'servicesEach',
    '2026-03-09',
    [5.2, 5.4].map((value) => ({ value })),
  ),
];
