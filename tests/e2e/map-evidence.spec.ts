import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { linkStop } from '../helpers/browser/map-page.ts';
import { announcement, card, typeText } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'map' });

/** A picture of the map around the word of the link that the keyboard is on. */
const aroundLink = async (page: Page): Promise<Buffer> => {
  const box = await linkStop(page).boundingBox();
  if (!box) throw new Error('The keyboard is on no link.');
  const { x, y, width } = box;
  return page.screenshot({ clip: { x, y: y - 10, width, height: 70 } });
};

/** From the hypothesis along its links to the one that supports it. */
const walkToSupport = async (page: Page): Promise<void> => {
  await card(page, 'A weekly visit').focus();
  const name = () => linkStop(page).getAttribute('aria-label');
  await page.keyboard.press('Alt+ArrowDown');
  for (let link = 0; link < 4; link += 1) {
    const here = await name();
    if (here?.includes(' supports ')) return;
    await page.keyboard.press('ArrowDown');
    // The next link is there a frame later: a key pressed before goes past it.
    await expect.poll(name).not.toBe(here);
  }
};

test('what speaks for and against a hypothesis, weighed on its links, proposes a status that a person sets', async ({
  alongside: page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await card(page, 'A weekly visit').click();
  const evidence = page.getByRole('region', { name: 'What the evidence says' });
  const weight = evidence.getByRole('radiogroup', { name: /Same face mattered/ });
  await expect(weight).toHaveAccessibleName(/As the card says: 3$/);
  await expect(evidence).toContainText(
    'The evidence says: supported. 1 for, weighing 3; 0 against, weighing 0.',
  );

  await walkToSupport(page);
  await expect(linkStop(page)).toHaveAccessibleName(/^Learning “Same face.+ supports Hypothesis .+”\. Link/);
  const before = await aroundLink(page);
  await weight.getByRole('radio', { name: '5 of 5' }).press(' ');
  await expect(evidence).toContainText('1 for, weighing 5; 0 against, weighing 0.');
  await walkToSupport(page);
  await expect(linkStop(page)).toHaveAccessibleName(/, strength 5 of 5\. Link/);
  await expect
    .poll(async () => (await aroundLink(page)).equals(before), { message: 'the map shows the strength' })
    .toBe(false);

  await evidence.getByRole('button', { name: 'Add what speaks against it…' }).click();
  await typeText(page, '271');
  await page.getByRole('option', { name: /271 people/ }).click();
  await page.getByRole('dialog').getByRole('radio', { name: '4 of 5' }).press(' ');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(announcement(page)).toContainText(/challenges, strength 4 of 5/);
  await expect(evidence).toContainText(
    'The evidence says: unclear. 1 for, weighing 5; 1 against, weighing 4.',
  );
  await expect(evidence).toContainText('Neither side weighs twice as much as the other.');
  await evidence.getByRole('button', { name: 'Set to Unclear' }).scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await screenshot(page, 'map-evidence');

  await page
    .getByRole('complementary', { name: 'Hypothesis' })
    .getByRole('button', { name: /Testing/ })
    .click();
  await page.getByRole('option', { name: 'Ready to test' }).click();
  await expect(evidence).toContainText('It cannot be set to Unclear yet. Not straight from “Ready to test”.');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await evidence.getByRole('button', { name: 'Set to Unclear' }).click();
  await expect(evidence).toContainText('That is its status.');
  await weight.getByRole('radio', { name: '1 of 5' }).press(' ');
  await expect(evidence).toContainText(
    'The evidence says: not supported. 1 for, weighing 1; 1 against, weighing 4.',
  );
  await expect(evidence).toContainText('You decided otherwise: Unclear.');
});
