import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { cardsOfSvg, shareOfDifference } from '../helpers/browser/compare-images.ts';
import {
  expect,
  expectAccessible,
  screenshot,
  test,
  waitUntilSettled,
} from '../helpers/browser/end-to-end.ts';
import { cards, mapCanvas } from '../helpers/browser/map-page.ts';
import { announcement, card, runCommand } from '../helpers/browser/page-actions.ts';
import { waitUntilMapStill } from '../helpers/browser/readability.ts';

test.use({ opens: 'map' });

const pictures = fileURLToPath(new URL('../../test-results/pictures', import.meta.url));

/** The bytes of what a press hands over, kept to be looked at. */
const handedOver = async (
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const name = download.suggestedFilename();
  const bytes = await readFile(await download.path());
  await mkdir(pictures, { recursive: true });
  await writeFile(join(pictures, `exchange.${name.split('.').at(-1)}`), bytes);
  return { name, bytes };
};

const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

const saveAs = async (page: Page, format: 'PNG' | 'SVG' | 'PDF') => {
  const dialog = page.getByRole('dialog', { name: 'Save a picture' });
  if (format !== 'PNG') await choose(page, 'Format', format);
  const handed = await handedOver(page, () =>
    dialog.getByRole('button', { name: `Save as ${format}` }).click(),
  );
  // While it is there it has all keys to itself.
  await expect(dialog).toHaveCount(0);
  return handed;
};

test('a picture of the map: equal to the screen as SVG, twice as sharp as PNG, with its text as PDF', async ({
  alongside: page,
}) => {
  await page.getByRole('button', { name: /^Map:/ }).click();
  await page.getByRole('menuitem', { name: 'Save a picture…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save a picture' });
  await expect(dialog.getByRole('img', { name: 'Preview of the picture: 14 cards' })).toBeVisible();
  await screenshot(page, 'picture-dialog');
  await expectAccessible(page);
  const png = await saveAs(page, 'PNG');
  expect(png.name).toBe('Company on our street Main map.png');
  await expect(announcement(page)).toHaveText('“Company on our street Main map.png” is in your downloads.');

  await runCommand(page, 'Save a picture');
  const pdf = await saveAs(page, 'PDF');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.toString('latin1')).toContain('/FontFile2');

  await runCommand(page, 'Save a picture');
  await dialog.getByText('Include private cards').click();
  const svg = (await saveAs(page, 'SVG')).bytes.toString();
  const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
    Math.floor(width * 2),
    Math.floor(height * 2),
  ]);

  await page.keyboard.press('Escape');
  await page.getByRole('application').focus();
  await page.keyboard.press('1');
  await page.mouse.move(700, 60);
  await waitUntilSettled(page);
  await waitUntilMapStill(page);
  const drawn = cardsOfSvg(svg);
  const anchor = drawn.find(({ text }) => text.includes('Six residents, six weeks'));
  const there = await card(page, 'Six residents, six weeks').boundingBox();
  if (!anchor || !there) throw new Error('The card is not there.');
  const by = [there.x - anchor.x, there.y - anchor.y] as const;
  // Every card that is mounted lies where the SVG has it, within half a px, and is as large where nothing of it is cut.
  let compared = 0;
  for (const one of await cards(page).all()) {
    const box = await one.boundingBox();
    const near = drawn.find(({ x, y }) => box && Math.hypot(x + by[0] - box.x, y + by[1] - box.y) < 0.75);
    expect(near, await one.innerText()).toBeDefined();
    expect(Math.abs((near?.width ?? 0) - (box?.width ?? 0))).toBeLessThan(0.75);
    // What the screen cuts under the words stands whole on a picture, in lines of 20 px.
    const more = (near?.height ?? 0) - (box?.height ?? 0);
    if ((await one.innerText()).includes('…')) expect(more).toBeGreaterThan(19);
    else expect(Math.abs(more)).toBeLessThan(0.75);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(9);
  const { x: left = 0, y: top = 0 } = (await mapCanvas(page).boundingBox()) ?? {};
  const seen = { x: Math.ceil(left) + 40, y: Math.ceil(top) + 40, width: 900, height: 640 };
  const screen = await page.screenshot({ clip: seen, animations: 'disabled' });
  await writeFile(join(pictures, 'exchange-screen.png'), screen);
  const share = await shareOfDifference(page, screen, svg, { x: seen.x - by[0], y: seen.y - by[1] });
  expect(share).toBeLessThan(0.02);
  // The same picture laid six px beside the screen is seen to be another.
  const beside = { x: seen.x - by[0] + 6, y: seen.y - by[1] };
  expect(await shareOfDifference(page, screen, svg, beside)).toBeGreaterThan(0.05);
});

test('JSON Canvas: out, in again as another map, a file of Obsidian by drop, what cannot be read, one undo', async ({
  alongside: page,
}) => {
  await runCommand(page, 'Save this map for another program');
  const out = await handedOver(page, () => page.getByRole('button', { name: /^Save \d+ cards$/ }).click());
  expect(out.name).toBe('Company on our street, Main map.canvas');
  const made = JSON.parse(out.bytes.toString()) as {
    nodes: { type: string; text?: string }[];
    edges: unknown[];
  };
  expect(made.nodes.filter(({ type }) => type === 'group')).toHaveLength(1);
  expect(made.nodes.map(({ text }) => text).join('\n')).toContain(
    '**Hypothesis** (Testing)\n\nA weekly visit',
  );

  const foreign = JSON.stringify({
    nodes: [
      { id: 'g', type: 'group', x: -20, y: -20, width: 600, height: 300, label: 'Evenings' },
      { id: 'a', type: 'text', x: 0, y: 0, width: 250, height: 60, text: '# A walk\nwith everybody' },
      { id: 'b', type: 'text', x: 300, y: 0, width: 250, height: 60, text: 'Buses stop at six' },
      { id: 'c', type: 'text', x: 1e12, y: 0, width: 250, height: 60, text: 'Far out' },
    ],
    edges: [
      { id: 'e', fromNode: 'b', toNode: 'a', label: 'inspires' },
      { id: 'f', fromNode: 'b', toNode: 'gone' },
    ],
  });
  await mapCanvas(page).evaluate((canvas, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'Evening plans.canvas'));
    canvas.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, foreign);
  const dialog = page.getByRole('dialog', { name: 'Bring in “Evening plans”' });
  await expect(dialog).toContainText('It holds 1 theme, 3 ideas and 1 link.');
  await expect(dialog).toContainText(
    '1 line leads to nothing in the file. It is not shown here, and is kept for when you save the map for that program.',
  );
  await expect(dialog).toContainText('1 card has no place in the file. It is put below the others.');
  await expectAccessible(page);
  await screenshot(page, 'canvas-in');
  await dialog.getByRole('button', { name: 'Bring in 4 cards' }).click();
  await expect(page.getByRole('application')).toHaveAccessibleName('Map: Evening plans, 3 cards, 1 link');
  await expect(card(page, 'A walk')).toBeVisible();
  await expect(announcement(page)).toContainText('4 cards are on the map. Undo takes them away.');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('application')).toHaveAccessibleName(/^Map: Main map, 14 cards/);
  await expect(card(page, 'A walk')).toHaveCount(0);

  const chooser = page.waitForEvent('filechooser');
  await runCommand(page, 'Bring in a map from another program');
  await (await chooser).setFiles({ name: 'Notes.canvas', mimeType: '', buffer: Buffer.from('[1, 2') });
  await expect(announcement(page)).toContainText(
    '“Notes.canvas” is not a map of another program that Alongside can read (a JSON Canvas file). Nothing was changed.',
  );
});

test('a table as CSV and cards as Markdown, without what is private unless it is asked for', async ({
  alongside: page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await card(page, 'Same face mattered').click();
  await page.getByRole('button', { name: 'About this learning' }).click();
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /Who may see it/ })
    .click();
  await page.getByRole('option', { name: 'Private' }).click();
  await expect(card(page, 'Same face mattered')).toContainText('Private');

  await runCommand(page, 'Copy as text with headings');
  await expect(announcement(page)).toHaveText('Nothing was copied. 1 private card is left out.');
  await page.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await runCommand(page, 'Copy as text with headings');
  await expect(announcement(page)).toContainText('as text with headings. 1 private card is left out.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## Reducing isolation');
  expect(copied).toContain('- **Test** (Cycle 1, decided) Six residents, six weeks');
  expect(copied).not.toContain('Same face');

  await runCommand(page, 'Save a table for Excel');
  const dialog = page.getByRole('dialog', { name: 'Save a table' });
  await choose(page, 'Table of', 'Learnings');
  await expect(dialog).toContainText('1 private card is left out.');
  await expectAccessible(page);
  await screenshot(page, 'table-dialog');
  await dialog.getByText('Include private cards').click();
  const table = await handedOver(page, () => dialog.getByRole('button', { name: 'Save the table' }).click());
  expect(table.name).toBe('Company on our street, learnings.csv');
  const text = table.bytes.toString('utf8');
  expect(text.startsWith('\ufeffLearning,')).toBe(true);
  expect(text).toContain('Same face mattered');
});
