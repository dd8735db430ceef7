import { expect, test } from 'vitest';
import { marksOfSlide } from '../../../../../renderer/features/charts/figure/chart-footnotes.tsx';
import { layOutChart } from '../../../../../renderer/features/charts/layout/chart-layout.ts';
import { contacts, requestOf, seriesOf } from '../measure-fixtures.ts';

test('an audience is told where a scale leaves 0 out, and not where it does not', () => {
  const said = (values: readonly number[]) => marksOfSlide(layOutChart(requestOf(seriesOf(values))));
  expect(said(contacts)).toMatch(/^Filled squares/);
  expect(said(contacts.map((value) => value + 500))).toMatch(
    /^The scale begins at \d+, not at 0\. Filled squares/,
  );
  expect(said([-5, 4, -6, 3])).toContain('0 is in it.');
});
