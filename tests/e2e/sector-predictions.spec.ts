import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { onlyProjectFile } from '../helpers/app/project-file.ts';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { cycle } from '../helpers/browser/hypotheses-page.ts';
import { presentBar, slideCycles, slideSectors } from '../helpers/browser/present-page.ts';

test.use({ opens: 'hypotheses' });

const first = (page: Page) => cycle(page, 1);
const predicted = (page: Page) => first(page).getByRole('region', { name: 'Predictions by sector' });

/** A hypothesis of its own, with a test of which everything is planned. */
async function planTest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New hypothesis' }).click();
  await page.getByRole('textbox', { name: 'We believe that' }).fill('a lamp at each door');
  await page.getByRole('button', { name: 'Add the hypothesis' }).click();
  await page.getByRole('button', { name: 'Make this a test' }).click();
  await first(page).getByRole('button', { name: 'Say what you expect' }).click();
  await first(page).getByRole('textbox', { name: 'We predict' }).fill('Most of the street comes.');
  await first(page).getByRole('textbox', { name: 'What is counted' }).fill('visits');
  await first(page).getByRole('textbox', { name: 'Number' }).fill('40');
  await first(page).getByRole('textbox', { name: 'Owner' }).fill('Group coordinator');
  await first(page).getByRole('button', { name: 'Done' }).click();
  await first(page).getByRole('button', { name: 'The plan is ready' }).click();
}

/** Writes in the form, from the choice of who writes on, by keys alone; the last key sends it off. */
async function writeByKeys(page: Page, who: string, words: string): Promise<void> {
  const form = first(page).getByRole('form', { name: 'Write a prediction' });
  await expect(form.getByRole('button', { name: /Who writes/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: who }).press('Enter');
  // A list gives the keyboard back in a frame after it is closed: a Tab before that leads elsewhere.
  await expect(form.getByRole('button', { name: /Who writes/ })).toBeFocused();
  await page.keyboard.press('Tab');
  if (who === 'Somebody else') {
    await page.keyboard.type('The walking group');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Hand on' })).toBeFocused();
  await page.keyboard.press('Enter');
}

test('each sector predicts without seeing the others; it is shown before the start, and beside the result', async ({
  alongside: page,
  home,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await planTest(page);
  await test.step('one after another writes on the same screen', async () => {
    await first(page).getByRole('button', { name: 'Let each sector predict first' }).press('Enter');
    await expect(predicted(page)).toBeFocused();
    await expect(predicted(page)).toContainText('Nobody has written yet.');
    await expect(predicted(page)).toContainText('Hidden here, not secret: it is in the file.');
    await predicted(page).getByRole('button', { name: 'Write a prediction' }).press('Enter');
    await first(page).getByRole('button', { name: 'Hand on' }).click();
    await expect(first(page).getByText('Choose who writes.')).toBeVisible();
    await expect(first(page).getByText('Write what you expect.')).toBeVisible();
    await expectAccessible(page);
    await first(page).getByRole('button', { name: 'Done' }).click();
    await predicted(page).getByRole('button', { name: 'Write a prediction' }).press('Enter');
    await writeByKeys(page, 'Council', 'CANARY all of them');
    await writeByKeys(page, 'Somebody else', 'CANARY hardly anybody');
    await expect(page.getByRole('region', { name: 'Message' })).toContainText('Written: The walking group.');
    await expect(first(page).getByRole('textbox', { name: 'What do you expect?' })).toHaveValue('');
    await first(page).getByRole('button', { name: 'Done' }).click();
    await expect(predicted(page)).toContainText('Written so far: Council and The walking group.');
  });
  await test.step('no word of it is anywhere on the page, and Undo takes it back unread', async () => {
    const withoutWords = async () => expect(await page.locator('body').innerText()).not.toContain('CANARY');
    await withoutWords();
    await page.keyboard.press('Control+z');
    await expect(predicted(page)).toContainText('Written so far: Council.');
    await withoutWords();
    await page.keyboard.press('Control+Shift+z');
    await expect(predicted(page)).toContainText('The walking group');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('CANARY');
    await withoutWords();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F5');
    await expect(presentBar(page)).toBeVisible();
    await expect(slideCycles(page).first()).toBeVisible();
    await expect(slideSectors(page)).toHaveCount(0);
    await withoutWords();
    await page.keyboard.press('Escape');
    await expect(predicted(page)).toContainText('Written so far');
    await screenshot(page, 'sector-predictions-hidden');
  });
  await test.step('half a prediction is not shown to whoever opens the form next', async () => {
    await predicted(page).getByRole('button', { name: 'Write a prediction' }).click();
    await first(page).getByRole('textbox', { name: 'What do you expect?' }).fill('CANARY half');
    await page.getByRole('link', { name: 'Map' }).click();
    await page.getByRole('link', { name: 'Tests' }).click();
    await page
      .getByRole('button', { name: /a lamp at each door/ })
      .first()
      .click();
    await predicted(page).getByRole('button', { name: 'Write a prediction' }).click();
    await expect(first(page).getByText('Somebody began to write and did not hand it in.')).toBeVisible();
    expect(await page.locator('body').innerText()).not.toContain('CANARY');
    await first(page).getByRole('button', { name: 'Throw it away' }).click();
    await expect(first(page).getByRole('textbox', { name: 'What do you expect?' })).toHaveValue('');
    await first(page).getByRole('button', { name: 'Done' }).click();
  });
  await test.step('the start shows them first', async () => {
    await first(page).getByRole('button', { name: 'Start the test' }).press('Enter');
    const ask = page.getByRole('alertdialog', { name: 'Show what each sector predicts?' });
    await expect(ask).toContainText('Written so far: Council and The walking group.');
    await ask.getByRole('button', { name: 'Not yet' }).click();
    await expect(predicted(page)).toContainText('Written so far');
    await first(page).getByRole('button', { name: 'Start the test' }).press('Enter');
    await expectAccessible(page);
    await ask.getByRole('button', { name: 'Show them and start' }).click();
    await expect(first(page).getByText(/^Locked on /)).toBeVisible();
    await expect(predicted(page)).toContainText('CANARY all of them');
    await expect(predicted(page).getByRole('button')).toHaveCount(0);
  });
  await test.step('they stand beside the result, on paper and before an audience', async () => {
    await first(page).getByRole('button', { name: 'Note what you see' }).click();
    await first(page).getByRole('textbox', { name: 'Number' }).fill('52');
    await first(page).getByRole('button', { name: 'Done' }).click();
    await expect(first(page).getByRole('region', { name: 'We saw' })).toContainText('52');
    await expect(predicted(page)).toContainText('CANARY hardly anybody');
    await screenshot(page, 'sector-predictions-shown');
    await first(page).getByRole('button', { name: 'a lamp at each door' }).click();
    const panel = page.getByRole('dialog', { name: 'Test' });
    await expect(panel.getByRole('region', { name: 'Predictions by sector' })).toContainText(
      'CANARY all of them',
    );
    await panel.getByRole('button', { name: 'Print a sheet to take along…' }).click();
    await expect(page.getByRole('article', { name: 'Sheet' })).toContainText(
      'Predicted apart: CouncilCANARY all of them',
    );
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages, 'a sheet is one page').toHaveLength(1);
    await page.keyboard.press('Escape');
    // At once, before the sheet has given the keyboard back to what opened it.
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.keyboard.press('F5');
    await expect(slideSectors(page)).toContainText('CANARY hardly anybody');
    await screenshot(page, 'sector-predictions-present');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    // Last: what sets the size of letters here also sets it before an audience.
    await page.setViewportSize({ width: 1366, height: 768 });
    await setTextSize(page, '200%');
    await expectAccessible(page);
    await predicted(page).scrollIntoViewIfNeeded();
    await screenshot(page, 'sector-predictions-200');
  });
  await expect
    .poll(async () => readFile(await onlyProjectFile(home), 'utf8'))
    .toMatch(/"shownOn":"\d{4}-\d\d-\d\d"/);
});
