import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { MeasureChart } from '../../../../renderer/features/charts/measure-chart.tsx';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import * as disagreement from '../../../../shared/measures/chart-disagreement.ts';
import * as gaps from '../../../../shared/measures/missing-days.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { dayAfter } from './measure-fixtures.ts';

/** The other chart of the same numbers is judged for the sentence under a chart. */
const judgedAgain = vi.spyOn(disagreement, 'chartDisagreement');
const lookedForGaps = vi.spyOn(gaps, 'missingDays');

const point = (value: number, index: number): Change => ({
  op: 'add',
  kind: 'dataPoint',
  id: `p${index}`,
  fields: { measure: 'm1', date: dayAfter(7 * index), value },
});

/** jsdom knows no sizes: the chart is drawn as if its box had one. */
class NoObserver {
  observe(): void {}
  disconnect(): void {}
}

let app: OpenedOnPage;
beforeAll(async () => {
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  app = await openProjectOnPage();
  edit('Measure added', [
    { op: 'add', kind: 'measure', id: 'm1', fields: { name: 'Contacts', chart: 'xmr' } },
    ...[3, 4, 3, 5, 4, 3, 5, 4, 3, 4, 5, 3, 4].map(point),
  ]);
});
afterAll(async () => {
  await app.close();
  vi.unstubAllGlobals();
});

test('what is said of a chart is worked out once the chart is painted, and no gap is looked for where no day changed', async () => {
  const page = await renderOnPage(<MeasureChart measureId="m1" />);
  const mean = () => page.all('.chart-numbers dd')[0]?.textContent;
  const line = () => page.all('.chart-figure svg path[fill="none"]').map((path) => path.getAttribute('d'));
  await page.waitUntil(() => mean() === '3.8' && line().length > 0);
  const before = line();
  const frames: FrameRequestCallback[] = [];
  const noFrame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => frames.push(run));
  judgedAgain.mockClear();
  lookedForGaps.mockClear();
  edit('Number', [{ op: 'set', kind: 'dataPoint', id: 'p12', fields: { value: 17 } }]);
  await page.waitUntil(() => frames.length > 0 && line().join() !== before.join());
  expect(judgedAgain).not.toHaveBeenCalled();
  expect(mean()).toBe('3.8');
  noFrame.mockRestore();
  for (const run of frames) run(performance.now());
  await page.waitUntil(() => mean() === '4.8');
  expect(judgedAgain).toHaveBeenCalledTimes(1);
  expect(lookedForGaps).not.toHaveBeenCalled();
});
