import { pointsEvery, weeklyPoints } from '../points-every.ts';
import type { SampleChartEntry, SampleLink } from '../sample.ts';

export const links: readonly SampleLink[] = [
  ['tenPercent', 'supports', 'noCulture'],
  ['noCulture', 'prompts', 'whoAnswers'],
  ['noCulture', 'prompts', 'twoQuestions'],
  ['userInvolvement', 'inspires', 'twoQuestions'],
  ['focusGroups', 'inspires', 'twoQuestions'],
  ['twoQuestions', 'testedBy', 'twoTeams'],
  ['twoTeams', 'measuredBy', 'responseRate'],
  ['twoTeams', 'measuredBy', 'overwhelm'],
  ['twoTeams', 'produced', 'atTheDoor'],
  ['twoTeams', 'produced', 'tooMuchAtOnce'],
  ['atTheDoor', 'supports', 'twoQuestions'],
  ['tooMuchAtOnce', 'informs', 'adoptInTwo'],
  ['adoptInTwo', 'leadsTo', 'thirdTeam'],
  ['adoptInTwo', 'leadsTo', 'board'],
  ['adoptInTwo', 'leadsTo', 'reportBack'],
  ['thirdTeam', 'follows', 'twoTeams'],
  ['thirdTeam', 'measuredBy', 'responseRate'],
];

/** How many were asked in a week, and how many of them answered. */
const answersOfWeeks = [
  [2, 20],
  [3, 22],
  [2, 19],
  [5, 21],
  [6, 20],
  [7, 23],
  [6, 20],
  [8, 22],
  [7, 21],
  [8, 20],
  [8, 22],
  [9, 21],
] as const;

export const chart: readonly SampleChartEntry[] = [
  ...weeklyPoints(
    'responseRate',
    '2026-01-05',
    answersOfWeeks.map(([numerator, denominator]) => ({ ratio: { numerator, denominator } })),
  ),
  {
    kind: 'annotation',
    measure: 'responseRate',
    date: '2026-01-26',
    fields: { text: 'Some workers began to ask early', createdOn: '2026-03-27' },
  },
  ...pointsEvery(
    28,
    'overwhelm',
    '2026-01-26',
    [19, 22, 25].map((value) => ({ value })),
  ),
];
