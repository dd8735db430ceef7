import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { DialogHost } from '../../../../../renderer/core/ui/dialog-host.tsx';
import { currentGrid } from '../../../../../renderer/screens/test-cycles/grid/measure-grid.ts';
import { openNewMeasureDialog } from '../../../../../renderer/screens/test-cycles/measures/new-measure-dialog.tsx';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { collectionFrequencyOf } from '../../../../../shared/measures/collection-frequency.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

test('a new measure needs a name, and what its parts and wholes are where it counts them', async () => {
  const page = await renderOnPage(<DialogHost />);
  openNewMeasureDialog();
  await page.waitUntil(() => page.all('form').length > 0);
  await page.press('Add the measure');
  await page.waitUntil(() => page.text().includes('Write what you count.'));
  await page.type('What do you count?', 'As much contact as I want');
  const option = (words: string) =>
    page.all('input[type=radio]').find((one) => one.closest('label')?.textContent?.startsWith(words));
  option('Lower is better')?.click();
  option('how many of')?.click();
  const [howOften] = page.all('select') as HTMLSelectElement[];
  const frequencies = [...(howOften?.options ?? [])]
    .map(({ value }) => value)
    .filter((one) => one.startsWith('Every'));
  expect(frequencies.map((words) => collectionFrequencyOf([], words))).toEqual([
    'day',
    'week',
    'fortnight',
    'month',
    'quarter',
  ]);
  if (howOften) howOften.value = 'Every week';
  howOften?.dispatchEvent(new Event('change', { bubbles: true }));
  await page.waitUntil(() => page.text().includes('What is the first number?'));
  await page.press('Add the measure');
  await page.waitUntil(() => page.text().includes('Write what the second number is.'));
  await page.type('What is the first number?', 'Said yes');
  await page.type('What is the second number, the whole?', 'Were asked');
  await page.press('Add the measure');
  await page.waitUntil(() => page.all('form').length === 0);
  const [measure] = recordsOf(currentProject().document, 'measure');
  expect(measure?.fields).toMatchObject({
    name: 'As much contact as I want',
    numeratorDef: 'Said yes',
    denominatorDef: 'Were asked',
    direction: 'down',
    collection: { howOften: 'Every week' },
    chart: 'run',
  });
  expect(currentGrid(measure?.id ?? '').columns[0]?.label).toBe('Week of');
  expect(currentGrid(measure?.id ?? '').columns.map(({ id }) => id)).toEqual([
    'date',
    'numerator',
    'denominator',
    'percent',
    'note',
  ]);
});
