import type { Sample } from '../sample.ts';
import { contextCards } from './context-cards.ts';
import { chart, links } from './links-and-chart.ts';
import { organisations, sheet, stageChanges } from './sheet.ts';
import { testCards } from './test-cards.ts';

/** The relational worker: a test that is planned, baselines with too few points, a measure without any. */
export const sample: Sample = {
  sheet,
  stageChanges,
  organisations,
  idPrefix: 'relational ',
  mapCreatedOn: '2026-02-02',
  theme: 'connect',
  cardsOnTheme: ['manyProfessionals', 'referral', 'beforeThresholds'],
  edits: [
    {
      replica: 'x5GfN9cJ',
      info: { org: 'The Borough council', role: 'Lead commissioner', on: '2026-03-23' },
      cards: [...contextCards, ...testCards],
      links,
      chart,
    },
  ],
};
