import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';

test.use({ opens: 'measures' });

test('the overview says what waits and where each hypothesis stands; a test moves on by its choice, and the keyboard with it', async ({
  alongside: page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(page.getByRole('region', { name: 'Tests waiting for a result or a decision' })).toContainText(
    /Was to end on 26 April( 2026)?\. Write what you saw\./,
  );
  await expect(
    page.getByRole('button', {
      name: /^Cycle 1, Six residents, six weeks: 2 February.* to 13 March.*, decided$/,
    }),
  ).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'tests-overview-1366x768');

  const column = (state: string) => page.getByRole('region', { name: state, exact: true });
  await column('Running')
    .getByRole('button', { name: /Status/ })
    .press('Enter');
  await expect(page.getByRole('option', { name: 'Studying' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(column('Studying')).toContainText('Ten residents');
  await expect(column('Studying').getByRole('button', { name: /^Ten residents/ })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Tests waiting for a result or a decision' })).toContainText(
    'What came out is being looked at.',
  );

  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Hypotheses' })).toHaveAttribute('aria-selected', 'true');
});
