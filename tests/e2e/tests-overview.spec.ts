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

test('the overview says what the next stage asks for; a stage is passed with a reason, which stands in its history here and on Plan', async ({
  alongside: page,
}) => {
  await page.getByRole('tab', { name: 'Overview' }).click();
  const stage = page.getByRole('region', { name: 'Stage Deliver' });
  await expect(stage).toContainText('Before Spread, these are still open:');
  await expect(stage).toContainText('Spread asks for a decision to adopt.');

  await stage.getByRole('button', { name: 'Move on to Spread' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Move on' }).click();
  await expect(dialog.getByText('Write one sentence, then move on.')).toBeVisible();
  await dialog.getByLabel('Why go on now?').fill('Two wards want to begin before the summer.');
  await dialog.getByRole('button', { name: 'Move on' }).click();

  const passed = page.getByRole('region', { name: 'Stage Spread' });
  await passed.getByRole('button', { name: 'Stages so far' }).press('Enter');
  const history = page.getByRole('list', { name: 'Stages so far' });
  await expect(history.getByRole('listitem').last()).toContainText('Two wards want to begin');
  await expectAccessible(page);
  await screenshot(page, 'tests-overview-stage');

  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/\/tests.*$/, '/plan');
  });
  await expect(page.getByRole('list', { name: 'Stages so far' })).toContainText('Two wards want to begin');
});
