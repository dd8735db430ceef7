import type { Sample } from '../sample.ts';
import { contextCards } from './context-cards.ts';
import { chart, links } from './links-and-chart.ts';
import { measureCards } from './measure-cards.ts';
import { organisations, sheet, stageChanges } from './sheet.ts';
import { testCards } from './test-cards.ts';

/** Warm handovers: a chart with a new middle line and a point left out, a prediction that came true, extended. */
export const sample: Sample = {
  sheet,
  stageChanges,
  organisations,
  idPrefix: 'handovers ',
  mapCreatedOn: '2025-11-03',
  theme: 'seamless',
  cardsOnTheme: ['betweenLevels', 'retoldStory', 'whenSafe'],
  edits: [
    {
      replica: 'p3VmT6yR',
      info: { org: 'The Borough council', role: 'Council team manager', on: '2026-04-17' },
      cards: [...contextCards, ...measureCards, ...testCards],
      links,
      chart,
    },
  ],
};
