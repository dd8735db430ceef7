import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { card } from '../helpers/browser/page-actions.ts';
import { inspector } from '../helpers/browser/workspace-page.ts';

test.use({ opens: 'map' });

/** The seal of the start that counts; that of a start taken back stands among the amendments, further down. */
const seal = (page: Page) => inspector(page).getByRole('region', { name: 'Seal' }).first();
const words = async (page: Page): Promise<string> => {
  await expect(seal(page).getByRole('strong')).toHaveText(/^(?:[a-z]+ ){5}[a-z]+$/);
  return seal(page).getByRole('strong').innerText();
};

const chooseStatus = async (page: Page, status: string): Promise<void> => {
  await inspector(page)
    .getByRole('button', { name: /Status/ })
    .click();
  await page.getByRole('option', { name: status }).click();
};

test('a start is sealed in six words that paper is held against; one that is taken back stays with its seal', async ({
  alongside: page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await card(page, 'Ten residents').click();
  const first = await words(page);

  await seal(page).getByRole('button', { name: 'Compare with your paper' }).click();
  const paper = seal(page).getByLabel('The six words on your paper');
  const result = seal(page).getByRole('status');
  await paper.fill(first.split(' ').slice(0, 3).join(' '));
  await expect(result).toHaveText('Right so far. Go on to the sixth word.');
  await paper.fill(first.toUpperCase().replaceAll(' ', ', '));
  await expect(result).toContainText('The same words');
  await paper.fill(`${first.split(' ').slice(0, 5).join(' ')} another`);
  await expect(result).toContainText('Not the same.');
  await expect(seal(page)).toContainText('alongside-seal/1');
  await expectAccessible(page);
  await screenshot(page, 'seal-1366x768');

  await inspector(page).getByRole('button', { name: 'Print a sheet to take along…' }).click();
  const sheet = page.getByRole('article', { name: 'Sheet' });
  await expect(sheet).toContainText(`Seal: ${first}`);
  await expect(sheet).toContainText('Did it come out as predicted?');
  await expectAccessible(page);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages, 'a sheet is one page').toHaveLength(1);
  await page.keyboard.press('Escape');

  await chooseStatus(page, 'Planned');
  await expect(inspector(page).getByRole('region', { name: 'Seal' })).toHaveCount(0);
  const amendments = inspector(page).getByRole('table').filter({ hasText: 'The start, taken back' });
  await amendments.getByRole('button', { name: 'Change: The start, taken back' }).click();
  await expect(amendments.getByRole('strong')).toHaveText(first);
  await amendments.getByLabel('Why').fill('Two residents had not been asked yet');
  await chooseStatus(page, 'Running');
  expect(await words(page), 'the new start has a seal of its own').not.toBe(first);
});
