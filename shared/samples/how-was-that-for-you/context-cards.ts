import { cardAt, themePosition } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import type { SampleCard } from '../sample.ts';

const whatIsHard: readonly SampleCard[] = [
  {
    name: 'feedback',
    kind: 'theme',
    position: themePosition,
    fields: {
      name: 'Feedback',
      description: 'How residents tell us what a visit was like',
      raisedIn: ['Second meeting'],
      order: 'a0',
      ...createdByCommissioner('2026-01-05'),
    },
  },
  {
    name: 'tenPercent',
    kind: 'evidence',
    isReal: true,
    position: cardAt(0, 0),
    fields: {
      kind: 'figure',
      statement: 'of people give feedback, roughly',
      figure: { value: 10, unit: '%' },
      geography: 'The Borough',
      sourceTitle: 'Notes of the second meeting',
      sourceWhere: 'Theme on feedback',
      caveat: 'An estimate from the meeting; nobody has counted',
      bias: 'unknown',
      alreadyPublished: true,
      ...createdByCommissioner('2026-01-05'),
    },
  },
  {
    name: 'noCulture',
    kind: 'barrier',
    position: cardAt(1, 0),
    fields: {
      statement: 'No culture of giving feedback',
      category: 'feedbackCulture',
      whoFeelsIt: 'resident',
      stepsCount: 5,
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'whoAnswers',
    kind: 'question',
    position: cardAt(2, 0),
    fields: {
      question: 'Does asking straight away change who answers?',
      whyItMatters: 'If the same people answer, only sooner, we have learned little about the others.',
      status: 'exploring',
      ...createdBy('Social worker', '2026-01-12'),
    },
  },
];

const whatOthersDo: readonly SampleCard[] = [
  {
    name: 'userInvolvement',
    kind: 'example',
    position: cardAt(0, 1),
    fields: {
      title: 'User involvement service in another borough',
      origin: 'otherBorough',
      whatTheyDo: 'People who use services visit others who do, and ask them how it is going.',
      reportedResult: 'They report that people say more to somebody who has been there.',
      whatWouldNeedToBeTrueHere: 'Residents want to do it, and are paid for their time.',
      evidenceLevel: 1,
      sourceTitle: 'Invented for this sample',
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'focusGroups',
    kind: 'example',
    position: cardAt(0, 2),
    fields: {
      title: 'Focus groups twice a year',
      origin: 'pastPractice',
      whatTheyDo: 'Residents are asked into a hall to talk about how services work.',
      reportedResult: 'The same people came each time, and they were heard well.',
      whatWouldNeedToBeTrueHere: 'Somebody drives those who cannot come on their own.',
      evidenceLevel: 1,
      sourceTitle: 'Invented for this sample',
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'inventedNote',
    kind: 'note',
    position: cardAt(0, 3),
    fields: {
      text: 'This is a sample. That about 10% of people give feedback is from the notes of the second meeting; everything else is invented.',
      ...createdByCommissioner('2026-01-05'),
    },
  },
];

/** What was said before anything was tried. */
export const contextCards: readonly SampleCard[] = [...whatIsHard, ...whatOthersDo];
