import { cardAt, themePosition } from '../card-layout.ts';
import { createdBy, createdByCommissioner } from '../created-by.ts';
import type { SampleCard } from '../sample.ts';

/** What was said before anything was tried. */
export const contextCards: readonly SampleCard[] = [
  {
    name: 'seamless',
    kind: 'theme',
    position: themePosition,
    fields: {
      name: 'Seamless help',
      description: 'What happens between one helper and the next',
      raisedIn: ['Second meeting'],
      order: 'a0',
      ...createdByCommissioner('2025-11-03'),
    },
  },
  {
    name: 'betweenLevels',
    kind: 'barrier',
    position: cardAt(0, 0),
    fields: {
      statement: 'Moving between levels of help',
      category: 'thresholdMove',
      whoFeelsIt: 'resident',
      stepsCount: 6,
      ...createdByCommissioner('2025-11-24'),
    },
  },
  {
    name: 'retoldStory',
    kind: 'barrier',
    position: cardAt(1, 0),
    fields: {
      statement: 'The story has to be told again each time',
      category: 'coordinationOverload',
      whoFeelsIt: 'resident',
      ...createdBy('Carers’ group coordinator', '2025-11-24'),
    },
  },
  {
    name: 'whenSafe',
    kind: 'question',
    position: cardAt(2, 0),
    fields: {
      question: 'When does a resident feel in safe hands?',
      whyItMatters: 'If we do not know, we pass people on when it suits us.',
      status: 'exploring',
      ...createdBy('Social worker', '2025-11-24'),
    },
  },
  {
    name: 'knewHerFace',
    kind: 'evidence',
    position: cardAt(0, 2),
    fields: {
      kind: 'story',
      statement: '“I knew her face before she came alone.”',
      sourceTitle: 'A resident, at the end of a handover',
      caveat: 'From somebody who took part; invented for this sample',
      bias: 'unknown',
      quoteConsent: { given: true, scope: 'partners', on: '2026-04-10' },
      ...createdBy('Occupational therapist', '2026-04-10'),
    },
  },
  {
    name: 'inventedNote',
    kind: 'note',
    position: cardAt(0, 3),
    fields: {
      text: 'This is a sample. Everything in it is invented, the numbers and the words of the resident too.',
      ...createdByCommissioner('2025-11-03'),
    },
  },
];
