import { cardAt } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import { startedPlan } from '../locked-plan.ts';
import type { SampleCard } from '../sample.ts';

const tests: readonly SampleCard[] = [
  {
    name: 'firstStays',
    kind: 'hypothesis',
    position: cardAt(1, 2),
    fields: {
      title: 'The first worker stays until the resident says so',
      weBelieve: 'a first worker who stays until the resident says “I feel in safe hands”',
      forWhom: 'residents who leave hospital',
      willResult: 'fewer handovers that begin all over again.',
      weWillSee: '80% or more of handovers confirmed by the resident.',
      riskiest: 'Both workers have the time to be there together.',
      importance: 5,
      evidenceSoFar: 3,
      status: 'testing',
      ...createdByCommissioner('2025-12-15'),
    },
  },
  {
    name: 'eightHandovers',
    kind: 'test',
    position: cardAt(2, 2),
    fields: {
      title: 'Eight handovers from one ward',
      status: 'decided',
      objective: 'See whether residents confirm a handover when they have met both workers together.',
      questions: 'Who says when it is done?\nWhat does the first visit together need?',
      ...startedPlan(
        {
          prediction: '6 of 8 residents confirm within six weeks.',
          successCriterion: {
            what: 'Residents who say that they feel in safe hands',
            comparator: 'atLeast',
            value: 6,
            outOf: 8,
            unit: 'residents',
            byDate: '2026-04-10',
          },
        },
        '2026-01-23',
        '2fd6a8053be94c71f0ac17e5d8429b36',
      ),
      sample: {
        who: 'Residents who leave one ward and said yes',
        plannedN: 8,
        where: 'On the ward and at home',
      },
      plannedStart: '2026-01-26',
      plannedEnd: '2026-04-10',
      ownerRole: 'Council team manager',
      steps:
        'Both workers meet the resident on the ward.\nThe first visit at home is made together.\nThe first worker leaves when the resident says so.',
      actualStart: '2026-01-26',
      actualEnd: '2026-04-10',
      actualN: 8,
      observations:
        'Some called the first worker back, and then confirmed.\nNot every handover ended with a word from the resident.',
      unexpected: 'Families told the second worker things that the ward had never heard.',
      resultValue: { value: 6, outOf: 8, words: 'one of them after asking the first worker back' },
      predictionMet: 'yes',
      surprise: 'The papers mattered little. The first visit together mattered.',
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'secondWard',
    kind: 'test',
    position: cardAt(3, 2),
    fields: {
      title: 'A second ward, twelve handovers',
      status: 'running',
      objective: 'See whether it holds on a ward that discharges at short notice.',
      questions: 'Can both workers be there within two days?',
      ...startedPlan(
        {
          prediction: '9 of 12 residents confirm within six weeks.',
          successCriterion: {
            what: 'Residents who say that they feel in safe hands',
            comparator: 'atLeast',
            value: 9,
            outOf: 12,
            unit: 'residents',
            byDate: '2026-07-17',
          },
        },
        '2026-04-24',
        'b70e5c19d4a2863f7e0d91bb46c5f82a',
      ),
      sample: {
        who: 'Residents who leave the second ward and said yes',
        plannedN: 12,
        where: 'On the ward and at home',
      },
      plannedStart: '2026-04-27',
      plannedEnd: '2026-07-17',
      ownerRole: 'Council team manager',
      steps: 'As on the first ward.\nThe first visit together is booked on the day the ward says a date.',
      actualStart: '2026-04-27',
      ...createdBy('Council team manager', '2026-04-17'),
    },
  },
];

const whatCameOut: readonly SampleCard[] = [
  {
    name: 'jointVisit',
    kind: 'learning',
    position: cardAt(1, 3),
    fields: {
      statement: 'The first visit together matters more than the papers',
      weObserved:
        'residents who had met both workers at one table told their story once more, not three times',
      soWeLearned: 'trust is handed over in person, and the papers follow',
      thereforeWeWill: 'book the visit together before the form is filled in',
      direction: 'supports',
      strength: 3,
      nestaLevel: 2,
      dataPoints: 22,
      confidence: 'medium',
      limits: 'One ward, with workers who wanted to try it.',
      whoWasNotHeard: 'The resident whose handover ended without a word.',
      shareWith: 'Main group',
      ...createdBy('Council team manager', '2026-04-17'),
    },
  },
  {
    name: 'extend',
    kind: 'decision',
    position: cardAt(2, 3),
    fields: {
      title: 'Extend to a second ward',
      outcome: 'extend',
      reason: 'As many confirmed as we had predicted, on one friendly ward. One more has to show it.',
      decidedBy: 'Handover sub-group',
      on: '2026-04-17',
      dissent: 'The ward manager would stop asking for the form altogether.',
      ...createdBy('Council team manager', '2026-04-17'),
    },
  },
  {
    name: 'reportBack',
    kind: 'action',
    position: cardAt(3, 3),
    fields: {
      title: 'Report back to the main group',
      kind: 'task',
      owners: ['Council team manager'],
      startOn: '2026-04-20',
      dueOn: '2026-05-12',
      status: 'open',
      reportBackTo: 'Main group',
      ...createdBy('Council team manager', '2026-04-17'),
    },
  },
];

/** What was believed, tried, learned and decided. */
export const testCards: readonly SampleCard[] = [...tests, ...whatCameOut];
