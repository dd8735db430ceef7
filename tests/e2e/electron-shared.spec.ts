import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  screenshot,
  test,
  waitUntilSettled,
} from '../helpers/browser/end-to-end.ts';
import { outlineOnPaper, outlineRows, outlineTools } from '../helpers/browser/outline-page.ts';
import { projectLink, rail, topBar, visibleButtons } from '../helpers/browser/workspace-page.ts';

/*
 * What both shells have beyond the screens: About, and paper. In Electron window.print is the native dialog, which no
 * test can press, so there the same style sheet is looked at alone.
 */

/** As the page lies on paper: A4 without its margins, at 96 dots an inch. */
const onPaper = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await waitUntilSettled(page);
};

test('About says which copy this is, from Help and from Find', async ({ alongside, home }) => {
  await alongside.getByRole('button', { name: 'Help' }).click();
  await alongside.getByRole('button', { name: 'About Alongside' }).click();
  const about = alongside.getByRole('dialog', { name: 'About Alongside' });
  await expect(about).toContainText(/Version\s*\d+\.\d+\.\d+/);
  await expect(about).toContainText(home);
  await expectAccessible(alongside);
  await screenshot(alongside, 'about');
  await alongside.keyboard.press('Escape');
  await expect(about).toBeHidden();
});

test.describe('on paper', () => {
  test.use({ opens: 'outline' });

  test('the Outline is its headings and lines, whole, without what only a screen needs; the Plan every word of every field', async ({
    alongside,
  }) => {
    const rows = outlineRows(alongside);
    await expect(rows.first()).toBeVisible();
    const many = await rows.count();
    await onPaper(alongside);
    await expect(rows).toHaveCount(many);
    await expect(rows.last()).toBeVisible();
    for (const gone of [topBar(alongside), rail(alongside), ...outlineTools(alongside)]) {
      await expect(gone.first()).toBeHidden();
    }
    await expect(alongside.getByRole('heading', { level: 1 })).toBeVisible();
    // Nothing scrolls: all of it flows from page to page.
    const height = () => alongside.evaluate(() => document.body.scrollHeight);
    await expect.poll(height).toBeGreaterThan(1500);
    const room = () =>
      outlineOnPaper(alongside).evaluate(
        (list) => document.body.scrollHeight - list.getBoundingClientRect().bottom,
      );
    await expect.poll(room).toBeGreaterThanOrEqual(0);
    await screenshot(alongside, 'paper-outline');

    await alongside.emulateMedia({ media: 'screen' });
    await alongside.setViewportSize({ width: 1440, height: 900 });
    await projectLink(alongside).click();
    await expect(alongside.getByRole('textbox', { name: 'Aim' })).toBeVisible();
    await onPaper(alongside);
    await expect.poll(() => alongside.locator('textarea:visible').count()).toBeGreaterThan(3);
    const cut = () =>
      alongside.evaluate(() =>
        [...document.querySelectorAll('textarea')]
          .filter((field) => field.checkVisibility() && field.scrollHeight > field.clientHeight + 2)
          .map((field) => field.value),
      );
    await expect.poll(cut).toEqual([]);
    await expect(visibleButtons(alongside)).toHaveCount(0);
    await screenshot(alongside, 'paper-plan');
  });
});

test.describe('Print', () => {
  test.use({ opens: 'outline' });
  test.skip(
    process.env.ALONGSIDE_SHELL === 'electron',
    'The native print dialog cannot be pressed by a test.',
  );

  const asked = (page: Page) => page.evaluate(() => document.documentElement.dataset.printed ?? '0');
  const countPrints = (page: Page) =>
    page.evaluate(() => {
      window.print = () => {
        const { dataset } = document.documentElement;
        dataset.printed = String(Number(dataset.printed ?? 0) + 1);
      };
    });

  test('prints the Outline and the Plan by key, says of the map that it cannot, and leaves a PDF to the browser’s own dialog', async ({
    alongside,
  }) => {
    await countPrints(alongside);
    await alongside.getByRole('button', { name: 'More', exact: true }).click();
    await expect(alongside.getByRole('menuitem', { name: /^Print/ })).toBeVisible();
    await expect(alongside.getByRole('menuitem', { name: /PDF/ })).toHaveCount(0);
    await alongside.keyboard.press('Escape');
    await expect(alongside.getByRole('menu')).toHaveCount(0);
    await alongside.keyboard.press('Control+p');
    await expect.poll(() => asked(alongside)).toBe('1');
    await projectLink(alongside).click();
    await expect(alongside.getByRole('heading', { level: 1, name: /^Plan:/ })).toBeAttached();
    await alongside.keyboard.press('Control+p');
    await expect.poll(() => asked(alongside)).toBe('2');
    await alongside.getByRole('link', { name: 'Map', exact: true }).click();
    await expect(alongside.getByRole('heading', { level: 1, name: /^Map:/ })).toBeAttached();
    await alongside.keyboard.press('Control+p');
    await expect(alongside.getByTestId('announcements')).toContainText(
      'Outline, Tests and Plan can be printed',
    );
    expect(await asked(alongside)).toBe('2');
  });
});
