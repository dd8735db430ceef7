import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import {
  cardEditor,
  hoverCard,
  isKeyboardOnMap,
  mapCanvas,
  mapTransform,
} from '../helpers/browser/map-page.ts';
import { bringIn, openNotes, readNotes, startFromNotes } from '../helpers/browser/notes-page.ts';
import { announcement, boxOf, card } from '../helpers/browser/page-actions.ts';

const lines = (theme: string, count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `- ${theme} number ${at + 1}: people on our street told us more than once that this is what they would change first`,
  ).join('\n');

const FIRST = `# Street meeting in March
Date: 3 March 2026

## What gets in the way
${lines('A barrier', 30)}
## Ideas for the hall
${lines('An idea', 30)}
## Questions about the bus
${lines('A question', 30)}
`;
const SECOND = `# Street meeting in October
Date: 6 October 2026

## Company in the evening
${lines('An evening', 6)}
## Lunch on Sundays
${lines('A lunch', 5)}
`;

const list = (page: Page) => page.getByRole('complementary', { name: 'Meetings and themes' });
const line = (page: Page, name: RegExp) => list(page).getByRole('row', { name });
const zoomOf = (page: Page): Promise<number> =>
  mapTransform(page).then((transform) => Number(/matrix\(([\d.]+)/.exec(transform)?.[1]));

const bringInNotes = async (page: Page, text: string): Promise<void> => {
  await readNotes(page, text);
  await bringIn(page).click();
  await expect(page).toHaveURL(/\/map/);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved');
};

test('a map of two meetings: what is new, the list, Fit that can be read, and a card that is looked at, opened and written', async ({
  alongside: page,
}) => {
  await startFromNotes(page);
  await bringInNotes(page, FIRST);
  await expect(list(page).getByRole('heading', { name: /^9\d cards, 3 themes$/ })).toBeVisible();
  await expect(list(page).getByText('new card')).toHaveCount(0);
  await openNotes(page);
  await bringInNotes(page, SECOND);

  // What came in is in sight, large enough to be read, and said to be new.
  await expect(line(page, /^Street meeting in October, 1\d cards, 1\d new$/)).toBeVisible();
  await expect(line(page, /^Company in the evening, 6 cards, 6 new$/)).toBeVisible();
  await expect(line(page, /^Questions about the bus, 30 cards$/)).toBeVisible();
  expect(await zoomOf(page)).toBeGreaterThanOrEqual(0.6);
  await expectAccessible(page);
  await screenshot(page, 'map-list');

  // By keys: the list opens with the keyboard in it, arrows walk, Enter goes there, Escape gives the keyboard back.
  await mapCanvas(page).focus();
  await page.keyboard.press('Shift+P');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.press('Shift+P');
  await expect(line(page, /^Street meeting in October/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(line(page, /^(Company|Lunch)/).first()).toBeFocused();
  await page.keyboard.press('End');
  const before = await mapTransform(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => mapTransform(page)).not.toBe(before);
  await expect.poll(() => zoomOf(page)).toBeGreaterThanOrEqual(0.6);
  await page.keyboard.press('Escape');
  await expect.poll(() => isKeyboardOnMap(page)).toBe(true);

  // Fit says which of its two views it shows.
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(announcement(page)).toContainText('Press again for the whole map.');
  const part = await zoomOf(page);
  expect(part).toBeGreaterThanOrEqual(0.39);
  const mapBefore = await boxOf(mapCanvas(page));
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(announcement(page)).toContainText('The whole map.');
  await expect.poll(() => zoomOf(page)).toBeLessThan(part);
  // No tool has moved for it.
  expect((await boxOf(mapCanvas(page))).y).toBe(mapBefore.y);
  await expect(page.getByRole('button', { name: 'Fit' })).toBeVisible();

  // A card that is looked at is shown whole, until Escape; opened, the map gives way, and comes back.
  // Fit has folded the list only if the map is larger without it.
  const tool = page.getByRole('button', { name: 'List of meetings and themes' });
  if ((await tool.getAttribute('aria-pressed')) === 'false') await tool.click();
  await line(page, /^Street meeting in October/).click();
  await expect.poll(() => zoomOf(page)).toBeGreaterThanOrEqual(0.6);
  const evening = card(page, 'An evening number 1:');
  await evening.hover();
  await expect(hoverCard(page)).toContainText('An evening number 1');
  await page.keyboard.press('Escape');
  await expect(hoverCard(page)).toHaveCount(0);
  const left = await mapTransform(page);
  await evening.click();
  const panel = page
    .getByRole('complementary', { name: 'Note' })
    .or(page.getByRole('complementary', { name: 'Idea' }));
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  const [box, work] = [await boxOf(evening), await boxOf(mapCanvas(page))];
  expect(box.x + box.width).toBeLessThanOrEqual(work.x + work.width);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panel).toHaveCount(0);
  await expect(line(page, /^Company in the evening, 6 cards, 5 new$/)).toBeVisible();
  await expect.poll(() => mapTransform(page)).toBe(left);

  // Writing comes near, and giving it up goes back.
  // Away from the list's button, whose tooltip would take Escape.
  await page.mouse.move(work.x + work.width - 40, work.y + work.height - 40);
  await evening.focus();
  await page.keyboard.press('F2');
  await expect(cardEditor(page)).toBeFocused();
  await expect.poll(() => zoomOf(page)).toBe(1);
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => mapTransform(page)).toBe(left);

  await list(page).getByRole('button', { name: 'All seen' }).click();
  await expect(line(page, /^Company in the evening, 6 cards$/)).toBeVisible();
});

test('the list covers nothing at 1366, stays closed where it was closed, and with large letters lies over the map only when asked for', async ({
  alongside: page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await startFromNotes(page);
  await bringInNotes(page, FIRST);
  const [panel, map] = [await boxOf(list(page)), await boxOf(mapCanvas(page))];
  expect(panel.x).toBeGreaterThanOrEqual(map.x + map.width - 1);
  await screenshot(page, 'map-list-1366');
  await list(page).getByRole('button', { name: 'Close the list' }).click();
  await page.reload();
  await expect(mapCanvas(page)).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  await setTextSize(page, '200%');
  await page.getByRole('button', { name: 'List of meetings and themes' }).click();
  await expect(line(page, /^Street meeting in March/)).toBeFocused();
  await expectAccessible(page);
  await screenshot(page, 'map-list-large-letters');
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  // Words on cards grow with all others: Fit comes so near, and a card that is looked at is as large.
  await page.getByRole('button', { name: /^(?:Fit|Show all)$/ }).click();
  await expect.poll(() => zoomOf(page)).toBeGreaterThanOrEqual(0.78);
  await card(page, 'number 1:').first().hover();
  await expect.poll(async () => (await hoverCard(page).boundingBox())?.width).toBeGreaterThan(400);
  await screenshot(page, 'map-fit-large-letters');
});
