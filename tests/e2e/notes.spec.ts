import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { bringIn, openNotes } from '../helpers/browser/notes-page.ts';
import { visibleText } from '../helpers/browser/page-actions.ts';
import { topBar } from '../helpers/browser/workspace-page.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/notes/${name}`, import.meta.url));
const account = (page: Page) => page.getByTestId('account');
const kindOf = (page: Page, line: string) =>
  page.getByRole('button', { name: new RegExp(`^Line ${line} becomes`) });

/** Makes a project from Home and stands before its notes. */
const startFromNotes = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start from meeting notes' }).first().click();
  await page.getByLabel('What is the project called?').fill('Company on our street');
  await page.getByRole('button', { name: 'Next: the notes' }).click();
  await expect(page.getByRole('heading', { name: 'Bring in meeting notes' })).toBeVisible();
};

const choose = async (page: Page, name: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(fixture(name));

async function bringInMinutes(page: Page): Promise<void> {
  await startFromNotes(page);
  await expectAccessible(page);
  await choose(page, 'markdown-minutes.md');
  await expect(account(page)).toHaveText('25 lines: 24 come in, 0 belong to the line above, 1 left out.');
  await expect(kindOf(page, '8')).toContainText('Evidence');
  await expectAccessible(page);
  await screenshot(page, 'notes-preview');

  await page.getByRole('button', { name: 'Use the role for Amina Yusuf' }).click();
  await expect(page.getByText('The chair will ask the landlord')).toBeVisible();
  // A role that is typed counts once Enter says so.
  const role = page.getByRole('combobox', { name: 'Amina Yusuf' });
  for (const typed of ['caretaker', 'chair']) {
    await role.fill(typed);
    await role.press('Enter');
    await expect(page.getByText(`The ${typed} will ask the landlord`)).toBeVisible();
  }
  await bringIn(page).click();
  await expect(page).toHaveURL(/\/map/);
  await expect(page.getByTestId('announcements')).toContainText('17 cards and 5 themes are on the map');
  // Nobody decided on the two others: that is said where everybody sees it.
  await expect(
    visibleText(
      page,
      '17 cards and 5 themes are on the map. 2 names came in as they are, and partners would see them.',
    ),
  ).toBeVisible();
  await screenshot(page, 'notes-on-map');
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.getByText('Lifts that break and stay broken')).toBeVisible();
  await topBar(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Lifts that break and stay broken')).toHaveCount(0);
}

async function changeLines(page: Page): Promise<void> {
  await openNotes(page);
  await page
    .getByLabel('The notes')
    .fill('Ideas\n- A bench\n- near the door\n- A walking bus\n\nLeave a Reply\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(account(page)).toHaveText('5 lines: 4 come in, 0 belong to the line above, 1 left out.');

  await kindOf(page, '1').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(kindOf(page, '3')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Put together with the line above' }).press('Enter');
  await expect(account(page)).toHaveText('5 lines: 3 come in, 1 belongs to the line above, 1 left out.');
  await expect(kindOf(page, '2–3')).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(account(page)).toHaveText('5 lines: 2 come in, 1 belongs to the line above, 2 left out.');
  await expect(page.getByRole('button', { name: 'Bring in line 4 as Idea' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kindOf(page, '4')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Barrier' }).press('Enter');
  await expect(kindOf(page, '4')).toContainText('Barrier');
  await expect(page.getByText('You chose this.')).toBeVisible();
}

test('notes become cards, which one Undo takes away; their lines are changed by keyboard alone', async ({
  alongside: page,
}) => {
  await test.step('minutes in Markdown become cards; one Undo takes them all away', () =>
    bringInMinutes(page));
  await test.step('lines are changed, put together and left out by keyboard alone, and the account stays true', () =>
    changeLines(page));
});

test('2,000 lines stay at hand; what is no notes gets a sentence', async ({ alongside: page }) => {
  await startFromNotes(page);
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 abc'),
  });
  await expect(visibleText(page, 'This is a PDF. Open it, copy the text and paste it here.')).toBeVisible();

  const lines = Array.from({ length: 2000 }, (_, at) => (at % 10 === 0 ? `## Theme ${at}` : `- Entry ${at}`));
  await input.setInputFiles({
    name: 'long.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(lines.join('\n')),
  });
  await expect(account(page)).toHaveText(
    '2,000 lines: 2,000 come in, 0 belong to the line above, 0 left out.',
  );
  expect(await page.locator('[data-row]').count()).toBeLessThan(60);
  await kindOf(page, '1').focus();
  await page.keyboard.press('End');
  await expect(kindOf(page, '2000')).toBeFocused();
  await bringIn(page).click();
  await expect(page).toHaveURL(/\/map/);
});
