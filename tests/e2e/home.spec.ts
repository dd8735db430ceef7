import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { boxOf } from '../helpers/browser/page-actions.ts';
import { chooseFiles } from '../helpers/browser/receive-file.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';
import { saveCopyOnShare } from '../helpers/browser/share-page.ts';
import { recordForm } from '../helpers/browser/workspace-page.ts';
import { runsInElectron } from '../helpers/electron/electron-app.ts';

const home = (page: Page) => page.getByRole('link', { name: 'Alongside', exact: true }).click();
const rows = (page: Page) => page.getByTestId('project');

const make = async (page: Page, title: string) => {
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByLabel('Aim').fill('One relational worker for ten residents');
  await page.getByText('Easier to find help').click();
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page).toHaveTitle(new RegExp(`^${title} · `));
};

const sample = async (page: Page) => {
  await page.getByRole('button', { name: 'Try a sample project' }).click();
  await expect(page).toHaveTitle(/^Company on our street · /);
};

const choose = async (page: Page, title: string, what: string) => {
  await page.getByRole('button', { name: `More about ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
};

const give = (page: Page, name: string, text: string) => chooseFiles(page, [{ name, text }]);

/** The page hears of another width a frame later. */
const expectNoCutOff = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);

test('a new project says what is missing, opens and is on the list; it is duplicated, renamed, put in the bin and back', async ({
  alongside: page,
}) => {
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page.getByText('Give it a title.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await make(page, 'Walking alongside');
  await home(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('One relational worker for ten residents');

  await choose(page, 'Walking alongside', 'Duplicate');
  await expect(rows(page)).toHaveCount(2);
  await choose(page, 'Walking alongside', 'Rename…');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('In safe hands');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('link', { name: 'In safe hands' })).toBeVisible();
  await choose(page, 'In safe hands', 'Move to the bin');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);
  await choose(page, 'In safe hands', 'Move to the bin');
  await page.getByRole('button', { name: 'Bin, 1' }).click();
  await page.getByRole('button', { name: 'Bring back In safe hands' }).click();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(2);
});

/** A browser has no native dialog for it. */
async function askForPath(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByLabel('Path of the file').fill('/nowhere/at/all.alongside.json');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is no file at /nowhere/at/all.alongside.json')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The one project stays the only one. */
async function giveWhatIsNoProject(page: Page): Promise<void> {
  await expect(rows(page)).toHaveCount(1);
  for (const [name, text, answer] of [
    ['other.json', '{"hello":1}', 'Not a project of Alongside.'],
    ['cut.alongside.json', '{"format":"alongside/1","project":"p7h2k9q4w","clock":{', 'Half a file'],
    ['words.json', 'not JSON at all', 'Not a project of Alongside.'],
  ] as const) {
    const list = await give(page, name, text);
    await expect(list).toContainText(answer);
    await page.keyboard.press('Escape');
    await expect(rows(page)).toHaveCount(1);
  }
}

test('a path that leads nowhere and files that are no projects are answered; a copy goes out and comes back: nothing new, then kept apart', async ({
  alongside: page,
}) => {
  if (!runsInElectron) await test.step('a path is asked for', () => askForPath(page));
  await sample(page);
  await home(page);
  await test.step('what cannot be received says so, and nothing is lost', () => giveWhatIsNoProject(page));
  await choose(page, 'Company on our street', 'Share a copy…');
  await expect(page.getByRole('radio', { name: /^Partner/ })).toBeChecked();
  const { name, text } = await saveCopyOnShare(page, {
    profile: 'Full',
    look: () => expectAccessible(page),
  });
  expect(name).toMatch(/\.alongside\.json$/);
  await home(page);
  await give(page, 'copy.alongside.json', text);
  await expect(page.getByText('with nothing new: all that is in it is here already')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep as a new project' }).click();
  await expect(page).toHaveTitle(/ · Map · Alongside$/);
  await home(page);
  await expect(rows(page)).toHaveCount(2);
});

test('a copy for a partner goes without numbers of few people, and says so where they would stand', async ({
  alongside: page,
}) => {
  await sample(page);
  await home(page);
  await choose(page, 'Company on our street', 'Share a copy…');
  await expect(page.getByRole('button', { name: /^Numbers of few people/ })).toBeVisible();
  const { text } = await saveCopyOnShare(page);
  await home(page);
  for (const words of ['4 of 6', '7 of 10', '"actualN":6', '"resultValue":{'])
    expect(text).not.toContain(words);
  await give(page, 'for-partners.alongside.json', text);
  await page.getByRole('button', { name: 'Keep as a new project' }).click();
  await expect(page).toHaveTitle(/ · Map · Alongside$/);
  await page.getByRole('link', { name: 'Outline' }).click();
  const title = page.getByRole('button', { name: 'Six residents, six weeks', exact: true });
  const row = page.getByRole('listitem').filter({ has: title });
  await expect(row.getByText('Kept back: about few people', { exact: true })).toBeVisible();
  await title.click();
  const form = recordForm(page).filter({ hasText: 'We predict' });
  await expect(form.getByText('Kept back: about few people')).toHaveCount(5);
  await expect(form.getByText('few people, so it stays out')).toHaveCount(0);
  await expectAccessible(page);
});

test('find, help and settings are dialogs of the keyboard', async ({ alongside: page, home: folder }) => {
  await sample(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox');
  await expect(page.getByRole('menuitem').nth(5)).toBeVisible();
  const { y } = await boxOf(field);
  await field.fill('same face');
  await expect(page.getByRole('menuitem', { name: 'Same face mattered more than activity' })).toBeVisible();
  await expect(page.getByRole('menuitem').nth(5)).toHaveCount(0);
  expect((await boxOf(field)).y, 'what is typed into stays where it is').toBe(y);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=menuitem][data-focused=true]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/card=/);
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('Ctrl+Z');
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('Shift and drag');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('option', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect.poll(() => readFile(join(folder, 'settings.json'), 'utf8').catch(() => '')).toContain('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // The theme is there before the project is.
  await expect(page.getByRole('application')).toBeVisible();
  await expectAccessible(page);
});

test('a sample is chosen by keyboard; Home holds at 1440, in the dark, at 200 %, with large text and at 320; the rail folds to icons, and shows its words when asked', async ({
  alongside: page,
}) => {
  await make(page, 'Walking alongside');
  await home(page);
  await page.getByRole('button', { name: 'Sample projects' }).click();
  await expectAccessible(page);
  await page.keyboard.press('End');
  await expect(page.getByRole('option', { name: 'Seeing it for ourselves' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Seeing it for ourselves · /);
  await page.setViewportSize({ width: 720, height: 450 });
  const outline = page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Outline' });
  await expect(outline).toHaveText('');
  await page.getByRole('button', { name: 'Show words' }).click();
  await expect(outline).toHaveText('Outline');
  await expectNoCutOff(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await home(page);
  await expect(rows(page)).toHaveCount(2);
  await screenshot(page, 'home');
  await expectAccessible(page);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await screenshot(page, 'home-dark');
  await expectAccessible(page);
  for (const [name, width, height] of [
    ['home-zoom-200', 720, 450],
    ['home-320', 320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoCutOff(page);
    await screenshot(page, name);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await setTextSize(page, '200%');
  await expectNoCutOff(page);
  await screenshot(page, 'home-text-200');
});

test('two windows on one project see each other’s words; Undo outlives a visit to Home', async ({
  alongside: page,
}) => {
  await sample(page);
  await page.goto(page.url().replace(/\/map.*/, '/plan'));
  const aim = page.getByLabel('Aim').first();
  const before = await aim.inputValue();
  await aim.fill('Company that people value.');
  await aim.blur();
  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
  const other = await openSecondWindow(page);
  await expect(other.getByLabel('Aim').first()).toHaveValue('Company that people value.');
  await home(page);
  await page.goBack();
  await expect(aim).toHaveValue('Company that people value.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(aim).toHaveValue(before);
  await expect(other.getByLabel('Aim').first()).toHaveValue(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(other.getByLabel('Aim').first()).toHaveValue('Company that people value.');
});
