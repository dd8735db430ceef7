import type { Locator, Page } from '@playwright/test';

/** A file that somebody sent: its name and what is in it. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** Chooses files on Home, and gives the list that says what each is. */
export async function chooseFiles(page: Page, files: readonly GivenFile[] | string): Promise<Locator> {
  await page.getByRole('button', { name: 'Receive copies…' }).click();
  const list = page.getByRole('dialog');
  const input = list.locator('input[type=file]').first();
  if (typeof files === 'string') await input.setInputFiles(files);
  else
    await input.setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );
  return list;
}

/** Receives a file on Home: looks at what would come in, or keeps a project that is not here yet. */
export async function receiveFile(
  page: Page,
  text: string,
  name = 'from-a-partner.alongside.json',
): Promise<void> {
  const list = await chooseFiles(page, [{ name, text }]);
  await list.getByRole('button', { name: /^Look at what would come in$|^Keep it among/ }).click();
}

/** Brings in what is looked at, and waits until it is in: the review is left then. */
export async function bringInChanges(page: Page, count: string | number = '\\d+'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Bring in ${count} changes?$`) }).click();
  await page.locator('.review').waitFor({ state: 'detached' });
}
