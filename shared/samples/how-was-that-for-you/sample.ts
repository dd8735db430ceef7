import type { Sample } from '../sample.ts';
import { contextCards } from './context-cards.ts';
import { chart, links } from './links-and-chart.ts';
import { organisations, sheet, stageChanges } from './sheet.ts';
import { testCards } from './test-cards.ts';

/** Feedback at the door: a signal against the first weeks, a prediction that came true, a practice that changed. */
export const sample: Sample = {
  sheet,
  stageChanges,
  organisations,
  idPrefix: 'feedback ',
  mapCreatedOn: '2026-01-05',
  theme: 'feedback',
  cardsOnTheme: ['tenPercent', 'noCulture', 'whoAnswers'],
  edits: [
    {
      replica: 'Kw8sD4nB',
      info: { org: 'The Borough council', role: 'Lead commissioner', on: '2026-03-27' },
      cards: [...contextCards, ...testCards],
      links,
      chart,
    },
  ],
};
