import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { projectFile } from '../helpers/app/project-file.ts';
import { expect, expectAccessible, screenshot, test, within } from '../helpers/browser/end-to-end.ts';
import { bannerSaying, banners } from '../helpers/browser/workspace-page.ts';

const make = async (page: Page) => {
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Street');
  await page.getByLabel('Aim').fill('Fewer lonely days');
  await page.getByText('Easier to find help').click();
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page).toHaveTitle(/^Street · /);
};

/** Somebody opens the project's file in a text editor and changes its aim. */
const changeByHand = async (home: string, to: string): Promise<{ path: string; text: string }> => {
  const { path, text: before } = await projectFile(home);
  const text = before.replace('"Fewer lonely days"', `"${to}"`);
  await writeFile(path, text);
  return { path, text };
};

const ask = (page: Page) => page.getByRole('button', { name: 'See what differs' });
const aimSaid = 'Project “Street”, Aim: “Days with company” in the file, “Fewer lonely days” here.';

test('a file changed by hand is shown before anything is done, and taken in or left as the person says', async ({
  alongside: page,
  home,
}) => {
  await make(page);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved');
  await expect.poll(async () => (await projectFile(home)).text).toContain('"Fewer lonely days"');

  const { path, text } = await changeByHand(home, 'Days with company');
  await expect(ask(page)).toBeVisible(within(20));
  await page.getByText('Show the line').click();
  await expect(page.getByText(aimSaid)).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'changed-outside');
  expect(await readFile(path, 'utf8')).toBe(text);

  await ask(page).click();
  const review = page.getByRole('region', { name: 'The file was changed outside Alongside' });
  await expect(review).toContainText('1 change comes in.');
  await screenshot(page, 'changed-outside-review');
  await review.getByRole('button', { name: 'Bring in 1 change' }).click();
  await expect(ask(page)).toBeHidden();
  await expect.poll(() => readFile(path, 'utf8')).toContain('"!":{"aim":{');

  // Takes all of it back: the value of ours stands again, alone.
  const taken = bannerSaying(page, /^1 change is in\./);
  await expect(taken).toBeVisible();
  await banners(page).getByRole('button', { name: 'Undo' }).click();
  await expect(taken).toBeHidden();
  await expect.poll(() => readFile(path, 'utf8')).not.toContain('Days with company');

  await changeByHand(home, 'Nothing of the kind');
  await expect(ask(page)).toBeVisible(within(20));
  await ask(page).click();
  await review.getByRole('button', { name: 'Keep my version' }).click();
  await expect(ask(page)).toBeHidden();
  await expect.poll(() => readFile(path, 'utf8')).toContain('"Fewer lonely days"');
  await expect(page.getByTestId('saved-sign')).toContainText('Saved');
});
