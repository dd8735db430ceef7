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

  // What scrolls is the page below the bar, and nothing around it.
  const scrolledBelowTop = () =>
    page.evaluate(() => {
      document.querySelector('#overview-board')?.scrollIntoView();
      const scrolled = [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
      return scrolled.map((element) => element.contains(document.querySelector('[role="tablist"]')));
    });
  expect(await scrolledBelowTop()).toEqual([false]);

  const column = (state: string) => page.getByRole('region', { name: state, exact: true });
  await column('Running')
    .getByRole('button', { name: /Status/ })
    .press('Enter');
  await expect(page.getByRole('option', { name: 'Running' })).toBeFocused();
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

test('a tile is dragged to another state: it moves, or is asked for what is missing, or it is said why it cannot', async ({
  alongside: page,
}) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.getByRole('tab', { name: 'Overview' }).click();
  const column = (state: string) => page.getByRole('region', { name: state, exact: true });
  const tile = page.locator('[data-board-test]', { hasText: 'Ten residents' });

  // In its upper half: there is nothing else that takes a press.
  const dragTo = (state: string) =>
    tile.dragTo(column(state), { sourcePosition: { x: 60, y: 50 }, targetPosition: { x: 60, y: 20 } });
  await dragTo('Decided');
  await expect(page.getByRole('region', { name: 'Message' })).toContainText(
    'It cannot move to Decided. Not straight from “Running”.',
  );
  await expect(column('Running')).toContainText('Ten residents');

  await dragTo('Stopped');
  const dialog = page.getByRole('dialog', { name: 'Move to Stopped' });
  await expect(dialog).toContainText('First say why it was stopped.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Move to Stopped' }).click();
  await expect(dialog.getByRole('alert')).toContainText('First say why it was stopped.');
  await dialog.getByRole('textbox', { name: 'Why it was stopped' }).fill('Too tiring for two of them.');
  await dialog.getByRole('button', { name: 'Move to Stopped' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(column('Stopped')).toContainText('Ten residents');
  await expect(column('Stopped').getByRole('button', { name: /^Ten residents/ })).toBeFocused();

  await dragTo('Running');
  await expect(column('Running')).toContainText('Ten residents');
  await dragTo('Studying');
  await expect(column('Studying')).toContainText('Ten residents');
  await dragTo('Decided');
  const decision = page.getByRole('dialog', { name: 'Move to Decided' });
  await decision.getByText('Adopt: do it from now on').click();
  await decision.getByLabel('The decision in a few words').fill('Keep the phone tree');
  await decision.getByRole('button', { name: 'Keep the decision' }).click();
  await expect(column('Decided')).toContainText('Ten residents');
});
