import { type Browser, chromium, type Page } from '@playwright/test';
import { type RunningApp, startApp } from '../helpers/app/start-app.ts';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import {
  account,
  kindOf,
  lineRow,
  openNotes,
  readNotes,
  startFromNotes,
} from '../helpers/browser/notes-page.ts';
import { visibleText } from '../helpers/browser/page-actions.ts';

const NOTES = `# Tuesday lunch group
Date: 3 March 2026

## What gets in the way
- The minibus does not come on Thursdays
- Forms that ask the same thing three times
- Nobody answers the phone after four
## Ideas
- A walking bus from the flats
- A bench at the stop
`;

const openHome = async (browser: Browser, app: RunningApp): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(app.url);
  await expect(page.locator('#work')).toBeVisible();
  return page;
};

/** Nothing would be lost with the page: all is on the disk. */
const waitUntilKept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))))
    .toBe(false);

const editWords = async (page: Page, words: string): Promise<void> => {
  await kindOf(page, '9').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(words);
};

test('a review half done is said on Home and on the map, and after a kill it is there with what was being typed', async ({
  home,
}) => {
  const browser = await chromium.launch(test.info().project.use.launchOptions);
  const first = await startApp({ home });
  let page = await openHome(browser, first);
  await startFromNotes(page);
  await readNotes(page, NOTES);
  await kindOf(page, '6').focus();
  await page.keyboard.press('Delete');
  await editWords(page, ', on Thursdays');
  await waitUntilKept(page);
  await first.kill();
  await page.close();

  const second = await startApp({ home });
  page = await openHome(browser, second);
  await expect(visibleText(page, 'Your review of “Tuesday lunch group” is half done.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'notes-half-done-home');
  await page.getByRole('link', { name: /^Go on/ }).click();
  const field = page.getByLabel('Words on the card');
  await expect(field).toHaveValue('A walking bus from the flats, on Thursdays');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Here are the notes you had begun to check')).toBeVisible();
  await expect(account(page)).toContainText('1 left out');
  await expect(lineRow(page, 'A walking bus from the flats')).not.toContainText('Thursdays');

  await page.getByRole('link', { name: 'Map' }).click();
  const line = page.getByRole('region', { name: 'Meeting notes half done' });
  await expect(line).toContainText('Your review of “Tuesday lunch group” is half done.');
  await expectAccessible(page);
  await screenshot(page, 'notes-half-done-map');
  await line.getByRole('button', { name: 'Go on' }).click();
  await page.keyboard.press('Control+z');
  await expect(account(page)).toContainText('0 left out');

  await page.getByRole('link', { name: 'Map' }).click();
  await line.getByRole('button', { name: 'Throw away…' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: 'Throw away…' }).click();
  await page.getByRole('button', { name: 'Throw them away' }).click();
  await expect(line).toBeHidden();
  await openNotes(page);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(account(page)).toContainText('0 left out');
  await browser.close();
  await second.stop();
});

test('two names of one person are joined by keyboard, and are two again with Undo', async ({
  alongside: page,
}) => {
  await startFromNotes(page);
  await readNotes(
    page,
    'Ideas\n- Tariq Mahmoud wants a bench at the stop\n- Tariq M will ask about the bus\n- Leila Haddad has a tea urn\n',
  );
  const short = page.getByRole('button', { name: 'Tariq M is the same person as…' });
  await short.press('Enter');
  await expect(page.getByRole('menuitem').first()).toHaveText('Tariq Mahmoud');
  await page.keyboard.press('Enter');
  await expect(short).toBeHidden();
  const role = page.getByRole('combobox', { name: 'Tariq Mahmoud' });
  await expect(role).toBeFocused();
  await expect(page.getByText('Also written Tariq M.')).toBeVisible();
  await role.fill('caretaker');
  await role.press('Enter');
  await expect(lineRow(page, 'about the bus')).toContainText('The caretaker will ask');
  await expectAccessible(page);
  await screenshot(page, 'notes-same-person');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(short).toBeVisible();
});
