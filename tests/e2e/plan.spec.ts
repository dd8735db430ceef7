import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, picture, test, textSize } from '../helpers/end-to-end.ts';
import { shown } from '../helpers/on-the-map.ts';

test.use({ opens: 'plan' });

test('the project sheet, in light, dark and twice the text size; it is written, and the bar says the new title', async ({
  alongside: page,
}) => {
  await expect(page.getByLabel('How many are known')).toHaveValue('271');
  await expectAccessible(page);
  await picture(page, 'plan');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expectAccessible(page);
  await page.setViewportSize({ width: 720, height: 900 });
  await textSize(page, '200%');
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await picture(page, 'plan-200');
  await page.getByLabel('Title', { exact: true }).fill('Company on every street');
  await page.getByLabel('Title', { exact: true }).blur();
  await expect(page.getByRole('link', { name: /Company on every street/ })).toBeVisible();
});

test('a partner is added; a stage whose gate is not met asks why, keeps the reason, and the way back is free', async ({
  alongside: page,
}) => {
  const partners = page.getByRole('region', { name: 'Partners' });
  await partners.getByRole('button', { name: 'Add organisation' }).click();
  const form = partners.getByRole('form', { name: 'Add: organisation' });
  await form.getByLabel('Name').fill('Library on the corner');
  await form.getByRole('button', { name: 'Add organisation' }).click();
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(partners.getByRole('rowheader', { name: 'Library on the corner' })).toBeVisible();

  const stage = page.getByRole('region', { name: 'Stage' });
  await expect(stage.getByText('Spread asks for a decision to adopt.')).toBeVisible();
  await stage.getByRole('button', { name: 'Move on to Spread' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Move on' }).click();
  await expect(dialog.getByText('Write one sentence, then move on.')).toBeVisible();
  await dialog.getByLabel('Why go on now?').fill('The borough next door wants to begin.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Move on' }).click();
  await expect(stage.getByText('The borough next door wants to begin.')).toBeVisible();
  await expect(stage.locator('[aria-current=step]')).toHaveText('Spread');

  await stage.getByRole('button', { name: 'Another stage…' }).click();
  await page.getByRole('menuitem', { name: 'Deliver' }).click();
  await expect(stage.locator('[aria-current=step]')).toHaveText('Deliver');
});

test('a copy says whom it is for: the privacy record goes into a whole one only', async ({
  alongside: page,
}) => {
  const copy = async (choice: string) => {
    await page.getByRole('button', { name: 'Save a copy as…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who is the copy for?' });
    await expect(dialog.getByText('This stays here: the privacy record')).toBeVisible();
    await expectAccessible(page);
    await picture(page, 'which-copy');
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: choice }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const partners = await copy('A copy for a partner');
  expect(partners.name).toBe('Company on our street, for partners.alongside.json');
  expect(partners.text).not.toContain('are few enough to be recognised');
  expect((await copy('A whole copy')).text).toContain('are few enough to be recognised');
  await page.getByRole('button', { name: 'Save a copy as…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown(page, 'No copy was made.')).toBeVisible();
});
