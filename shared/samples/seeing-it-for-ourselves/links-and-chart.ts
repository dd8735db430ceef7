import { pointsEvery } from '../points-every.ts';
import type { SampleChartEntry, SampleLink } from '../sample.ts';

export const links: readonly SampleLink[] = [
  ['allDay', 'prompts', 'pairs'],
  ['shadowing', 'inspires', 'pairs'],
  ['foodBank', 'inspires', 'halfDay'],
  ['pairs', 'inspires', 'halfDay'],
  ['halfDay', 'testedBy', 'sixPairs'],
  ['sixPairs', 'measuredBy', 'trustInVoluntary'],
  ['sixPairs', 'measuredBy', 'trustInStatutory'],
  ['sixPairs', 'produced', 'lessThanThought'],
  ['sixPairs', 'produced', 'smallGroups'],
  ['lessThanThought', 'challenges', 'halfDay'],
  ['smallGroups', 'informs', 'hostChooses'],
  ['hostChooses', 'leadsTo', 'wholeDay'],
  ['hostChooses', 'leadsTo', 'openWhen'],
  ['hostChooses', 'leadsTo', 'kitchen'],
  ['wholeDay', 'follows', 'sixPairs'],
  ['wholeDay', 'measuredBy', 'trustInStatutory'],
];

const startAndEnd = (measure: string, start: number, end: number): readonly SampleChartEntry[] =>
  pointsEvery(
    46,
    measure,
    '2026-02-02',
    [start, end].map((value) => ({ value, n: 12 })),
  );

export const chart: readonly SampleChartEntry[] = [
  ...startAndEnd('trustInVoluntary', 3.7, 3.9),
  ...startAndEnd('trustInStatutory', 2.6, 3.3),
];
