import { cardAt, themePosition } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import type { SampleCard } from '../sample.ts';

const whatIsHard: readonly SampleCard[] = [
  {
    name: 'trust',
    kind: 'theme',
    position: themePosition,
    fields: {
      name: 'Trust between sectors',
      description: 'What each knows of the other’s day',
      raisedIn: ['Second meeting'],
      order: 'a0',
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'unseenHelp',
    kind: 'question',
    position: cardAt(2, 0),
    fields: {
      question: 'What help is already here that we never see?',
      whyItMatters: 'We may be planning what somebody does on Thursdays.',
      status: 'exploring',
      ...createdBy('Community connector', '2026-01-19'),
    },
  },
  {
    name: 'allDay',
    kind: 'barrier',
    position: cardAt(1, 0),
    fields: {
      statement: 'We do not know what the other does all day',
      category: 'trust',
      whoFeelsIt: 'worker',
      ...createdBy('Social worker', '2026-01-19'),
    },
  },
  {
    name: 'tea',
    kind: 'idea',
    position: cardAt(0, 0),
    fields: {
      title: 'Intergenerational tea: young and old who share loneliness',
      description: 'One table, one pot, every second Sunday.',
      origin: 'resident',
      status: 'raised',
      effort: 2,
      benefit: 4,
      quickWin: false,
      ...createdBy('Resident', '2026-01-19'),
    },
  },
];

const whereItComesFrom: readonly SampleCard[] = [
  {
    name: 'shadowing',
    kind: 'example',
    position: cardAt(0, 1),
    fields: {
      title: 'Shadowing in a national charity',
      origin: 'workshop',
      whatTheyDo: 'New managers spend a day beside somebody who answers the telephone.',
      reportedResult: 'They report fewer rules that nobody can keep.',
      whatWouldNeedToBeTrueHere: 'A manager can be away for a day.',
      evidenceLevel: 1,
      sourceTitle: 'Invented for this sample',
      ...createdByCommissioner('2026-01-19'),
    },
  },
  {
    name: 'foodBank',
    kind: 'example',
    position: cardAt(0, 2),
    fields: {
      title: 'A walk through a food bank',
      origin: 'worker',
      whatTheyDo: 'Workers come an hour early, carry boxes and talk to those who wait.',
      reportedResult: 'They say that they heard of help they had never been told about.',
      whatWouldNeedToBeTrueHere: 'Those who wait agree to it.',
      evidenceLevel: 1,
      sourceTitle: 'Invented for this sample',
      ...createdByCommissioner('2026-01-19'),
    },
  },
  {
    name: 'pairs',
    kind: 'idea',
    position: cardAt(1, 1),
    fields: {
      title: 'Pair each statutory worker with a grass-roots worker',
      description: 'Half a day in one’s work, half a day in the other’s.',
      origin: 'workshop',
      status: 'testing',
      effort: 2,
      benefit: 4,
      quickWin: false,
      ...createdBy('Voluntary sector manager', '2026-01-19'),
    },
  },
  {
    name: 'inventedNote',
    kind: 'note',
    position: cardAt(0, 3),
    fields: {
      text: 'This is a sample. Everything in it is invented, all numbers too.',
      ...createdByCommissioner('2026-01-12'),
    },
  },
];

/** What was said before anything was tried. */
export const contextCards: readonly SampleCard[] = [...whatIsHard, ...whereItComesFrom];
