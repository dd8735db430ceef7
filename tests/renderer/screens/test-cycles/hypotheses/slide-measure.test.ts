import { expect, test } from 'vitest';
import { chartDataOf } from '../../../../../renderer/features/charts/chart-data.ts';
import { dataBesideCycles } from '../../../../../renderer/screens/test-cycles/hypotheses/present/slide-measure.tsx';
import { testChains } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { documentWith, link, type RecordSpec } from '../../../../helpers/document/sample-document.ts';

const points = [2, 3, 2, 3, 2, 3, 5, 6, 5, 6, 5, 6].map(
  (value, index): RecordSpec => [
    'dataPoint',
    `p${index}`,
    { measure: 'm', date: new Date(Date.UTC(2026, 0, 5 + 7 * index)).toISOString().slice(0, 10), value },
  ],
);
const project = documentWith(
  ['measure', 'm', { name: 'Meaningful contacts', unit: 'contacts', direction: 'up' }],
  ...points,
  ['annotation', 'a', { measure: 'm', on: '2026-02-16', text: 'Half-term' }],
  ['test', 't1', { title: 'Six residents, six weeks', actualStart: '2026-01-26' }],
  ['test', 't2', { title: 'Ten residents', actualStart: '2026-03-02' }],
  ['test', 'other', { title: 'A lamp at each door', actualStart: '2026-02-02' }],
  link('t2', 'follows', 't1'),
  link('t1', 'measuredBy', 'm'),
  link('t2', 'measuredBy', 'm'),
  link('other', 'measuredBy', 'm'),
);

test('beside two cycles a chart names these alone, and leaves the signal to its sentence', () => {
  const data = chartDataOf(project, 'm');
  const chain = testChains(project).find(([first]) => first?.id === 't1');
  if (!data || !chain) throw new Error('There is a measure and a chain.');
  expect(data.analysis.phases.at(-1)?.signals.length).toBeGreaterThan(0);
  const { series, analysis } = dataBesideCycles(project, data, chain);
  expect(series.tests.map(({ words }) => words)).toEqual(['Cycle 1', 'Cycle 2']);
  expect([series.annotations, series.unit]).toEqual([[], '']);
  expect(analysis.phases.flatMap(({ signals }) => signals)).toEqual([]);
  expect(analysis.marks).toEqual(data.analysis.marks);
});
