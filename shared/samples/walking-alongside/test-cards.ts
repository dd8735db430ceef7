import { cardAt } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import type { SampleCard } from '../sample.ts';

const plan: readonly SampleCard[] = [
  {
    name: 'ownGoal',
    kind: 'hypothesis',
    position: cardAt(1, 2),
    fields: {
      title: 'With one worker, residents tackle one thing they chose',
      weBelieve: 'one relational worker for ten residents',
      forWhom: 'residents with four services or more',
      willResult: 'residents tackling one thing they chose.',
      weWillSee: 'most of them begin within 12 weeks.',
      riskiest: 'The worker is not drawn back into managing services.',
      importance: 5,
      evidenceSoFar: 1,
      status: 'ready',
      ...createdByCommissioner('2026-03-09'),
    },
  },
  {
    name: 'tenForTwelveWeeks',
    kind: 'test',
    position: cardAt(3, 2),
    fields: {
      title: 'Ten residents, twelve weeks',
      status: 'planned',
      objective:
        'See whether residents name and begin something of their own when one person has time for them.',
      questions: 'What do they choose?\nHow often is something passed on all the same?',
      prediction: '6 of 10 name and start their own goal, and no more than 2 are referred on.',
      successCriterion: {
        what: 'Residents who name a goal of their own and start on it',
        comparator: 'atLeast',
        value: 6,
        outOf: 10,
        unit: 'residents',
        byDate: '2026-08-07',
      },
      sample: { who: 'Residents with four services or more who said yes', plannedN: 10, where: 'At home' },
      plannedStart: '2026-05-18',
      plannedEnd: '2026-08-07',
      ownerRole: 'Voluntary sector manager',
      steps:
        'One worker is freed for twelve weeks.\nThe first four visits are for listening only.\nWhat residents choose is written down in their words.',
      ...createdBy('Voluntary sector manager', '2026-03-23'),
    },
  },
  {
    name: 'inviteTherapists',
    kind: 'action',
    position: cardAt(1, 3),
    fields: {
      title: 'Invite occupational therapists to the design session',
      kind: 'invite',
      owners: ['Community connector'],
      startOn: '2026-03-23',
      dueOn: '2026-04-17',
      status: 'inProgress',
      ...createdBy('Voluntary sector manager', '2026-03-23'),
    },
  },
];

const measures: readonly SampleCard[] = [
  {
    name: 'servicesEach',
    kind: 'measure',
    position: cardAt(2, 1),
    fields: {
      name: 'Services in one life',
      kind: 'balancing',
      objective: 'findHelp',
      unit: 'services a resident',
      direction: 'down',
      definition: 'Formal services that a resident names, counted with them. The mean.',
      collection: { who: 'Worker', how: 'Drawn with the resident', howOften: 'Every four weeks' },
      chart: 'run',
      ...createdByCommissioner('2026-03-09'),
    },
  },
  {
    name: 'relationalShare',
    kind: 'measure',
    position: cardAt(4, 1),
    fields: {
      name: 'Visits where the resident led',
      kind: 'process',
      objective: 'findHelp',
      unit: '% of visits',
      direction: 'up',
      definition: 'Visits of the week in which the resident said what it was to be about, of all visits.',
      numeratorDef: 'Visits where the resident set it',
      denominatorDef: 'All visits of the week',
      collection: { who: 'Worker', how: 'Ticked after each visit', howOften: 'Every week' },
      chart: 'run',
      ...createdByCommissioner('2026-03-09'),
    },
  },
  {
    name: 'fulfilment',
    kind: 'measure',
    position: cardAt(3, 1),
    fields: {
      name: 'How fulfilling the work was',
      kind: 'outcome',
      objective: 'fulfillingHelp',
      unit: 'points of 5',
      direction: 'up',
      definition: 'Workers say on Friday how fulfilling the week was, from 1 to 5. The mean.',
      collection: { who: 'Team lead', how: 'A card in a box, without names', howOften: 'Every week' },
      chart: 'run',
      ...createdByCommissioner('2026-03-09'),
    },
  },
];

/** What is believed and planned. */
export const testCards: readonly SampleCard[] = [...plan, ...measures];
