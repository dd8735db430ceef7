import { cardAt } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import { startedPlan } from '../locked-plan.ts';
import type { SampleCard } from '../sample.ts';

const pulse = {
  unit: 'points of 5',
  direction: 'up',
  definition:
    '“People in that sector do what they say they will”, from 1 to 5, without names. The mean of all who answered.',
  collection: { who: 'Facilitator', how: 'A card in a box', howOften: 'At the start and at the end' },
  chart: 'run',
  kind: 'outcome',
  objective: 'fulfillingHelp',
} as const;

const measures: readonly SampleCard[] = [
  {
    name: 'trustInVoluntary',
    kind: 'measure',
    position: cardAt(2, 1),
    fields: {
      ...pulse,
      name: 'Trust of statutory workers in the voluntary sector',
      ...createdByCommissioner('2026-01-26'),
    },
  },
  {
    name: 'trustInStatutory',
    kind: 'measure',
    position: cardAt(3, 1),
    fields: {
      ...pulse,
      name: 'Trust of voluntary workers in the statutory sector',
      target: 3.4,
      baseline: { value: 2.6, asOf: '2026-02-02' },
      ...createdByCommissioner('2026-01-26'),
    },
  },
];

const tests: readonly SampleCard[] = [
  {
    name: 'halfDay',
    kind: 'hypothesis',
    position: cardAt(1, 2),
    fields: {
      title: 'Half a day in each other’s work raises trust',
      weBelieve: 'half a day’s shadowing across sectors',
      forWhom: 'workers who have never seen the other’s day',
      willResult: 'more trust in that sector.',
      weWillSee: 'the pulse rise by 1 point of 5.',
      riskiest: 'What people see is good enough to be trusted.',
      importance: 4,
      evidenceSoFar: 2,
      status: 'testing',
      ...createdByCommissioner('2026-01-26'),
    },
  },
  {
    name: 'sixPairs',
    kind: 'test',
    position: cardAt(2, 2),
    fields: {
      title: 'Six pairs, half a day each way',
      status: 'decided',
      objective: 'See whether a morning beside somebody changes what one thinks of their sector.',
      questions: 'Does trust move both ways?\nWhat did people not know?',
      ...startedPlan(
        {
          prediction: 'Trust of voluntary workers in the statutory sector goes from 2.6 to 3.4 points.',
          successCriterion: {
            what: 'The pulse of voluntary workers about the statutory sector',
            comparator: 'atLeast',
            value: 3.4,
            unit: 'points of 5',
            byDate: '2026-03-20',
          },
        },
        '2026-01-30',
        '61c9de04fa875b3208bd4e7a95f1c0e3',
      ),
      sample: { who: 'Six pairs from two sectors', plannedN: 12, where: 'At each other’s work' },
      plannedStart: '2026-02-02',
      plannedEnd: '2026-03-20',
      ownerRole: 'Voluntary sector manager',
      steps:
        'Pairs choose a morning each way.\nNobody explains; people watch and help.\nThe pulse is taken before and after.',
      actualStart: '2026-02-02',
      actualEnd: '2026-03-20',
      actualN: 12,
      observations: 'Most pairs stayed longer than they had said.\nSome have met again since.',
      unexpected: 'People talked most about small groups that nobody had heard of.',
      resultValue: { value: 3.3, words: 'from 2.6; the other way from 3.7 to 3.9' },
      predictionMet: 'no',
      surprise: 'It moved, and less than all of us had thought.',
      ...createdByCommissioner('2026-01-26'),
    },
  },
  {
    name: 'wholeDay',
    kind: 'test',
    position: cardAt(3, 2),
    fields: {
      title: 'A second visit, chosen by the host',
      status: 'draft',
      objective: 'See whether a day that the host has chosen shows more than any morning.',
      questions: 'What do hosts want to be seen?',
      ...createdBy('Voluntary sector manager', '2026-03-27'),
    },
  },
];

const whatWeLearned: readonly SampleCard[] = [
  {
    name: 'lessThanThought',
    kind: 'learning',
    position: cardAt(1, 3),
    fields: {
      statement: 'One morning moves trust less than we had thought',
      weObserved: 'the pulse went from 2.6 to 3.3 points, and we had said 3.4',
      soWeLearned: 'seeing the work helps, and being let down before weighs more',
      thereforeWeWill: 'let the host choose what is to be seen, and come twice',
      direction: 'challenges',
      strength: 2,
      nestaLevel: 2,
      dataPoints: 4,
      confidence: 'low',
      limits: 'Two moments of one pulse: a step, not a trend.',
      whoWasNotHeard: 'Workers who could not be spared.',
      shareWith: 'Main group',
      ...createdBy('Voluntary sector manager', '2026-03-27'),
    },
  },
  {
    name: 'smallGroups',
    kind: 'learning',
    position: cardAt(2, 3),
    fields: {
      statement: 'The smaller, informal groups were news to most',
      weObserved: 'nearly all pairs came back with the name of a group that was in no list',
      soWeLearned: 'much help is near, and is passed on by word of mouth alone',
      thereforeWeWill: 'keep one list of who opens when',
      direction: 'neither',
      strength: 2,
      nestaLevel: 1,
      dataPoints: 12,
      confidence: 'low',
      limits: 'Told by those who went; nobody has asked the groups.',
      whoWasNotHeard: 'The groups themselves.',
      shareWith: 'Main group',
      ...createdBy('Community connector', '2026-03-27'),
    },
  },
];

const whatFollows: readonly SampleCard[] = [
  {
    name: 'hostChooses',
    kind: 'decision',
    position: cardAt(3, 3),
    fields: {
      title: 'Go twice, and let the host choose',
      outcome: 'adapt',
      reason: 'The prediction did not come true. The mornings were worth it for what nobody had known.',
      decidedBy: 'Shadowing sub-group',
      on: '2026-03-27',
      dissent: 'A team manager would stop: half a day is a lot to be away.',
      ...createdBy('Voluntary sector manager', '2026-03-27'),
    },
  },
  {
    name: 'openWhen',
    kind: 'action',
    position: cardAt(4, 3),
    fields: {
      title: 'A shared list of who opens when',
      kind: 'quickWin',
      owners: ['Community connector'],
      startOn: '2026-03-30',
      dueOn: '2026-04-24',
      status: 'done',
      doneOn: '2026-04-21',
      ...createdBy('Community connector', '2026-03-27'),
    },
  },
  {
    name: 'kitchen',
    kind: 'action',
    position: cardAt(4, 2),
    fields: {
      title: 'Hold the next meeting in a community kitchen',
      kind: 'stretch',
      owners: ['Facilitator'],
      startOn: '2026-03-30',
      dueOn: '2026-05-08',
      status: 'open',
      ...createdBy('Facilitator', '2026-03-27'),
    },
  },
  {
    name: 'inviteWorkers',
    kind: 'action',
    position: cardAt(4, 1),
    fields: {
      title: 'Invite social workers and occupational therapists',
      kind: 'invite',
      owners: ['Lead commissioner'],
      startOn: '2026-03-30',
      dueOn: '2026-04-30',
      status: 'inProgress',
      ...createdBy('Facilitator', '2026-03-27'),
    },
  },
];

/** What was believed, tried, learned and decided. */
export const testCards: readonly SampleCard[] = [...measures, ...tests, ...whatWeLearned, ...whatFollows];
