import { expect, expectAccessible, picture, test } from '../helpers/end-to-end.ts';

test('the app opens on Home, which axe finds nothing on', async ({ alongside }) => {
  await expect(alongside).toHaveTitle(/Alongside/);
  await expect(alongside.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(alongside);
  await picture(alongside, 'home-first-start');
  await alongside.evaluate(() => document.body.append(document.createElement('img')));
  await expect(expectAccessible(alongside), 'what axe has to find').rejects.toThrow('image-alt');
});

test('the token leaves the address bar, and the page loads anew without it', async ({ alongside, shell }) => {
  expect(shell.url).toContain('?token=');
  await expect(alongside.getByRole('heading', { level: 1 })).toBeVisible();
  expect(alongside.url()).not.toContain('token');
  await alongside.reload();
  await expect(alongside.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page without the token is refused in a sentence', async ({ shell, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answer = await page.goto(new URL('/', shell.url).href);
  expect(answer?.status()).toBe(401);
  await expect(page.locator('body')).toContainText('Open Alongside from the address');
  await context.close();
});
