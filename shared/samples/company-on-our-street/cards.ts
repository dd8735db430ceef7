import type { Fields } from '../../document/document.ts';

/** One card of the sample: a name for links, where it lies, and what it says. */
export interface SampleCard {
  readonly name: string;
  readonly kind: string;
  /** Left and top on the map, in pixels at 100 %. Cards are 240 wide; 88 px between them leave room for words. */
  readonly at: readonly [number, number];
  readonly fields: Fields;
}

const madeBy = (role: string, on: string) => ({ createdBy: role, createdOn: on });
const commissioner = (on: string) => madeBy('Lead commissioner', on);
const columns = [20, 348, 676, 1004] as const;
const rows = [60, 308, 556, 804] as const;

const because: readonly SampleCard[] = [
  {
    name: 'isolation',
    kind: 'theme',
    at: [8, 12],
    fields: {
      name: 'Reducing isolation',
      description: 'Theme 2 of the second meeting',
      raisedIn: ['Second meeting'],
      order: 'a0',
      ...commissioner('2026-01-05'),
    },
  },
  {
    name: '271',
    kind: 'evidence',
    at: [columns[0], rows[0]],
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
      ...commissioner('2026-01-05'),
    },
  },
  {
    name: 'ringAndBook',
    kind: 'barrier',
    at: [columns[1], rows[0]],
    fields: {
      statement: 'Offers assume people can ring and book',
      category: 'access',
      whoFeelsIt: 'resident',
      stepsCount: 4,
      ...commissioner('2026-01-12'),
    },
  },
  {
    name: 'badDay',
    kind: 'question',
    at: [columns[2], rows[0]],
    fields: {
      question: 'Who do people turn to on a bad day?',
      whyItMatters: 'If it is one person, they have nobody on the day that person is away.',
      status: 'exploring',
      ...madeBy('Carers’ group', '2026-01-12'),
    },
  },
  {
    name: 'befriending',
    kind: 'example',
    at: [columns[0], rows[1]],
    fields: {
      title: 'Befriending service in a neighbouring borough',
      origin: 'otherBorough',
      whatTheyDo: 'A volunteer visits the same person every week, for at least half a year.',
      reportedResult: 'They report that most pairs go on after the half year.',
      whatWouldNeedToBeTrueHere: 'Somebody has the time to match people, and to be there when a match ends.',
      evidenceLevel: 1,
      sourceTitle: 'Invented for this sample',
      ...commissioner('2026-01-12'),
    },
  },
  {
    name: 'studentVisits',
    kind: 'idea',
    at: [columns[1], rows[1]],
    fields: {
      title: 'Student visits to learn and connect',
      description: 'Social work students visit people who see few others. They learn, and so do we.',
      origin: 'worker',
      status: 'alreadyRunning',
      effort: 2,
      benefit: 4,
      quickWin: false,
      ...commissioner('2026-01-12'),
    },
  },
];

const tried: readonly SampleCard[] = [
  {
    name: 'sameStudent',
    kind: 'hypothesis',
    at: [columns[0], rows[2]],
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
      ...commissioner('2026-01-19'),
    },
  },
  {
    name: 'sixResidents',
    kind: 'test',
    at: [columns[1], rows[2]],
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
      ...commissioner('2026-01-19'),
    },
  },
  {
    name: 'contacts',
    kind: 'measure',
    at: [columns[2], rows[1]],
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
      ...commissioner('2026-01-05'),
    },
  },
  {
    name: 'tooMuch',
    kind: 'measure',
    at: [columns[3], rows[1]],
    fields: {
      name: '“Too much” support',
      kind: 'balancing',
      objective: 'findHelp',
      unit: 'residents a week',
      direction: 'down',
      definition: 'Residents who say in that week that the support is too much.',
      collection: { who: 'Student', how: 'Asked at the end of the visit', howOften: 'Every week' },
      chart: 'run',
      ...commissioner('2026-01-19'),
    },
  },
];

const learned: readonly SampleCard[] = [
  {
    name: 'sameFace',
    kind: 'learning',
    at: [columns[0], rows[3]],
    fields: {
      statement: 'Same face mattered more than activity',
      weObserved: 'five of six residents waited for the day, whatever was done on it',
      soWeLearned: 'who comes matters more than what they do',
      thereforeWeWill: 'keep the same student, and make visits shorter',
      direction: 'supports',
      strength: 3,
      nestaLevel: 2,
      dataPoints: 12,
      confidence: 'medium',
      limits: 'Six residents of two streets, who had all said yes.',
      whoWasNotHeard: 'Two residents who did not want a visit.',
      shareWith: 'Main group',
      ...madeBy('Carers’ group coordinator', '2026-03-13'),
    },
  },
  {
    name: 'shorterVisits',
    kind: 'decision',
    at: [columns[1], rows[3]],
    fields: {
      title: 'Same student, shorter visits',
      outcome: 'adapt',
      reason: 'Five of six looked forward to it. An hour was too long for one, and a strain for two.',
      decidedBy: 'Carers’ group meeting',
      on: '2026-03-13',
      dissent: 'A social worker would have kept the hour: half of it goes on arriving.',
      ...madeBy('Carers’ group coordinator', '2026-03-13'),
    },
  },
  {
    name: 'tenResidents',
    kind: 'test',
    at: [columns[2], rows[2]],
    fields: {
      title: 'Ten residents, shorter visits, phone tree',
      status: 'running',
      objective: 'See whether it holds with shorter visits, and whether a phone tree helps between them.',
      questions: 'Are 40 minutes enough?\nWho rings whom between visits?',
      prediction: '7 of 10 report it, and no more than 2 say “too much”.',
      successCriterion: {
        what: 'Residents who report a contact they looked forward to',
        comparator: 'atLeast',
        value: 7,
        outOf: 10,
        unit: 'residents',
        byDate: '2026-04-26',
      },
      sample: { who: 'The six, and four more', plannedN: 10, where: 'At home, and by telephone' },
      plannedStart: '2026-03-16',
      plannedEnd: '2026-04-26',
      ownerRole: 'Carers’ group coordinator',
      steps: 'Visits of 40 minutes.\nThe carers’ group sets up a phone tree.\nAsk after each visit.',
      locked: {
        prediction: '7 of 10 report it, and no more than 2 say “too much”.',
        criterion: {
          what: 'Residents who report a contact they looked forward to',
          comparator: 'atLeast',
          value: 7,
          outOf: 10,
          unit: 'residents',
          byDate: '2026-04-26',
        },
        on: '2026-03-13',
      },
      actualStart: '2026-03-16',
      ...madeBy('Carers’ group coordinator', '2026-03-13'),
    },
  },
  {
    name: 'reportBack',
    kind: 'action',
    at: [columns[2], rows[3]],
    fields: {
      title: 'Report back to the main group',
      kind: 'task',
      owners: ['Carers’ group coordinator'],
      startOn: '2026-03-16',
      dueOn: '2026-04-28',
      status: 'open',
      reportBackTo: 'Main group',
      ...madeBy('Carers’ group coordinator', '2026-03-13'),
    },
  },
  {
    name: 'inventedNote',
    kind: 'note',
    at: [columns[3], rows[3]],
    fields: {
      text: 'This is a sample. The 271 people are from the notes of the second meeting; everything else is invented.',
      ...commissioner('2026-01-05'),
    },
  },
];

/** All cards of "Company on our street": those it begins with, and those of the carers' group meeting in March. */
export const firstCards: readonly SampleCard[] = [...because, ...tried];
export const laterCards: readonly SampleCard[] = learned;

/** Cards on the mat of the theme. */
export const onTheme: ReadonlySet<string> = new Set(['271', 'ringAndBook', 'badDay']);
