import type { Sample } from '../sample.ts';
import { firstCards } from './first-cards.ts';
import { laterCards } from './later-cards.ts';
import { firstLinks, firstPoints, laterLinks, laterPoints } from './links-and-data.ts';
import { organisations, projectSheet, stageChanges } from './project-sheet.ts';

/** Company for people with dementia who live alone: two cycles, and what a meeting in March added. */
export const sample: Sample = {
  sheet: projectSheet,
  stageChanges,
  organisations,
  // The first sample there was: its ids stay as they were made.
  idPrefix: '',
  mapCreatedOn: '2026-01-05',
  theme: 'isolation',
  cardsOnTheme: ['271', 'ringAndBook', 'badDay'],
  edits: [
    {
      replica: 'Qm3xA9pL',
      info: { org: 'The Borough council', role: 'Lead commissioner', on: '2026-01-05' },
      cards: firstCards,
      links: firstLinks,
      chart: firstPoints,
    },
    {
      replica: 'h7TzK2vd',
      info: { org: 'Carers’ group', role: 'Carers’ group coordinator', on: '2026-03-13' },
      cards: laterCards,
      links: laterLinks,
      chart: [
        ...laterPoints,
        {
          kind: 'annotation',
          measure: 'contacts',
          date: '2026-02-16',
          fields: { text: 'Half-term: two visits were moved', createdOn: '2026-03-13' },
        },
      ],
    },
  ],
};
