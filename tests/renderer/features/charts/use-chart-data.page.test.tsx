import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { type ChartData, chartDataOf } from '../../../../renderer/features/charts/chart-data.ts';
import { useChartData } from '../../../../renderer/features/charts/use-chart-data.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Measure added', [
    { op: 'add', kind: 'measure', id: 'm1', fields: { name: 'Contacts' } },
    { op: 'add', kind: 'dataPoint', id: 'p1', fields: { measure: 'm1', date: '2026-03-02', value: 5 } },
  ]);
});
afterAll(() => app.close());

const seen: (ChartData | undefined)[] = [];
const Watched = () => {
  const data = useChartData('m1');
  seen.push(data);
  return <p>{`${data?.series.points[0]?.value} ${data?.settings.isAnhoej}`}</p>;
};

test('what follows the numbers of a measure is rendered when they say something else, whatever else is written', async () => {
  const page = await renderOnPage(<Watched />);
  const first = seen.at(-1);
  edit('Number', [{ op: 'set', kind: 'dataPoint', id: 'p1', fields: { value: 6 } }]);
  await page.waitUntil(() => page.text().startsWith('6 false'));
  const shown = seen.at(-1);
  expect(shown).not.toBe(first);
  const renders = seen.length;
  edit('Card added', [{ op: 'add', kind: 'idea', id: 'i1', fields: { title: 'Tea' } }]);
  await page.waitUntil(() => !currentProject().hasPendingEdits);
  expect(seen.length).toBe(renders);
  expect(chartDataOf(currentProject().document, 'm1')).toBe(shown);
  edit('Rules', [{ op: 'set', kind: 'measure', id: 'm1', fields: { chartSettings: { isAnhoej: true } } }]);
  await page.waitUntil(() => page.text().startsWith('6 true'));
  expect(seen.at(-1)).not.toBe(shown);
});
