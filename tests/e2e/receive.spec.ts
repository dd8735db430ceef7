import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { projectFile } from '../helpers/app/project-file.ts';
import { temporaryFolder } from '../helpers/app/start-app.ts';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { partnersFile } from '../helpers/document/partners-file.ts';

test.use({ opens: 'map' });

const fileRow = (list: Locator, path: string): Locator =>
  list.getByRole('listitem').filter({ hasText: path });

/** Six files of a team's folder, and what lies there besides. */
async function folderOfCopies(own: string, text: string) {
  const folder = await temporaryFolder();
  const within = join(folder.path, 'From partners');
  await mkdir(join(within, 'Older'), { recursive: true });
  const changed = partnersFile(text, () => [
    { op: 'add', kind: 'note', id: 'partnernote1', fields: { text: 'The hall is locked on Mondays' } },
    { op: 'add', kind: 'note', id: 'partnernote2', fields: { text: 'Nobody has the key' } },
  ]);
  const other = text.replaceAll(/"project":"\w+"/g, '"project":"p7h2k9q4w"');
  const files: readonly (readonly [string, string])[] = [
    ['a carers.alongside.json', changed],
    ['b the same.alongside.json', changed],
    ['c own.alongside.json', own],
    ['d cut short.alongside.json', text.slice(0, text.length / 2)],
    ['e newer.alongside.json', text.replace('"alongside/1"', '"alongside/9"')],
    ['Older/f other.json', other],
    ['package.json', '{"name":"something else"}'],
    ['minutes.docx', 'x'],
  ];
  for (const [name, content] of files) await writeFile(join(within, name), content);
  for (let at = 0; at < 200; at += 1) await writeFile(join(within, 'Older', `photo ${at}.jpg`), 'x');
  return { ...folder, within };
}

const closeList = (page: Page): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();

test('a folder of copies: what each is, the most useful first; one is kept, one read, one brought in, and done ones are ticked', async ({
  alongside: page,
  home,
}) => {
  const { path, text } = await projectFile(home);
  const folder = await folderOfCopies(await readFile(path, 'utf8'), text);
  await page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await page.getByRole('button', { name: 'Receive copies…' }).click();
  const list = page.getByRole('dialog');
  await expectAccessible(page);
  await screenshot(page, 'receive-empty');
  await list.locator('input[webkitdirectory]').setInputFiles(folder.within);
  await expect(list.getByRole('listitem').filter({ has: page.getByRole('heading') })).toHaveCount(5);
  await expect(list).toContainText('202 other files were passed over');
  const carers = fileRow(list, 'a carers');
  await expect(list.getByRole('listitem').first()).toContainText('a carers');
  await expect(carers).toContainText('The same project as yours, with 2 changes');
  await expect(carers).toContainText('The same to the last letter: From partners/b the same.alongside.json');
  await expect(fileRow(list, 'c own')).toContainText('The project’s own file');
  await expect(fileRow(list, 'd cut short')).toContainText('Half a file');
  await expect(fileRow(list, 'e newer')).toContainText('from a newer Alongside');
  const other = fileRow(list, 'f other');
  await expect(list).toContainText('0 of 2 done.');
  await page.setViewportSize({ width: 1366, height: 768 });
  await screenshot(page, 'receive-folder');
  await expectAccessible(page);
  await setTextSize(page, '200%');
  await screenshot(page, 'receive-folder-text-200');
  await expectAccessible(page);
  await setTextSize(page, '100%');

  await test.step('one is kept among the projects', async () => {
    await other.getByRole('button', { name: 'Keep it among your projects' }).click();
    await expect(other).toContainText('Done. Kept as a project of its own.');
  });
  await test.step('one is read, and nothing of it can be changed', async () => {
    await fileRow(list, 'e newer').getByRole('button', { name: 'Open for reading only' }).click();
    await expect(page.getByText('You are reading “e newer.alongside.json” as it was sent.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'New card' })).toHaveCount(0);
    await expectAccessible(page);
    await screenshot(page, 'receive-reading');
    await page.getByRole('button', { name: 'Show the list' }).click();
    await expect(list).toContainText('1 of 2 done.');
  });
  await test.step('one is looked at and brought in; its twin is done with it', async () => {
    await carers.getByRole('button', { name: 'Look at what would come in' }).click();
    await page.getByRole('button', { name: 'Bring in 2 changes' }).click();
    await expect(page.getByText('2 changes are in.').first()).toBeVisible();
    await expect(page.getByText('still to be looked at')).toHaveCount(0);
  });
  await expect.poll(async () => readFile(path, 'utf8')).toContain('The hall is locked on Mondays');
  await folder.remove();
});

/** As the browser hands over what was copied in the file manager. */
const pasteFiles = (page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    for (const [name, text] of pasted) clipboardData.items.add(new File([text], name));
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, files);

test('copies pasted from the file manager are told for what they are and brought in by keys alone', async ({
  alongside: page,
  home,
}) => {
  const { path, text } = await projectFile(home);
  const changed = partnersFile(text, () => [
    { op: 'add', kind: 'note', id: 'partnernote1', fields: { text: 'The hall is locked on Mondays' } },
  ]);
  await page.goto(page.url().replace(/\/map.*/, '/plan'));
  await expect(page).toHaveTitle(/ · Plan · /);
  const aim = page.getByLabel('Aim').first();
  await aim.focus();
  await pasteFiles(page, [['theirs.alongside.json', changed]]);
  await expect(page.getByRole('dialog'), 'a field keeps what is pasted into it').toHaveCount(0);
  await page.getByRole('main').focus();
  await pasteFiles(page, [
    ['theirs.alongside.json', changed],
    ['words.json', '{"hello":1}'],
  ]);
  const list = page.getByRole('dialog', { name: 'What these files are' });
  await expect(list).toContainText('with 1 change');
  await expect(fileRow(list, 'words.json')).toContainText('Not a project of Alongside.');
  await expectAccessible(page);
  const look = list.getByRole('button', { name: 'Look at what would come in' });
  for (let presses = 0; presses < 12; presses += 1) {
    if (await look.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(look).toBeFocused();
  await page.keyboard.press('Enter');
  const bringIn = page.getByRole('button', { name: 'Bring in 1 change' });
  await expect(bringIn).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) {
    if (await bringIn.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(async () => readFile(path, 'utf8')).toContain('The hall is locked on Mondays');
});

test('what cannot be read is answered in one sentence, and Escape leaves everything as it was', async ({
  alongside: page,
  home,
}) => {
  const { path } = await projectFile(home);
  const before = await readFile(path, 'utf8');
  await page.getByRole('main').focus();
  await pasteFiles(page, [['half.alongside.json', before.slice(0, 400)]]);
  const list = page.getByRole('dialog', { name: 'What this file is' });
  await expect(list).toContainText('Half a file: its end is missing');
  await expect(list.getByRole('button', { name: /Keep|Look|Open/ })).toHaveCount(0);
  await closeList(page);
  await expect(list).toHaveCount(0);
  expect(await readFile(path, 'utf8')).toBe(before);
});
