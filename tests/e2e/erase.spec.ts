import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { announcement, visibleText } from '../helpers/browser/page-actions.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';
import { filesContaining } from '../helpers/disk/files-containing.ts';

test.use({ opens: 'plan' });

const WORDS = 'Canary quarry 7Q';

const saved = (page: Page) => expect(page.getByText(/^Saved on this computer/).first()).toBeVisible();
const toOutline = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Outline' }).click();
  await page.getByRole('heading', { name: 'Outline', level: 2 }).waitFor();
};

/** Gives a card of the sample words of its own, and opens its panel. */
const writeCanary = async (page: Page): Promise<void> => {
  await toOutline(page);
  await page.getByText('Offers assume people can ring and book').first().click();
  await page.keyboard.press('Enter');
  const field = page.getByRole('complementary').getByRole('textbox').first();
  await field.fill(WORDS);
  await field.blur();
  await saved(page);
};

test('a card is erased from its form: the dialog says what happens, also in large letters, asks, and no byte of it stays', async ({
  alongside: page,
  home,
}) => {
  await writeCanary(page);
  await expect.poll(() => filesContaining(home, WORDS)).not.toEqual([]);
  await page.getByRole('button', { name: 'Erase for good…' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Erase this barrier for good/ });
  await expect(dialog.getByText(/With it go .*link/)).toBeVisible();
  await expect(dialog.getByText(WORDS)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expectAccessible(page);
  await screenshot(page, 'erase');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await setTextSize(page, '200%');
  await page.getByRole('button', { name: 'Erase for good…' }).click();
  await expect(dialog.getByText(WORDS)).toBeVisible();
  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  await screenshot(page, 'erase-200');
  await setTextSize(page, '100%');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dialog.getByText('Tick the box first: this cannot be undone.')).toBeVisible();
  await dialog.getByText('I want it erased, and know that it cannot be undone').click();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(visibleText(page, 'The barrier is erased for good')).toBeVisible();
  expect(await filesContaining(home, WORDS)).toEqual([]);
  await expect(page.getByText(WORDS)).toHaveCount(0);
  // Nothing in the window's history gives it back.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await saved(page);
  await expect(page.getByText(WORDS)).toHaveCount(0);
  expect(await filesContaining(home, WORDS)).toEqual([]);
  await screenshot(page, 'erase-after');
});

test('another window loses it too, with its history and what was in the hand', async ({
  alongside: page,
  home,
  shell,
}) => {
  await writeCanary(page);
  const other = await openSecondWindow(page, shell.url);
  await other.getByRole('link', { name: /Company on our street/ }).click();
  await toOutline(other);
  await other.getByText(WORDS).first().click();
  await other.keyboard.press('Enter');
  const field = other.getByRole('complementary').getByRole('textbox').first();
  await field.fill(`${WORDS} once`);
  await field.blur();
  await saved(other);
  await field.fill(`${WORDS} and more`);
  await page.getByRole('button', { name: 'Erase for good…' }).click();
  await page.getByText('I want it erased, and know that it cannot be undone').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(visibleText(page, 'The barrier is erased for good')).toBeVisible();
  await expect(other.getByText(WORDS)).toHaveCount(0);
  await other.keyboard.press('ControlOrMeta+z');
  await expect(announcement(other)).toContainText('There is nothing to undo.');
  await expect(other.getByText(WORDS)).toHaveCount(0);
  expect(await filesContaining(home, WORDS)).toEqual([]);
  await other.close();
});

test('what lies in the trash is put back or erased for good, by the keyboard too', async ({
  alongside: page,
  home,
}) => {
  await writeCanary(page);
  await page.getByRole('button', { name: 'Delete this barrier' }).click();
  await page.getByRole('link', { name: /Company on our street/ }).click();
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeVisible();
  await page.getByRole('button', { name: `Erase “${WORDS}” for good…` }).focus();
  await expectAccessible(page);
  await screenshot(page, 'trash');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(visibleText(page, 'The barrier is erased for good')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Trash' })).toHaveCount(0);
  expect(await filesContaining(home, WORDS)).toEqual([]);
});
