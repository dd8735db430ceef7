import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { projectFile } from '../helpers/app/project-file.ts';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';

/** Files that are let go anywhere on the page. */
const drop = (page: Page, ...files: readonly (readonly [name: string, text: string])[]): Promise<void> =>
  page.getByRole('main').evaluate((main, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of dropped) dataTransfer.items.add(new File([text], name));
    main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

test('whatever is dropped on a project is taken, or it is said why not; nobody is led away', async ({
  alongside: page,
  home,
}) => {
  await page.getByRole('button', { name: 'Try a sample project' }).click();
  await page.getByRole('link', { name: 'Outline' }).click();
  const notice = page.getByRole('region', { name: 'Message' });

  await drop(page, ['hall.png', 'x'], ['clip.mov', 'x']);
  await expect(notice).toContainText('“hall.png” is a picture. Cards hold words only');
  await expect(notice).toContainText('“clip.mov” cannot be read here.');
  await expect(notice).toContainText('Nothing was changed.');
  await screenshot(page, 'dropped-picture');

  // The project's own file has nothing new.
  const { path, text } = await projectFile(home);
  await drop(page, ['Company.alongside.json', await readFile(path, 'utf8')]);
  await expect(page.getByText('The project’s own file, as it is on this computer now.')).toBeVisible();
  await page.keyboard.press('Escape');

  // Another project asks before anybody leaves this one.
  await drop(page, ['Other.alongside.json', text.replaceAll(/"project":"\w+"/g, '"project":"p7h2k9q4w"')]);
  await expect(page.getByRole('dialog', { name: 'What this file is' })).toContainText('Another project');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Company on our street · Outline · Alongside');

  await drop(page, ['Second meeting.md', '# Evenings\n- The hall is locked'], ['hall.png', 'x']);
  await expect(page.getByText('The hall is locked').first()).toBeVisible();
});
