import { cardAt, themePosition } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import type { SampleCard } from '../sample.ts';

const whatIsHard: readonly SampleCard[] = [
  {
    name: 'connect',
    kind: 'theme',
    position: themePosition,
    fields: {
      name: 'How and why we connect',
      description: 'Relations before referrals',
      raisedIn: ['Second meeting'],
      order: 'a0',
      ...createdByCommissioner('2026-02-02'),
    },
  },
  {
    name: 'manyProfessionals',
    kind: 'barrier',
    position: cardAt(0, 0),
    fields: {
      statement: 'Many professionals in one life',
      category: 'coordinationOverload',
      whoFeelsIt: 'resident',
      ...createdBy('Carers’ group coordinator', '2026-02-16'),
    },
  },
  {
    name: 'referral',
    kind: 'barrier',
    position: cardAt(1, 0),
    fields: {
      statement: 'A referral is how most talks end',
      category: 'bureaucracy',
      whoFeelsIt: 'worker',
      stepsCount: 7,
      ...createdBy('Social worker', '2026-02-16'),
    },
  },
  {
    name: 'beforeThresholds',
    kind: 'question',
    position: cardAt(2, 0),
    fields: {
      question: 'What did social workers do before thresholds?',
      whyItMatters: 'Some of them still work here, and can tell.',
      status: 'exploring',
      ...createdBy('Social worker', '2026-02-16'),
    },
  },
];

const whereItComesFrom: readonly SampleCard[] = [
  {
    name: 'neighbourhoodWork',
    kind: 'example',
    position: cardAt(0, 1),
    fields: {
      title: 'Neighbourhood social work, 20 years ago',
      origin: 'pastPractice',
      era: 'Around 2006',
      whatTheyDo: 'One social worker had a patch, an open door and no list.',
      reportedResult: 'Those who did it say that people came earlier, and for less.',
      whatWouldNeedToBeTrueHere: 'Somebody may spend an afternoon without opening a case.',
      evidenceLevel: 1,
      sourceTitle: 'Invented for this sample',
      ...createdBy('Social worker', '2026-02-16'),
    },
  },
  {
    name: 'nuka',
    kind: 'example',
    isReal: true,
    position: cardAt(0, 2),
    fields: {
      title: 'NUKA: one small team that stays',
      place: 'Alaska',
      origin: 'international',
      whatTheyDo: 'People have a long-term relationship with a small team that knows them.',
      whatWouldNeedToBeTrueHere: 'A worker stays long enough to be known.',
      sourceTitle: 'The King’s Fund, on the NUKA system of care',
      ...createdByCommissioner('2026-02-16'),
    },
  },
  {
    name: 'tenResidents',
    kind: 'idea',
    position: cardAt(1, 1),
    fields: {
      title: 'One worker, ten residents, no referral target',
      description:
        'A worker who is there for what residents want to tackle, and is not counted by what is passed on.',
      origin: 'pastPractice',
      status: 'testing',
      effort: 4,
      benefit: 5,
      quickWin: false,
      ...createdBy('Community connector', '2026-03-09'),
    },
  },
  {
    name: 'inventedNote',
    kind: 'note',
    position: cardAt(0, 3),
    fields: {
      text: 'This is a sample. NUKA is a real system of care; everything else is invented, and no number is real.',
      ...createdByCommissioner('2026-02-02'),
    },
  },
];

/** What was said before anything was planned. */
export const contextCards: readonly SampleCard[] = [...whatIsHard, ...whereItComesFrom];
