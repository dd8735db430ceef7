import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { projectFile } from '../helpers/app/project-file.ts';
import { expect, test } from '../helpers/browser/end-to-end.ts';
import { card, waitForField } from '../helpers/browser/page-actions.ts';
import { chooseFiles } from '../helpers/browser/receive-file.ts';

const sample = fileURLToPath(
  new URL('../../shared/samples/company-on-our-street.alongside.json', import.meta.url),
);

/** A project file whose clock has come to the end of counting: sound, but nothing can be counted after it. */
const atTheEnd = (text: string): string => {
  const open = text
    .replace('"clock":{', `"clock":{"Far00001":${2 ** 40},`)
    .replace(/"sum":"[0-9a-f]{8}"\}\s*$/, '"sum":"');
  return `${open}${crc32(open).toString(16).padStart(8, '0')}"}`;
};

test('a project that can take no more changes is read, and goes on as a project of its own', async ({
  alongside: page,
  home,
  shell: _shell,
}) => {
  const path = join(home, 'at-the-end.alongside.json');
  await writeFile(path, atTheEnd(await readFile(sample, 'utf8')));
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByLabel('Path of the file').fill(path);
  await page.keyboard.press('Enter');
  await expect(page.getByText('This project can take no more changes')).toBeVisible();
  await expect(page.getByText('Open for reading only')).toBeVisible();
  await page.getByRole('button', { name: 'Make it a project of its own' }).click();
  await expect(page).toHaveTitle(/^Company on our street \(copy\) · /);
  await expect(page.getByText('This project can take no more changes')).toBeHidden();
  await page.getByRole('button', { name: 'New card' }).click();
  await page.getByRole('menuitem', { name: 'Note' }).click();
  await waitForField(page);
  await page.keyboard.type('It goes on');
  await page.keyboard.press('Escape');
  await expect(card(page, 'It goes on')).toBeVisible();
  expect(await readFile(path, 'utf8')).not.toContain('It goes on');
});

test.describe('on a project that is here', () => {
  test.use({ opens: 'map' });

  test('a copy that would leave it no room is refused in a sentence, and can be kept apart', async ({
    alongside: page,
    home,
  }) => {
    const { text } = await projectFile(home);
    await page.getByRole('link', { name: 'Alongside' }).click();
    const list = await chooseFiles(page, [{ name: 'theirs.json', text: atTheEnd(text) }]);
    await expect(list).toContainText('so it cannot be joined with yours');
    await expect(list.getByRole('button', { name: 'Look at what would come in' })).toBeHidden();
    await list.getByRole('button', { name: 'Keep as a new project' }).click();
    await expect(page).toHaveTitle(/^Company on our street · /);
    await expect(page.getByText('Open for reading only')).toBeHidden();
    await expect(page.getByRole('button', { name: 'New card' })).toBeVisible();
  });
});
