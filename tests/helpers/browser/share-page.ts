import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** How a copy is asked for on Share. */
interface SaveCopyOptions {
  readonly profile?: 'Full' | 'Partner' | 'Public';
  readonly forWhom?: string;
  /** Who you are, where that is asked: with the first copy of a computer. */
  readonly org?: string;
  /** Called before the copy is saved. */
  readonly look?: () => Promise<unknown>;
}

/** Saves a copy on Share, which is shown, and closes what says so. @returns the file's name and text */
export async function saveCopyOnShare(
  page: Page,
  { profile = 'Partner', forWhom = '', org, look }: SaveCopyOptions = {},
): Promise<{ readonly name: string; readonly text: string }> {
  await expect(page.getByRole('heading', { name: 'Share a copy' })).toBeVisible();
  await page.getByRole('radio', { name: new RegExp(`^${profile}`) }).check({ force: true });
  if (forWhom !== '') await page.getByRole('combobox', { name: 'For whom' }).fill(forWhom);
  if (org !== undefined) await page.getByLabel('Your organisation').fill(org);
  await look?.();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the copy…' }).click();
  const download = await coming;
  const text = await readFile(await download.path(), 'utf8');
  await page.getByRole('dialog', { name: 'The copy is made' }).getByRole('button', { name: 'Done' }).click();
  return { name: download.suggestedFilename(), text };
}
