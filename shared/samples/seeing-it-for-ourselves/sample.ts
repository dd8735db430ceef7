import type { Sample } from '../sample.ts';
import { contextCards } from './context-cards.ts';
import { chart, links } from './links-and-chart.ts';
import { organisations, sheet, stageChanges } from './sheet.ts';
import { testCards } from './test-cards.ts';

/** Shadowing: a prediction that failed, two learnings that say why it was worth it, and the next cycle as a draft. */
export const sample: Sample = {
  sheet,
  stageChanges,
  organisations,
  idPrefix: 'shadowing ',
  mapCreatedOn: '2026-01-12',
  theme: 'trust',
  cardsOnTheme: ['unseenHelp', 'allDay', 'tea'],
  edits: [
    {
      replica: 'r2QbL7uW',
      info: { org: 'Voluntary sector', role: 'Voluntary sector manager', on: '2026-03-27' },
      cards: [...contextCards, ...testCards],
      links,
      chart,
    },
  ],
};
