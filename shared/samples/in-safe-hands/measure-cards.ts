import { cardAt } from '../card-layout.ts';
import { createdByCommissioner } from '../created-by.ts';
import type { SampleCard } from '../sample.ts';

/** What is counted. */
export const measureCards: readonly SampleCard[] = [
  {
    name: 'retold',
    kind: 'measure',
    position: cardAt(1, 1),
    fields: {
      name: 'Times the story is told again',
      kind: 'outcome',
      objective: 'findHelp',
      unit: 'times',
      direction: 'down',
      definition:
        'How often a resident who left that week has told the whole story again by week 2 at home. The mean.',
      collection: { who: 'Worker at home', how: 'Asked in week 2', howOften: 'Every week' },
      baseline: { value: 3.1, asOf: '2026-01-19' },
      target: 1.5,
      chart: 'xmr',
      ...createdByCommissioner('2025-11-03'),
    },
  },
  {
    name: 'daysHeld',
    kind: 'measure',
    position: cardAt(2, 1),
    fields: {
      name: 'Days that both workers stay',
      kind: 'balancing',
      objective: 'fulfillingHelp',
      unit: 'days',
      direction: 'neutral',
      definition:
        'Days from the first visit together until the resident says so, of handovers open that week. The middle value.',
      collection: { who: 'Team manager', how: 'From the diary', howOften: 'Every week' },
      chart: 'run',
      ...createdByCommissioner('2026-01-12'),
    },
  },
  {
    name: 'confirmed',
    kind: 'measure',
    position: cardAt(3, 1),
    fields: {
      name: 'Handovers that the resident confirmed',
      kind: 'process',
      objective: 'findHelp',
      unit: '% of those begun',
      direction: 'up',
      definition: 'The resident says “I feel in safe hands”, of the handovers begun that month.',
      numeratorDef: 'Handovers that the resident confirmed',
      denominatorDef: 'Handovers begun',
      collection: { who: 'Both workers', how: 'The resident’s own words', howOften: 'Every month' },
      target: 80,
      chart: 'run',
      ...createdByCommissioner('2026-01-12'),
    },
  },
];
