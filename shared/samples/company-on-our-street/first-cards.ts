import {
  columnPositions,
  createdBy,
  createdByCommissioner,
  rowPositions,
  type SampleCard,
} from './sample-card.ts';

const backgroundCards: readonly SampleCard[] = [
  {
    name: 'isolation',
    kind: 'theme',
    position: [8, 12],
    fields: {
      name: 'Reducing isolation',
      description: 'Theme 2 of the second meeting',
      raisedIn: ['Second meeting'],
      order: 'a0',
      ...createdByCommissioner('2026-01-05'),
    },
  },
  {
    name: '271',
    kind: 'evidence',
    position: [columnPositions[0], rowPositions[0]],
    fields: {
      kind: 'figure',
      statement: 'diagnosed with dementia and living alone',
      figure: { value: 271, unit: 'people' },
      geography: 'The Borough',
      sourceTitle: 'Notes of the second meeting',
      sourceWhere: 'Theme 2, first point',
      caveat: 'More are not diagnosed',
      bias: 'undercount',
      alreadyPublished: true,
      ...createdByCommissioner('2026-01-05'),
    },
  },
  {
    name: 'ringAndBook',
    kind: 'barrier',
    position: [columnPositions[1], rowPositions[0]],
    fields: {
      statement: 'Offers assume people can ring and book',
      category: 'access',
      whoFeelsIt: 'resident',
      stepsCount: 4,
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'badDay',
    kind: 'question',
    position: [columnPositions[2], rowPositions[0]],
    fields: {
      question: 'Who do people turn to on a bad day?',
      whyItMatters: 'If it is one person, they have nobody on the day that person is away.',
      status: 'exploring',
      ...createdBy('Carers’ group', '2026-01-12'),
    },
  },
  {
    name: 'befriending',
    kind: 'example',
    position: [columnPositions[0], rowPositions[1]],
    fields: {
      title: 'Befriending service in a neighbouring borough',
      origin: 'otherBorough',
      whatTheyDo: 'A volunteer visits the same person every week, for at least half a year.',
      reportedResult: 'They report that most pairs go on after the half year.',
      whatWouldNeedToBeTrueHere: 'Somebody has the time to match people, and to be there when a match ends.',
      evidenceLevel: 1,
      sourceTitle: 'Invented for this sample',
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'studentVisits',
    kind: 'idea',
    position: [columnPositions[1], rowPositions[1]],
    fields: {
      title: 'Student visits to learn and connect',
      description: 'Social work students visit people who see few others. They learn, and so do we.',
      origin: 'worker',
      status: 'alreadyRunning',
      effort: 2,
      benefit: 4,
      quickWin: false,
      ...createdByCommissioner('2026-01-12'),
    },
  },
];

const testCards: readonly SampleCard[] = [
  {
    name: 'sameStudent',
    kind: 'hypothesis',
    position: [columnPositions[1], rowPositions[2]],
    fields: {
      title: 'A weekly visit from the same student brings more contact people value',
      weBelieve: 'a weekly visit from the same student',
      forWhom: 'people living alone with dementia',
      willResult: 'more contact they value.',
      weWillSee: '“as much contact as I want” rise.',
      riskiest: 'The same student can come every week.',
      importance: 5,
      evidenceSoFar: 2,
      status: 'testing',
      ...createdByCommissioner('2026-01-19'),
    },
  },
  {
    name: 'sixResidents',
    kind: 'test',
    position: [columnPositions[2], rowPositions[2]],
    fields: {
      title: 'Six residents, six weeks',
      status: 'decided',
      objective: 'See whether people look forward to a visit from the same face.',
      questions: 'Do they look forward to it?\nHow long is long enough?',
      prediction: '4 of 6 report a contact they looked forward to.',
      successCriterion: {
        what: 'Residents who report a contact they looked forward to',
        comparator: 'atLeast',
        value: 4,
        outOf: 6,
        unit: 'residents',
        byDate: '2026-03-13',
      },
      sample: { who: 'Residents of two streets who said yes', plannedN: 6, where: 'At home' },
      plannedStart: '2026-02-02',
      plannedEnd: '2026-03-13',
      ownerRole: 'Carers’ group coordinator',
      steps:
        'Match one student to one resident.\nOne visit a week, an hour.\nAsk after each visit: how was that for you?',
      locked: {
        prediction: '4 of 6 report a contact they looked forward to.',
        criterion: {
          what: 'Residents who report a contact they looked forward to',
          comparator: 'atLeast',
          value: 4,
          outOf: 6,
          unit: 'residents',
          byDate: '2026-03-13',
        },
        on: '2026-01-30',
      },
      actualStart: '2026-02-02',
      actualEnd: '2026-03-13',
      actualN: 6,
      observations: 'People asked after “my student” by name.\nTwo made tea before the visit.',
      unexpected: 'One resident found an hour too long.',
      resultValue: { value: 5, outOf: 6, words: 'and one found an hour too long' },
      predictionMet: 'yes',
      surprise: 'What they did mattered little. Who came mattered.',
      ...createdByCommissioner('2026-01-19'),
    },
  },
  {
    name: 'contacts',
    kind: 'measure',
    position: [columnPositions[3], rowPositions[1]],
    fields: {
      name: 'Meaningful contacts',
      kind: 'outcome',
      objective: 'findHelp',
      unit: 'contacts in 7 days, median',
      direction: 'up',
      definition:
        'Contacts in the last 7 days that the resident calls meaningful. The middle value of the six.',
      collection: { who: 'Student', how: 'Asked at the end of the visit', howOften: 'Every week' },
      baseline: { value: 2.5, asOf: '2026-01-26' },
      chart: 'run',
      ...createdByCommissioner('2026-01-05'),
    },
  },
  {
    name: 'tooMuch',
    kind: 'measure',
    position: [columnPositions[2], rowPositions[1]],
    fields: {
      name: '“Too much” support',
      kind: 'balancing',
      objective: 'findHelp',
      unit: 'residents a week',
      direction: 'down',
      definition: 'Residents who say in that week that the support is too much.',
      collection: { who: 'Student', how: 'Asked at the end of the visit', howOften: 'Every week' },
      chart: 'run',
      ...createdByCommissioner('2026-01-19'),
    },
  },
];

/** The cards that the project begins with. */
export const firstCards: readonly SampleCard[] = [...backgroundCards, ...testCards];

/** Cards on the mat of the theme. */
export const cardsOnTheme: ReadonlySet<string> = new Set(['271', 'ringAndBook', 'badDay']);
