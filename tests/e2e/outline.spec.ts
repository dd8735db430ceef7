import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { outlinePanel } from '../helpers/browser/outline-page.ts';
import { row, typeText } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'outline' });

const section = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });

async function lookAtSample(page: Page): Promise<void> {
  await expect(section(page, 'Reducing isolation').getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('tested by “Six residents, six weeks”')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'outline');

  await page.getByRole('button', { name: 'By kind' }).click();
  await expect(section(page, 'Measures').getByRole('listitem')).toHaveCount(2);
  await row(page, 'A weekly visit').first().click();
  await expect(page.getByLabel('We believe that')).toHaveValue('a weekly visit from the same student');
  await expectAccessible(page);
  await screenshot(page, 'outline-card');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expectAccessible(page);
  await row(page, 'Same face mattered').first().click();
  await expect(page.getByLabel('What we learned', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'By theme' }).click();
  await expectAccessible(page);
  await screenshot(page, 'outline-dark');

  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
  await expectAccessible(page);
  await row(page, 'Same face mattered').first().focus();
  await page.keyboard.press('Escape');
  await expect(outlinePanel(page)).toHaveCount(0);
  await page.setViewportSize({ width: 720, height: 900 });
  await setTextSize(page, '200%');
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await screenshot(page, 'outline-200');
}

test('a card is written, renamed, moved, deleted and brought back by keyboard alone', async ({
  alongside: page,
}) => {
  const theme = section(page, 'Reducing isolation');
  await theme.getByRole('button', { name: 'New card under Reducing isolation' }).focus();
  await page.keyboard.press('Enter');
  await typeText(page, 'Buses stop at six');
  await page.keyboard.press('Enter');
  await typeText(page, 'Nobody answers the door in the dark');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(theme.getByRole('listitem')).toHaveCount(5);
  await expect(row(page, 'Nobody answers')).toBeFocused();

  await page.keyboard.press('F2');
  await typeText(page, 'Few open the door after dark');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Few open the door')).toBeFocused();

  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(page, 'Few open the door')).toBeFocused();
  const titles = theme.locator('[data-row]');
  await expect
    .poll(async () => (await titles.allInnerTexts()).indexOf('Few open the door after dark'))
    .toBe(3);

  await page.keyboard.press('Delete');
  await expect(row(page, 'Few open the door')).toHaveCount(0);
  await expect(row(page, 'Buses stop at six')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Few open the door')).toBeFocused();

  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Bring back “Few open the door after dark”' }).click();
  await expect(row(page, 'Few open the door')).toHaveCount(1);
  // With the last line of the trash its heading is gone: the keyboard goes to the page, in the next frame.
  await expect(page.locator('#work')).toBeFocused();

  await row(page, 'Few open the door').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move to theme' }).press('Enter');
  await page.getByRole('menuitem', { name: 'No theme yet' }).press('Enter');
  await expect(section(page, 'No theme yet').locator('[data-row]', { hasText: 'Few open' })).toHaveCount(1);
});

async function writeInForm(page: Page): Promise<void> {
  await row(page, 'Offers assume people can ring and book').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Barrier', exact: true })).toBeFocused();

  const steps = page.getByLabel('Forms and steps');
  await steps.fill('about ten');
  await steps.blur();
  await expect(page.getByRole('alert')).toHaveText('A number, such as 12 or 3.5.');
  await expect(steps).toHaveValue('about ten');
  await steps.fill('7');
  await steps.blur();
  await expect(page.getByRole('alert')).toHaveCount(0);

  const what = page.getByLabel('What gets in the way');
  await what.fill('Offers assume people can ring, book and get there');
  await page.keyboard.press('Escape');
  await expect(row(page, 'ring, book and get there')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Offers assume people can ring and book')).toHaveCount(1);
}

test('the form of a card, then the whole sample by theme, by kind, in the dark and at twice the text size, clean for axe', async ({
  alongside: page,
}) => {
  await test.step('the form keeps drafts, answers what cannot be read, and one undo takes a sentence back', () =>
    writeInForm(page));
  await test.step('the sample by theme, by kind with a card beside it, in the dark and at twice the text size, clean for axe', () =>
    lookAtSample(page));
});

async function fillTestAndMeasure(page: Page): Promise<void> {
  await row(page, 'Six residents, six weeks').click();
  await expect(page.getByText('Locked on 30 January 2026')).toHaveCount(2);
  await page.getByRole('button', { name: 'Add an amendment' }).first().click();
  const amendment = page.getByRole('form', { name: 'Add: amendment' });
  await amendment.getByLabel('It now says').fill('5 of 6');
  await amendment.getByRole('button', { name: 'Add amendment' }).click();
  await amendment.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('rowheader', { name: 'The prediction' })).toBeVisible();

  await row(page, 'Meaningful contacts').click();
  await page.getByRole('button', { name: 'Add data point' }).click();
  const form = page.getByRole('form', { name: 'Add: data point' });
  await expect(form.getByLabel('Date', { exact: true })).toBeFocused();
  await form.getByRole('button', { name: 'Add data point' }).click();
  await expect(form.getByRole('alert').first()).toHaveText('Date is needed here.');
  await form.getByLabel('Date', { exact: true }).fill('6 April 2026');
  await form.getByLabel('Value', { exact: true }).fill('5');
  await form.getByRole('button', { name: 'Add data point' }).click();
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('rowheader', { name: '6 April 2026' })).toBeVisible();
  // Done takes what is written, and says what it cannot take before it gives it up.
  await expect(form).toHaveCount(0);
  await page.getByRole('button', { name: 'Add data point' }).click();
  await expect(form.getByLabel('Date', { exact: true })).toBeFocused();
  await page.keyboard.type('13 April 2026');
  await form.getByLabel('Value', { exact: true }).fill('many');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form.getByRole('alert').first()).toBeVisible();
  await form.getByLabel('Value', { exact: true }).fill('4');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: '13 April 2026' })).toBeVisible();
}

async function makeThemes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New theme' }).click();
  await typeText(page, 'Getting about');
  await page.keyboard.press('Enter');
  await typeText(page, 'Buses stop at six');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(section(page, 'Getting about').getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Look for cards' }).fill('buses six');
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expect(page.getByText('1 card found.')).toBeVisible();
}

test('a test that began and a measure in their forms; themes are made', async ({ alongside: page }) => {
  await test.step('a test that began shows what was locked, and takes an amendment; a measure takes points, one a day', () =>
    fillTestAndMeasure(page));
  await test.step('themes are made, and cards are found by their words', () => makeThemes(page));
});
