import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import {
  cardEditor,
  focusedCard,
  mapCanvas,
  mapNotice,
  mapTransform,
  selectedCards,
  whereMenuGoesOn,
} from '../helpers/browser/map-page.ts';
import { card, middleOf } from '../helpers/browser/page-actions.ts';
import { inspector } from '../helpers/browser/workspace-page.ts';

test.use({ opens: 'map' });

const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });
/** Bare paper beside the hypothesis of the sample, px of the window. */
const barePaper = async (page: Page) => {
  const { x, y } = await middleOf(card(page, 'A weekly visit'));
  return { x: x - 200, y };
};
const counts = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('application')).toHaveAccessibleName(new RegExp(`, ${words}$`));

async function openByPointer(page: Page): Promise<void> {
  await card(page, 'Offers assume people').click({ button: 'right' });
  await expect(page.getByText('Make from this barrier')).toBeVisible();
  await expect(item(page, 'Idea')).toBeFocused();
  await expect(item(page, 'Idea')).toHaveAccessibleDescription('prompts');
  await expect(selectedCards(page)).toHaveCount(1);
  await expectAccessible(page);
  await screenshot(page, 'map-menu-card');
  // Another right click asks for another menu.
  await card(page, 'A weekly visit').click({ button: 'right', force: true });
  await expect(page.getByText('Make from this hypothesis')).toBeVisible();
  await item(page, 'Lock in place').click();
  await expect(mapNotice(page)).toContainText('locked in place on this map.');
  await expect(focusedCard(page)).toContainText('A weekly visit');
  await mapNotice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(mapNotice(page)).toContainText('Undone: Locked in place.');
  await expect(focusedCard(page)).toContainText('A weekly visit');

  await card(page, 'Offers assume people').click({ button: 'right' });
  await item(page, 'Put in a theme…').click();
  await page.getByRole('searchbox').fill('On foot');
  await page.getByRole('option', { name: 'New theme: “On foot”' }).click();
  await expect(mapNotice(page)).toContainText('“On foot” is a theme now, with 1 card.');
  await page.keyboard.press('Control+z');

  await page.keyboard.press('Escape');
  const paper = await barePaper(page);
  await page.mouse.click(paper.x, paper.y, { button: 'right' });
  await expect(item(page, 'Paste here')).toHaveAttribute('aria-disabled', 'true');
  await screenshot(page, 'map-menu-paper');
  await item(page, 'New card here').click();
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type('Written where the menu was');
  // The words keep the browser's own menu.
  const isOwnMenu = await cardEditor(page).evaluate((field) =>
    field.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(isOwnMenu).toBe(true);
  await page.keyboard.press('Escape');
  await counts(page, '15 cards, 15 links');
  await page.keyboard.press('Control+z');
  await counts(page, '14 cards, 15 links');
}

async function openByKeys(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await card(page, 'Offers assume people').click();
  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'Idea')).toBeFocused();
  // All of it is in sight, wherever it was asked for.
  await expect(item(page, 'Change what it is…')).toContainText('K');
  await expect(item(page, 'Delete')).toBeInViewport({ ratio: 1 });
  expect(await whereMenuGoesOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  // With letters of twice the size it is higher than the window, and says where it goes on.
  await setTextSize(page, '200%');
  await page.keyboard.press('Shift+F10');
  await expect.poll(() => whereMenuGoesOn(page)).toEqual(['below']);
  await expectAccessible(page);
  await screenshot(page, 'map-menu-large-letters');
  await page.keyboard.press('End');
  await expect(item(page, 'Delete')).toBeInViewport({ ratio: 1 });
  await expect.poll(() => whereMenuGoesOn(page)).toEqual(['above']);
  await page.keyboard.press('Escape');
  await setTextSize(page, '100%');
  await expect(focusedCard(page)).toContainText('Offers assume people');
  await page.keyboard.press('ContextMenu');
  await page.keyboard.press('Enter');
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type('Two streets at a time');
  await page.keyboard.press('Escape');
  await counts(page, '15 cards, 16 links');
  await expect(focusedCard(page)).toContainText('Two streets at a time');

  // What cannot be done is said where everybody sees it.
  await page.keyboard.press('Escape');
  await mapCanvas(page).focus();
  await expect(inspector(page)).toHaveCount(0);
}

async function openOnFrame(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await card(page, 'A weekly visit').click();
  await page.keyboard.press('Shift+F');
  await page.keyboard.type('Where we begin');
  await page.keyboard.press('Enter');
  const name = page.getByRole('button', { name: 'Frame 1 of 1: Where we begin' });
  await name.click({ button: 'right' });
  await expect(item(page, 'Rename…')).toBeFocused();
  await expectAccessible(page);
  await screenshot(page, 'map-menu-frame');
  const before = await mapTransform(page);
  await item(page, 'Zoom to it').click();
  await expect.poll(() => mapTransform(page)).not.toBe(before);
  await expect(name).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'Rename…')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await item(page, /^Delete this frame/).click();
  await expect(mapNotice(page)).toContainText('“Where we begin” is in the trash. Its cards stay.');
}

test('what can be done with a card, several, a link, the paper and a frame: by right click and by keys', async ({
  alongside: page,
}) => {
  await test.step('a right click says what can be done with a card, several, a link and the paper; messages stand in their row', () =>
    openByPointer(page));
  await test.step('the same by keys, and the focus comes back', () => openByKeys(page));
  await test.step('the name of a frame has its menu, by right click and by keys', () => openOnFrame(page));
});
