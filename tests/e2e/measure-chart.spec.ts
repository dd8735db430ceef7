import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { sentenceShare } from '../helpers/browser/numbers-page.ts';
import { presentPlace } from '../helpers/browser/present-page.ts';

test.use({ opens: 'measures' });

const chart = (page: Page) => page.getByRole('application').first();
const said = (page: Page) => page.getByTestId('announcements');

/** Chooses a line of the chart's menu and takes the file that it makes. */
async function saveFromMenu(page: Page, line: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'More for this chart' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: line }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Of a picture: its size, and how many of its pixels have nearly this colour. */
function probePicture(page: Page, bytes: Buffer, [red, green, blue]: readonly [number, number, number]) {
  return page.evaluate(
    async ({ source, r, g, b }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const [x = 0, y = 0, z = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        if (Math.abs(x - r) + Math.abs(y - g) + Math.abs(z - b) < 24) count += 1;
      }
      return { width: image.width, height: image.height, count };
    },
    { source: `data:image/png;base64,${bytes.toString('base64')}`, r: red, g: green, b: blue },
  );
}

async function readChart(page: Page): Promise<void> {
  await expect(chart(page)).toHaveAccessibleName(/^Meaningful contacts, 12 points\. Signal of change/);
  await expect(
    page.getByText('Shift: six in a row above the median', { exact: false }).first(),
  ).toBeVisible();
  await screenshot(page, 'measure-chart');

  await chart(page).focus();
  await page.keyboard.press('End');
  await expect(said(page)).toHaveText('23 March, 5, above the median, part of a shift');
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toContainText('16 March, 5');
  await page.keyboard.press('Home');
  await expect(said(page)).toContainText('5 January, 2, below the median');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const row = page.locator('[data-row]', { hasText: '12 Jan' });
  await expect(row.locator('[data-column="value"]')).toBeFocused();

  await page.getByRole('radio', { name: 'With limits' }).press('Space');
  await expect(chart(page)).toHaveAccessibleName(/Near the upper limit/);
  await expect(page.getByText('5.7, trial')).toBeVisible();
  await page.getByRole('button', { name: 'Limits, trial' }).click();
  await expect(page.getByRole('dialog', { name: 'Trial limits' })).toContainText('fewer than 13 points');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Work out the limits from' }).click();
  await page.getByRole('option', { name: 'Limits: first 10 points' }).click();
  await expect(page.getByText('Compared with the first 10')).toBeVisible();
  await expect(
    page.getByText(
      'Rules for limits (NHS Making Data Count, 2023), version 1. Mean and limits from the first 10 points.',
    ),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Why does my Excel say otherwise?' }).click();
  const dialog = page.getByRole('dialog', { name: 'How this chart is judged' });
  await expect(dialog.getByText('Excel has no such rules of its own.', { exact: false })).toBeVisible();
  await dialog.getByRole('checkbox', { name: /very big jumps/ }).press('Space');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Very big jumps ignored', { exact: false }).last()).toBeVisible();

  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('radio', { name: 'Run chart' })).toBeChecked();

  await page.getByRole('button', { name: 'See the 12 numbers' }).click();
  const table = page.getByRole('table', { name: 'Meaningful contacts' });
  await expect(table.getByRole('row')).toHaveCount(13);
  await expect(table.getByRole('row', { name: '23 March 2026' })).toContainText(
    'above the median, part of a shift',
  );

  await page.getByRole('button', { name: 'Compare with' }).click();
  await page.getByRole('option', { name: '“Too much” support' }).click();
  await expect(page.getByRole('application')).toHaveCount(2);
  await expect(page.getByText('Both with the same dates, not added up.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  expect((await saveFromMenu(page, 'Save as SVG')).bytes.toString('utf8')).toContain('“Too much” support');
  await page.keyboard.press('F5');
  await expect(presentPlace(page)).toHaveText('Measure 1 of 2');
  await expect(page.getByRole('application')).toHaveCount(2);
  await page.mouse.move(0, 0);
  await page.getByRole('button', { name: 'median' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Median' })).toHaveText(/half of the points lie above it/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'median' }).first()).toBeFocused();
  await expectAccessible(page);
  await screenshot(page, 'measures-present');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What to do with 16 February 2026' }).click();
  await page.getByRole('menuitem', { name: 'Begin a new phase here…' }).click();
  await page.keyboard.type('A second student');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Too few points since 16 February to say').first()).toBeVisible();
  await chart(page).focus();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.setViewportSize({ width: 1366, height: 768 });
  await setTextSize(page, '200%');
  await expectAccessible(page);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  // The table of the phases lies below the sentence, and does not press it into a word a line.
  expect(await sentenceShare(page)).toBeGreaterThan(0.9);
}

async function takeChartAway(page: Page): Promise<void> {
  const svg = await saveFromMenu(page, 'Save as SVG');
  expect(svg.name).toMatch(/^Meaningful contacts, \d+ \w+ \d{4}\.svg$/);
  const source = svg.bytes.toString('utf8');
  expect(source).toContain('font/woff2');
  expect(source).toContain('Run chart rules (Perla, Provost and Murray 2011), version 1');
  expect(source).toMatch(/<title>Meaningful contacts, 12 points\. Signal of change/);
  expect(source).not.toMatch(/currentColor|var\(/);

  const png = await saveFromMenu(page, 'Save as PNG');
  // The purple of measures: the line and its points.
  const { width, count } = await probePicture(page, png.bytes, [0x45, 0x10, 0x52]);
  expect(width).toBe(1920);
  expect(count).toBeGreaterThan(3_000);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'More for this chart' }).click();
  await page.getByRole('menuitem', { name: 'Copy as picture' }).click();
  await expect(said(page)).toContainText('The chart is on the clipboard, with its sentence.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
    const picture = await item?.getType('image/png');
    return { html: await text('text/html'), plain: await text('text/plain'), size: picture?.size ?? 0 };
  });
  expect(copied.plain).toMatch(/^Meaningful contacts, 12 points\. Signal of change/);
  expect(copied.html).toContain(copied.plain.slice(0, 40));
  expect(copied.html).toMatch(/<img[^>]+src="data:image\/png/);
  expect(copied.size).toBeGreaterThan(20_000);

  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.keyboard.press('F5');
  await expect(presentPlace(page)).toHaveText('Measure 1 of 2');
  const sizes = () =>
    chart(page).evaluate((figure) =>
      [...figure.querySelectorAll('text')].map((words) =>
        Number.parseFloat(getComputedStyle(words).fontSize),
      ),
    );
  await expect.poll(async () => Math.min(...(await sizes()))).toBeGreaterThanOrEqual(28);
  await expectAccessible(page);
  await expect(page.getByText('Filled squares belong to a signal, open circles do not.')).toBeVisible();
  await screenshot(page, 'measure-present');
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: /^Next/ }).press('Enter');
  await expect(presentPlace(page)).toHaveText('Measure 2 of 2');
  await expect(page.getByRole('button', { name: /^Next/ })).toBeDisabled();
  await expect(page.locator('#work')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(presentPlace(page)).toHaveText('Measure 1 of 2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'New measure' })).toBeVisible();
}

test('a chart leaves the app, fills a screen, is read by keyboard, chosen, judged and compared', async ({
  alongside: page,
}) => {
  await test.step('a chart leaves the app with its sentence: as SVG, as PNG, on the clipboard; before an audience it fills the screen', () =>
    takeChartAway(page));
  await test.step('the chart of a measure is read by keyboard, chosen, judged and compared; Undo takes choices back', () =>
    readChart(page));
});
