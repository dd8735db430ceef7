import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cards, cardsAndDraft, emptyProjectSteps, overflowOfFirstCard } from '../helpers/browser/map-page.ts';
import { pasteClipboard } from '../helpers/browser/numbers-page.ts';
import { announcement, card, typeText, waitForField } from '../helpers/browser/page-actions.ts';
import { presentBar, spaceBelowPresentButtons } from '../helpers/browser/present-page.ts';
import { expectReadableFromAfar } from '../helpers/browser/readability.ts';

/** A new project with nothing in it. */
const openNew = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'New project' }).first().click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Evenings');
  await page.getByText('Easier to find help').click();
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page.getByRole('heading', { name: 'Begin with what gets in the way' })).toBeVisible();
};

test('a first card in an empty project, then more by double click, Enter and Escape', async ({
  alongside: page,
}) => {
  await openNew(page);
  await expectAccessible(page);
  await screenshot(page, 'map-empty');
  // The paper answers as a map with cards does.
  const first = page.getByLabel('What gets in the way?');
  const words = page.getByRole('heading', { name: 'Begin with what gets in the way' });
  await words.click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'New card here' })).toBeFocused();
  await expect(page.getByRole('menuitem', { name: 'Paste here' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await words.click();
  await expect(first).not.toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await words.dblclick();
  await expect(first).toBeFocused();
  await words.click();
  await pasteClipboard(page, { text: 'Action\tOwner\nLend a key\tOT lead\nRing the bell\tCarers' });
  await expect(page.getByRole('dialog', { name: 'Make cards from 2 rows' })).toBeVisible();
  await page.keyboard.press('Escape');
  // Before an audience the first card is there to be written, in letters for the farthest seat.
  await page.keyboard.press('F5');
  await expect(announcement(page)).toHaveText(/^Present\./);
  await expectReadableFromAfar(page);
  await page.keyboard.press('Escape');
  await expect(announcement(page)).toHaveText('Present is over.');
  await page.getByLabel('What gets in the way?').focus();
  // Out of the empty card and back: it does not hold the keyboard.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What gets in the way?')).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Buses stop at six');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Barrier: Buses stop at six/ })).toBeFocused();

  await page.mouse.dblclick(500, 600);
  await expect(page.getByRole('textbox', { name: 'New barrier' })).toBeFocused();
  await page.keyboard.type('Nobody answers in the dark');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'New barrier' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Nobody answers')).toBeFocused();
  await expect(announcement(page)).toContainText('Barrier put down: “Nobody answers in the dark”.');

  await page.keyboard.press('n');
  await waitForField(page);
  await page.keyboard.press('Escape');
  await expect(cardsAndDraft(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'New card' }).click();
  await typeText(page, 'hypo');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Hypothesis' })).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'New hypothesis' })).toBeFocused();
  await page.keyboard.type('A lift home');
  await page.keyboard.press('Enter');
  await waitForField(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Hypothesis, draft: A lift home/ })).toBeFocused();
  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
  await page.reload();
  await expect(cards(page)).toHaveCount(3);
});

test('the four steps stand in one row on a small screen; with a long title and an audience nothing is cut; a theme can come first', async ({
  alongside: page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openNew(page);
  const inOneRow = async () => {
    const [first, ...others] = await emptyProjectSteps(page);
    return (
      others.length === 3 &&
      others.every(({ top, bottom }) => top < (first?.bottom ?? 0) && bottom > (first?.top ?? 0))
    );
  };
  await expect.poll(inOneRow).toBe(true);
  await page.getByRole('link', { name: 'Evenings' }).click();
  await page
    .getByRole('textbox', { name: 'Title', exact: true })
    .fill('What helps people who live alone in the northern wards, and those who visit them');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Map' }).click();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('F5');
  await expect(presentBar(page)).toBeVisible();
  await expect.poll(() => overflowOfFirstCard(page)).toBe(0);
  await expect.poll(() => spaceBelowPresentButtons(page)).toBeGreaterThanOrEqual(4);

  // A theme can come first, found by its name among the commands.
  await page.keyboard.press('Escape');
  await expect(announcement(page)).toHaveText('Present is over.');
  await page.getByRole('button', { name: 'Find' }).click();
  await typeText(page, 'New theme');
  await page.getByRole('menuitem', { name: /^New theme/ }).click();
  await page.getByLabel('What is this about?').fill('Evenings');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Theme: Evenings/ })).toBeFocused();
});
