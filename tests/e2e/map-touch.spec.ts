import type { Locator, Page } from '@playwright/test';
import { expect, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cardEditor, lowerLinkHandle, touchLine } from '../helpers/browser/map-page.ts';
import { announcement, card, middleOf, waitUntilStill } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'map', hasTouch: true, viewport: { width: 1366, height: 1024 } });

const counts = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('application')).toHaveAccessibleName(new RegExp(`, ${words}$`));
/** Beside the hypothesis of the sample nothing lies at its left. */
const emptyPaper = async (page: Page) => {
  const { x, y } = await middleOf(card(page, 'A weekly visit'));
  return { x: x - 200, y };
};

test('on a touch screen a link is two taps', async ({ alongside: page, shell: _shell }) => {
  const tap = async (locator: Locator) => {
    const { x, y } = await middleOf(locator);
    await page.touchscreen.tap(x, y);
  };
  await tap(card(page, 'Offers assume'));
  const handle = lowerLinkHandle(page);
  await expect(handle).toBeVisible();
  // The panel of the card comes, and the map makes way for it.
  await expect(page.getByRole('complementary', { name: 'Barrier' })).toBeVisible();
  await waitUntilStill(handle);
  const size = await handle.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(23.9);
  await tap(handle);
  await expect(touchLine(page)).toContainText('Press the card that “Offers assume');
  await screenshot(page, 'map-create-touch');
  await page.getByRole('button', { name: 'Cancel' }).tap();
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Link by tapping' }).tap();
  await tap(card(page, 'Befriending service'));
  await expect(page.getByRole('menu', { name: 'How are they related?' })).toBeVisible();
  await page.getByRole('menuitem').first().tap();
  await expect(announcement(page)).toContainText('Connected “Offers assume');
  await counts(page, '14 cards, 16 links');

  await page.getByRole('button', { name: 'Link by tapping' }).tap();
  const paper = await emptyPaper(page);
  await page.touchscreen.tap(paper.x, paper.y);
  await expect(page.getByRole('menu', { name: 'New card, linked how?' })).toBeVisible();
  await page.getByRole('menuitem').first().tap();
  await expect(cardEditor(page)).toBeFocused();
});
