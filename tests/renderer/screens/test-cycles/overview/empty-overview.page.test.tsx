import { afterAll, beforeAll, expect, test } from 'vitest';
import { OverviewPage } from '../../../../../renderer/screens/test-cycles/overview/overview-page.tsx';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

test('the overview of an empty project says what will stand there and what comes first', async () => {
  const page = await renderOnPage(<OverviewPage />);
  expect(page.text()).toContain('All your tests, on one page.');
  expect(page.all('[aria-label="What comes first"] h3').map((one) => one.textContent)).toEqual([
    'Hypothesis',
    'Test',
    'Learning',
    'Decision',
  ]);
  expect(page.button('New hypothesis')).toBeTruthy();
});
