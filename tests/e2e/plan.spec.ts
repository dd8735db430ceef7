import type { Page } from '@playwright/test';
import { connectToServices } from '../helpers/app/service-client.ts';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { saveCopyOnShare } from '../helpers/browser/share-page.ts';

test.use({ opens: 'plan' });

async function writeSheet(page: Page): Promise<void> {
  await expect(page.getByLabel('How many are known')).toHaveValue('271');
  await expectAccessible(page);
  await screenshot(page, 'plan');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expectAccessible(page);
  await page.setViewportSize({ width: 720, height: 900 });
  await setTextSize(page, '200%');
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await screenshot(page, 'plan-200');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Company on every street');
  await page.getByRole('textbox', { name: 'Title', exact: true }).blur();
  await expect(page.getByRole('link', { name: /Company on every street/ })).toBeVisible();
}

async function moveThroughStages(page: Page): Promise<void> {
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
}

test('a project whose sheet was erased for good is named again on Plan, and renamed on Home', async ({
  alongside: page,
  shell,
}) => {
  const other = await connectToServices(shell.url);
  const key = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const { project } = JSON.parse((await other.api.project.open({ key })).document) as { project: string };
  const erasure = { writes: [{ kind: 'project', id: project, register: 'x', seen: [] }] };
  expect(await other.api.project.commit({ key, edit: erasure })).toMatchObject({ save: { state: 'saved' } });
  other.close();

  await expect(page.getByText('was erased for good. With a title a new one begins.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'plan-no-sheet');
  await page.getByRole('button', { name: 'Name the project…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Name the project' });
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('Company, named anew');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Begin the sheet' }).click();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Company, named anew');
  await expect(page.getByRole('link', { name: /Company, named anew/ })).toBeVisible();
  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');

  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.getByRole('button', { name: 'More about Company, named anew', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Renamed on Home');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('link', { name: 'Renamed on Home' })).toBeVisible();
});

async function saveCopies(page: Page): Promise<void> {
  const copy = async (profile: 'Full' | 'Partner') => {
    await page.getByRole('button', { name: 'Share a copy…' }).click();
    const stays = page.getByRole('button', { name: /^Fields only for you/ });
    if (profile === 'Partner') {
      await stays.click();
      await expect(page.getByText(/^Risks of “/)).toBeVisible();
    }
    const look = async () => {
      await expectAccessible(page);
      await screenshot(page, 'which-copy');
    };
    const made = await saveCopyOnShare(page, { profile, look });
    await page.getByRole('link', { name: /^Company on our street/ }).click();
    return made;
  };
  const partners = await copy('Partner');
  expect(partners.name).toMatch(
    /^Company on our street, for partners, \d+ [A-Z][a-z]+ \d{4}\.alongside\.json$/,
  );
  expect(partners.text).not.toContain('are few enough to be recognised');
  expect((await copy('Full')).text).toContain('are few enough to be recognised');
}

test('the plan: copies, partners, stages and the project sheet', async ({ alongside: page }) => {
  await test.step('a copy says whom it is for: the privacy record goes into a whole one only', () =>
    saveCopies(page));
  await test.step('a partner is added; a stage whose gate is not met asks why, keeps the reason, and the way back is free', () =>
    moveThroughStages(page));
  await test.step('the project sheet, in light, dark and twice the text size; it is written, and the bar says the new title', () =>
    writeSheet(page));
});
