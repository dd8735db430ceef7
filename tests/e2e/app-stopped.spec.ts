import { readFile, truncate } from 'node:fs/promises';
import { type Page, test as plain } from '@playwright/test';
import { onlyProjectFile } from '../helpers/app/project-file.ts';
import { startApp } from '../helpers/app/start-app.ts';
import {
  expect,
  expectAccessible,
  openNewProject,
  screenshot,
  test,
  within,
} from '../helpers/browser/end-to-end.ts';
import { bringInChanges, chooseFiles } from '../helpers/browser/receive-file.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';
import { bannerSaying } from '../helpers/browser/workspace-page.ts';

plain.skip(process.env.ALONGSIDE_SHELL === 'electron', 'These tests are about the browser shell.');

const banner = (page: Page, words: string) => bannerSaying(page, words);
const saysEnded = (page: Page) => banner(page, 'Alongside is no longer running for this page.');

test('when the app is stopped, the page says that it has ended and that all is saved', async ({
  browser,
  home,
}) => {
  const { app, page } = await openNewProject(browser, home);
  expect(await app.stop()).toBe(0);
  await expect(saysEnded(page)).toBeVisible();
  await expect(saysEnded(page)).toContainText('Everything you did is saved.');
  await expect(page.getByRole('button', { name: 'Try now' })).toHaveCount(0);
  await expectAccessible(page);
  await screenshot(page, 'ended');
});

test('when the app dies, what was done since is saved from the page itself', async ({ browser, home }) => {
  const { app, page } = await openNewProject(browser, home);
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.getByRole('button', { name: 'New theme' }).first()).toBeVisible();
  await app.kill();
  await expect(banner(page, 'The connection to Alongside on this computer is lost.')).toBeVisible();
  await page.getByRole('button', { name: 'New theme' }).first().click();
  await page.getByLabel('Name of the new theme').fill('Company at home');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('saved-sign')).toContainText('Not saved');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('ControlOrMeta+Shift+S'),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"Company at home"');
  await expect(banner(page, 'A whole copy of this page’s version is in your downloads')).toBeVisible();

  await expect(saysEnded(page)).toBeVisible(within(30));
  await expect(saysEnded(page)).toContainText('Your last changes are only on this page');
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy of this page’s version' }).click();
  expect(await readFile(await (await again).path(), 'utf8')).toContain('"Company at home"');

  const next = await startApp({ home });
  const other = await openSecondWindow(page, next.url);
  const list = await chooseFiles(other, await download.path());
  await list.getByRole('button', { name: 'Look at what would come in' }).click();
  const review = other.getByRole('region', { name: 'A copy of a project you have' });
  await expect(review).toBeVisible();
  await bringInChanges(other);
  await expect(other).toHaveTitle(/^Street · /);
  await other.getByRole('link', { name: 'Outline' }).click();
  await expect(other.getByText('Company at home').first()).toBeVisible();
  await next.stop();
});

test('what Alongside kept of a file that is cut short can be opened', async ({ browser, home }) => {
  const { app, page } = await openNewProject(browser, home);
  const hash = new URL(page.url()).hash;
  await app.stop();
  await truncate(await onlyProjectFile(home), 100);
  const next = await startApp({ home });
  await page.goto(`${next.url}${hash}`);
  await expect(page.getByRole('heading', { name: 'This project did not open.' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator('main')).not.toContainText('backup');
  await screenshot(page, 'not-opened');
  await page.getByRole('button', { name: 'Open what Alongside kept' }).click();
  await expect(page).toHaveTitle(/^Street/);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved');
  await next.stop();
});
