import { join } from 'node:path';
import { type Page, test as plain } from '@playwright/test';
import { diskTrials } from '../faults/disk/trials.ts';
import { projectFile } from '../helpers/app/project-file.ts';
import {
  expect,
  expectAccessible,
  openNewProject,
  screenshot,
  within,
} from '../helpers/browser/end-to-end.ts';
import { mountSmallDisk, NO_SMALL_DISK, type SmallDisk } from '../helpers/disk/small-disk.ts';

plain.skip(process.env.ALONGSIDE_SHELL === 'electron', 'These tests are about the browser shell.');

let disk: SmallDisk | undefined;
plain.beforeEach(() => {
  disk = mountSmallDisk(3_000_000);
  plain.skip(disk === undefined, NO_SMALL_DISK);
});
plain.afterEach(() => disk?.remove());

const saved = (page: Page) => page.getByTestId('saved-sign');

const newTheme = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'New theme' }).first().click();
  await page.getByLabel('Name of the new theme').fill(name);
  await page.keyboard.press('Enter');
};

const sentence =
  'Not saved yet. The disk is full. Free some space. Your changes stay here, and Alongside tries again.';

plain(
  'a full disk: the words stay, one sentence says what to do, and saving goes on by itself',
  async ({ browser }) => {
    if (!disk) return;
    const home = join(disk.path, 'home');
    const { app, page } = await openNewProject(browser, home);
    await page.getByRole('link', { name: 'Outline' }).click();

    disk.fill();
    await newTheme(page, 'Company at home');
    await expect(saved(page)).toHaveText(sentence);
    await expect(page.getByText('Company at home').first()).toBeVisible();
    await expectAccessible(page);
    await screenshot(page, 'disk-full');
    await newTheme(page, 'Getting there');
    await expect(page.getByText('Getting there').first()).toBeVisible();

    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();

    disk.free();
    await expect(saved(page)).toContainText('Saved on this computer', within(20));
    await expect.poll(async () => (await projectFile(home)).text).toContain('"Getting there"');
    expect((await projectFile(home)).text).toContain('"Company at home"');
    await screenshot(page, 'disk-free-again');
    expect(await app.stop()).toBe(0);
  },
);

// The short form of `npm run faults -- disk`. Needs no page, but the built app.
plain('a disk that may not be written any more: the shell asks before it ends', async () => {
  const rows = await diskTrials('read-only data folder');
  expect(rows).toEqual([{ name: 'read-only data folder', took: expect.any(Number) }]);
});
