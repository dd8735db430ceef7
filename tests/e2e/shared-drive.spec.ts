import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newProjectFile } from '../faults/shared-drive/project-file.ts';
import { type RunningApp, startApp, temporaryFolder } from '../helpers/app/start-app.ts';
import { expect, screenshot, test, within } from '../helpers/browser/end-to-end.ts';
import { cards } from '../helpers/browser/map-page.ts';
import { banners } from '../helpers/browser/workspace-page.ts';

/** Ended whatever comes of the test. */
const running: RunningApp[] = [];
test.afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
});

test('a file on a shared drive: other people’s work comes in, copies beside it are offered, an older one put back is said, all in quiet lines', async ({
  browser,
}) => {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'drive', 'Street.alongside.json');
  const elsewhere = join(folder.path, 'elsewhere', 'Street.alongside.json');
  await Promise.all([path, elsewhere].map((file) => mkdir(dirname(file))));
  await newProjectFile(path);
  await copyFile(path, elsewhere);
  const old = await readFile(path, 'utf8');
  const open = async (name: string, file: string) => {
    const app = await startApp({ home: join(folder.path, name), file });
    running.push(app);
    const page = await (await browser.newContext()).newPage();
    await page.goto(app.url);
    return { page, stop: app.stop };
  };
  const [council, carers, partner] = [
    await open('council', path),
    await open('carers', path),
    await open('partner', elsewhere),
  ];
  const write = async ({ page }: typeof council, words: string) => {
    const first = page.getByLabel('What gets in the way?');
    await first.fill(words);
    await first.press('Enter');
    await expect(cards(page).filter({ hasText: words })).toHaveCount(1);
  };
  const told = banners(council.page);

  await write(carers, 'Buses stop at six');
  for (const { page } of [council, carers]) await page.getByRole('link', { name: 'Outline' }).click();
  await expect(council.page.locator('[data-row]', { hasText: 'Buses stop at six' })).toHaveCount(
    1,
    within(15),
  );
  const words = 'This file was changed elsewhere. What is new in it is here now.';
  await expect(told.getByText(words, { exact: true })).toBeVisible();

  await write(partner, 'The path is dark');
  await expect.poll(() => readFile(elsewhere, 'utf8')).toContain('The path is dark');
  const copy = join(dirname(path), 'Street (1).alongside.json');
  await copyFile(elsewhere, copy);
  await expect(told.getByText('A copy beside this file holds more: Street (1).alongside.json.')).toBeVisible(
    within(15),
  );
  await expect(council.page.getByRole('dialog').or(council.page.getByRole('alertdialog'))).toHaveCount(0);
  await screenshot(council.page, 'copy-beside');
  await told.getByRole('button', { name: 'Look at it' }).click();
  await council.page.getByRole('button', { name: /^Bring in \d+ change/ }).dblclick();
  await expect(told.getByText(/changes are in/)).toBeVisible();
  await council.page.getByRole('link', { name: 'Outline' }).click();
  await expect(council.page.locator('[data-row]', { hasText: 'The path is dark' })).toHaveCount(1);
  await expect(told.getByText('A copy beside this file holds more')).toHaveCount(0);
  await expect(carers.page.locator('[data-row]', { hasText: 'The path is dark' })).toHaveCount(1, within(15));

  // Whoever looks first says it: only one is left.
  expect(await carers.stop()).toBe(0);
  await writeFile(`${path}.restored`, old);
  await rename(`${path}.restored`, path);
  await expect(told.getByText('An older version was put in place of this file.')).toBeVisible(within(15));
  for (const words of ['Buses stop at six', 'The path is dark']) {
    await expect.poll(() => readFile(path, 'utf8'), within(15)).toContain(words);
  }
  for (const one of [council, partner]) expect(await one.stop()).toBe(0);
  await folder.remove();
});
