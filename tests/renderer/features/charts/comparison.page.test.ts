import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { chartDataOf } from '../../../../renderer/features/charts/chart-data.ts';
import { comparedWith, compareWith } from '../../../../renderer/features/charts/comparison.ts';
import { drawChartImage } from '../../../../renderer/features/charts/export/chart-image.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage;

const measure = (id: string, name: string, values: readonly number[]): readonly Change[] => [
  { op: 'add', kind: 'measure', id, fields: { name, unit: 'visits' } },
  ...values.map(
    (value, index): Change => ({
      op: 'add',
      kind: 'dataPoint',
      id: `${id}-${index}`,
      fields: { measure: id, date: `2026-03-${String(2 + 7 * index).padStart(2, '0')}`, value },
    }),
  ),
];

beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Measures added', [...measure('m1', 'Contacts', [2, 3]), ...measure('m2', 'Too much', [4, 5])]);
});
afterAll(() => app.close());

const imageOf = () => {
  const { document } = currentProject();
  const data = chartDataOf(document, 'm1');
  const other = chartDataOf(document, comparedWith('m1') ?? '');
  if (!data) throw new Error('no measure');
  return drawChartImage(data, 'Company on our street', '2026-03-30', other);
};

test('the measure that was put beside one is in its picture, with the sentence on how they compare', () => {
  const alone = imageOf();
  compareWith('m1', 'm2');
  const both = imageOf();
  expect(both.title).toBe('Contacts and Too much, 30 March 2026');
  for (const words of ['>Contacts<', '>Too much<', '>Both on one scale, not added up.<'])
    expect(both.svg).toContain(words);
  expect(both.alt).toContain('Too much, 2 points.');
  expect(both.height).toBeGreaterThan(alone.height);
  expect(alone.svg).not.toContain('Too much');
  // Of the other measure nothing was said.
  expect(comparedWith('m2')).toBeUndefined();
  compareWith('m1', undefined);
  expect(imageOf().svg).not.toContain('Too much');
});
