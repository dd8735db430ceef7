import { cardAt } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import { startedPlan } from '../locked-plan.ts';
import type { SampleCard } from '../sample.ts';

const whatWeBelieve: readonly SampleCard[] = [
  {
    name: 'twoQuestions',
    kind: 'hypothesis',
    position: cardAt(1, 2),
    fields: {
      title: 'Two questions asked out loud bring three times as many answers',
      weBelieve: 'two spoken questions at the end of each visit',
      forWhom: 'residents whom the home-visiting teams see',
      willResult: 'three times as many answers.',
      weWillSee: '30% or more of those who are asked answer.',
      riskiest: 'Residents say what they think to the person they depend on.',
      importance: 5,
      evidenceSoFar: 3,
      status: 'supported',
      ...createdByCommissioner('2026-01-19'),
    },
  },
  {
    name: 'responseRate',
    kind: 'measure',
    position: cardAt(3, 1),
    fields: {
      name: 'Residents who answer',
      kind: 'outcome',
      objective: 'findHelp',
      unit: '% of those asked',
      direction: 'up',
      definition: 'Answers that came in that week, of the residents who were asked.',
      numeratorDef: 'Residents who answered one question or both',
      denominatorDef: 'Residents who were asked, also those who said no',
      collection: { who: 'Worker at the visit', how: 'A tally on the visit sheet', howOften: 'Every week' },
      target: 30,
      baseline: { numerator: 12, denominator: 82, asOf: '2026-01-26' },
      chart: 'run',
      chartSettings: { baseline: 4 },
      ...createdByCommissioner('2026-01-05'),
    },
  },
  {
    name: 'overwhelm',
    kind: 'measure',
    position: cardAt(2, 1),
    fields: {
      name: '“Too much at once”: residents less workers',
      kind: 'balancing',
      objective: 'fulfillingHelp',
      unit: 'percentage points',
      direction: 'down',
      definition:
        'Share of residents who say that help is too much at once, less the share of workers who think so.',
      collection: { who: 'Team leads', how: 'One question on a card', howOften: 'Every four weeks' },
      chart: 'run',
      ...createdByCommissioner('2026-01-19'),
    },
  },
];

const whatWeTried: readonly SampleCard[] = [
  {
    name: 'twoTeams',
    kind: 'test',
    position: cardAt(2, 2),
    fields: {
      title: 'Two teams, four weeks',
      status: 'decided',
      objective: 'See whether more residents answer when they are asked out loud at the door.',
      questions: 'How many answer?\nDo workers feel able to ask?',
      ...startedPlan(
        {
          prediction: '30% of those who are asked will answer.',
          successCriterion: {
            what: 'Residents who answer, of those who are asked',
            comparator: 'atLeast',
            value: 30,
            unit: '%',
            byDate: '2026-03-01',
          },
        },
        '2026-01-30',
        '9e41b70c52d8f3a6174bd09e63ac85f2',
      ),
      sample: { who: 'Residents of the north and the south round', plannedN: 80, where: 'At the door' },
      plannedStart: '2026-02-02',
      plannedEnd: '2026-03-01',
      ownerRole: 'Team lead, home visiting',
      steps:
        'Learn the questions by heart: How was that for you? What could we do better?\nAsk both before leaving.\nTally who was asked and who answered.',
      actualStart: '2026-02-02',
      actualEnd: '2026-03-01',
      actualN: 85,
      observations:
        'Most answers came while the coat went on.\nWorkers began to tell each other what they had heard.',
      unexpected: 'Residents asked back: and how was it for you?',
      resultValue: { value: 32, words: '27 of 85 answered' },
      predictionMet: 'yes',
      surprise: 'Many said the same thing: too much at once.',
      ...createdByCommissioner('2026-01-19'),
    },
  },
  {
    name: 'thirdTeam',
    kind: 'test',
    position: cardAt(3, 2),
    fields: {
      title: 'A third team, where many cannot answer out loud',
      status: 'planned',
      objective: 'See whether it holds where residents need time or pictures to answer.',
      questions: 'Do picture cards help?\nHow much longer is a visit?',
      prediction: '25% of those who are asked will answer.',
      successCriterion: {
        what: 'Residents who answer, of those who are asked',
        comparator: 'atLeast',
        value: 25,
        unit: '%',
        byDate: '2026-05-24',
      },
      sample: { who: 'Residents of the east round', plannedN: 40, where: 'At the door' },
      plannedStart: '2026-04-13',
      plannedEnd: '2026-05-24',
      ownerRole: 'Team lead, home visiting',
      steps:
        'Make picture cards with the carers’ group.\nAsk out loud, and show the cards.\nTally as before.',
      ...createdBy('Team lead, home visiting', '2026-03-27'),
    },
  },
];

const whatWeLearned: readonly SampleCard[] = [
  {
    name: 'atTheDoor',
    kind: 'learning',
    position: cardAt(1, 3),
    fields: {
      statement: 'Asked at the door, people answer who never fill in a form',
      weObserved: '27 of 85 answered, and in the weeks after it went on rising',
      soWeLearned: 'it was the form that kept people quiet, not that they had nothing to say',
      thereforeWeWill: 'ask out loud, and write down only a tally',
      direction: 'supports',
      strength: 3,
      nestaLevel: 2,
      dataPoints: 12,
      confidence: 'medium',
      limits: 'Two teams that had offered to try it.',
      whoWasNotHeard: 'People who cannot answer out loud.',
      shareWith: 'Main group',
      ...createdBy('Team lead, home visiting', '2026-03-27'),
    },
  },
  {
    name: 'tooMuchAtOnce',
    kind: 'learning',
    position: cardAt(2, 3),
    fields: {
      statement: 'Residents say “too much at once”; workers feared too little',
      weObserved: '34% of residents said it was too much at once, and 9% of workers thought so',
      soWeLearned: 'workers add help out of worry, and nobody asks whether it is wanted',
      thereforeWeWill: 'ask for one thing to leave out at each review',
      direction: 'neither',
      strength: 3,
      nestaLevel: 2,
      dataPoints: 3,
      confidence: 'medium',
      limits: 'The same question was asked three times, and not always of the same residents.',
      whoWasNotHeard: 'Residents who had ended their visits.',
      shareWith: 'Main group',
      ...createdBy('Social worker', '2026-03-27'),
    },
  },
  {
    name: 'adoptInTwo',
    kind: 'decision',
    position: cardAt(3, 3),
    fields: {
      title: 'Keep it in two teams, try it in a third',
      outcome: 'adopt',
      reason: 'More than three times as many answered, and it went on when the test was over.',
      decidedBy: 'Feedback sub-group',
      on: '2026-03-27',
      dissent: 'An occupational therapist would have waited: the worker who asks hears kinder answers.',
      practiceChange: {
        whatWeDoDifferently: 'Both questions are asked out loud at the end of each visit.',
        where: 'North and south team',
        since: '2026-03-30',
        checkedOn: '2026-05-11',
      },
      ...createdBy('Team lead, home visiting', '2026-03-27'),
    },
  },
  {
    name: 'board',
    kind: 'action',
    position: cardAt(4, 2),
    fields: {
      title: '“You said, we did” board, every month',
      kind: 'task',
      owners: ['Team lead, home visiting'],
      startOn: '2026-03-30',
      dueOn: '2026-04-30',
      status: 'inProgress',
      ...createdBy('Team lead, home visiting', '2026-03-27'),
    },
  },
  {
    name: 'reportBack',
    kind: 'action',
    position: cardAt(4, 3),
    fields: {
      title: 'Report to the main group',
      kind: 'task',
      owners: ['Feedback sub-group'],
      startOn: '2026-03-30',
      dueOn: '2026-04-28',
      status: 'open',
      reportBackTo: 'Main group',
      ...createdBy('Team lead, home visiting', '2026-03-27'),
    },
  },
];

/** What was believed, tried, learned and decided. */
export const testCards: readonly SampleCard[] = [...whatWeBelieve, ...whatWeTried, ...whatWeLearned];
