import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { typeText, visibleText } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'plan' });

const saved = (page: Page) => expect(page.getByText(/^Saved on this computer/).first()).toBeVisible();
const plan = (page: Page): Locator => page.getByRole('complementary', { name: 'Stage and file' });
const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Go back to…' });

const keepAs = async (page: Page, name: string): Promise<void> => {
  await plan(page).getByRole('button', { name: 'Keep this version…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this version' });
  await dialog.getByRole('button', { name: 'Keep this version' }).click();
  await expect(dialog.getByText('Give it a name that you will know again.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('What do you call it?').fill(name);
  await page.keyboard.press('Enter');
  await expect(visibleText(page, `“${name}” is kept.`)).toBeVisible();
};

/** What differs afterwards: a title, a stage past its guard, and a card that is deleted. */
const workOn = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Company on every street');
  await page.getByRole('textbox', { name: 'Title', exact: true }).blur();
  await page.getByRole('link', { name: 'Outline' }).click();
  await page.getByRole('heading', { name: 'Outline', level: 2 }).waitFor();
  const row = page.getByText('Offers assume people can ring and book').first();
  await row.click();
  await page.keyboard.press('Delete');
  await expect(page.getByText(/^Deleted “Offers assume/).first()).toBeAttached();
  await page.getByRole('link', { name: /Company on every street/ }).click();
  await saved(page);
};

test('a named version is found again, says what differs by name, also in large letters, and is gone back to in one step', async ({
  alongside: page,
}) => {
  await keepAs(page, 'Before the workshop');
  await workOn(page);
  await plan(page).getByRole('button', { name: 'Go back to…' }).click();
  const dialog = dialogOf(page);
  const line = dialog.getByRole('option', { name: /Before the workshop/ });
  await expectAccessible(page);
  // Where comparing takes long, only what is chosen is compared.
  await line.click();
  await expect(line).toContainText('1 card more, 1 changed');
  await expect(dialog.getByRole('heading', { name: /^Today, / })).toBeVisible();
  await expect(dialog.getByText('Offers assume people can ring and book')).toBeVisible();
  await expect(dialog.getByText('Company on our street')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'versions');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await setTextSize(page, '200%');
  await plan(page).getByRole('button', { name: 'Go back to…' }).click();
  await line.click();
  await expect(dialog.getByText('Offers assume people can ring and book')).toBeAttached();
  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  await screenshot(page, 'versions-200');
  await setTextSize(page, '100%');
  await dialog.getByRole('button', { name: 'Go back to this' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: /Company on our street/ })).toBeVisible();
  await saved(page);
  await screenshot(page, 'versions-after');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('link', { name: /Company on every street/ })).toBeVisible();
  await expect(plan(page).getByRole('button', { name: /Bring back “Offers assume/ })).toBeVisible();
});

async function goBackByKeys(page: Page): Promise<void> {
  await keepAs(page, 'At first');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Another title');
  await page.getByRole('textbox', { name: 'Title', exact: true }).blur();
  await saved(page);
  await page.keyboard.press('ControlOrMeta+k');
  await typeText(page, 'go back');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: /^Go back to/ })).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  const line = dialogOf(page).getByRole('option', { name: /At first/ });
  for (
    let step = 0;
    step < 10 && !(await line.evaluate((node) => node === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(line).toHaveAttribute('aria-selected', 'true');
  await expect(line).toContainText('1 changed');
  await expect(dialogOf(page).getByText('Says again what it said then')).toBeVisible();
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => document.activeElement?.textContent);
    if (words === 'Go back to this') break;
  }
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByRole('link', { name: /Company on our street/ })).toBeVisible();
}

async function meetDamagedVersion(page: Page, home: string): Promise<void> {
  await keepAs(page, 'Soon damaged');
  const [folder = ''] = await readdir(join(home, 'versions'));
  const shelf = join(home, 'versions', folder);
  const name = (await readdir(shelf)).find((one) => one.includes('_named')) ?? '';
  const bytes = await readFile(join(shelf, name));
  await writeFile(join(shelf, name), bytes.subarray(0, bytes.length / 2));
  await plan(page).getByRole('button', { name: 'Go back to…' }).click();
  const line = dialogOf(page).getByRole('option', { name: /Soon damaged/ });
  await expect(line).toContainText('Cannot be read');
  await line.click();
  await expect(dialogOf(page).getByText('it was damaged on the disk', { exact: false })).toBeVisible();
  await screenshot(page, 'versions-damaged');
  await dialogOf(page).getByRole('button', { name: 'Go back to this' }).click();
  await expect(dialogOf(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
}

test('a damaged version says so, and nothing else breaks; the keyboard alone finds another and goes back', async ({
  alongside: page,
  home,
}) => {
  await test.step('a damaged version says so', () => meetDamagedVersion(page, home));
  await test.step('the keyboard alone finds another, goes through the versions and goes back', () =>
    goBackByKeys(page));
});
