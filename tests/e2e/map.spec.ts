import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import {
  cards,
  focusedCard,
  isKeyboardOnMap,
  lowerLinkHandle,
  mapBackingCanvas,
  mapNotice,
  selectedCards,
} from '../helpers/browser/map-page.ts';
import {
  announcement,
  boxOf,
  card,
  middleOf,
  typeText,
  waitUntilStill,
} from '../helpers/browser/page-actions.ts';
import { inspector } from '../helpers/browser/workspace-page.ts';

test.use({ opens: 'map' });

/** How many px of the picture under the cards, in a square around a point of the window, are not the paper's. */
const inkAround = (page: Page, at: { x: number; y: number }): Promise<number> =>
  mapBackingCanvas(page).evaluate((element, { x, y }) => {
    const canvas = element as HTMLCanvasElement;
    const context = canvas.getContext('2d');
    if (!context) return 0;
    const box = canvas.getBoundingClientRect();
    const density = canvas.width / box.width;
    const { data } = context.getImageData((x - box.left) * density - 8, (y - box.top) * density - 8, 16, 16);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at + 3] ?? 0) > 200 && (data[at] ?? 255) < 110) ink += 1;
    return ink;
  }, at);

async function lookAtSample(page: Page): Promise<void> {
  await expect(page.getByRole('application')).toHaveAccessibleName(/^Map: .+, 14 cards, \d+ links$/);
  const from = await boxOf(card(page, 'A weekly visit'));
  const to = await boxOf(card(page, 'Six residents, six weeks'));
  const gap = {
    x: (from.x + from.width + to.x) / 2,
    y: (from.y + from.height / 2 + to.y + to.height / 2) / 2,
  };
  await expect.poll(() => inkAround(page, gap)).toBeGreaterThan(5);
  expect(await inkAround(page, { x: from.x - 40, y: from.y + from.height / 2 })).toBe(0);
  await screenshot(page, 'map');

  await card(page, 'A weekly visit').click();
  await expect(page.getByRole('complementary', { name: 'Hypothesis' })).toBeVisible();
  await screenshot(page, 'map-inspector');

  for (let press = 0; press < 5; press += 1) await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(card(page, 'Report back')).toHaveCount(0);
  await screenshot(page, 'map-far');
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect(card(page, 'Report back')).toBeVisible();
  await screenshot(page, 'map-dark');
}

async function linkCards(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const barrier = card(page, 'Offers assume');
  await barrier.hover();
  await lowerLinkHandle(page).hover();
  await page.mouse.down();
  const { x, y } = await middleOf(card(page, 'Befriending service'));
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(announcement(page)).toContainText(
    'Connected “Offers assume people can ring and book” to “Befriending service',
  );

  await card(page, 'Same face mattered').click();
  await page.keyboard.press('c');
  await typeText(page, 'bad day');
  await page.getByRole('option', { name: /Who do people turn to/ }).click();
  await expect(page.getByRole('radio', { name: 'answers', exact: true })).toBeChecked();
  await page.getByRole('dialog').getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(announcement(page)).toContainText('to “Who do people turn to on a bad day?”: answers.');

  const [top, bottom] = [await boxOf(barrier), await boxOf(card(page, 'Student visits'))];
  await page.mouse.click(top.x + top.width / 2, (top.y + top.height + bottom.y) / 2);
  const panel = page.getByRole('complementary', { name: 'Link' });
  await expect(panel.getByRole('button', { name: 'Student visits to learn and connect' })).toBeVisible();
  await panel.getByRole('button', { name: /prompts/ }).click();
  await page.getByRole('option', { name: 'relates to' }).click();
  await expect(panel.getByRole('button', { name: /relates to/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Delete this link' }).click();
  await expect(panel).toHaveCount(0);
}

async function moveAndDelete(page: Page): Promise<void> {
  const note = card(page, 'This is a sample');
  const before = await boxOf(note);
  await page.mouse.move(before.x + 80, before.y + 60);
  await page.mouse.down();
  await page.mouse.move(before.x - 20, before.y - 60, { steps: 6 });
  await page.mouse.up();
  // It may meet the line of a neighbour on the way.
  await expect.poll(async () => Math.abs((await boxOf(note)).y - before.y + 120)).toBeLessThan(9);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => Math.round((await boxOf(note)).y - before.y)).toBe(0);

  await note.focus();
  const start = (await boxOf(note)).x;
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await boxOf(note)).x).toBeLessThan(start - 15);
  // Presses within a second are one step; a busy machine may take longer between two.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await waitUntilStill(note);
    expect(Math.round((await boxOf(note)).x - start)).toBe(0);
  }).toPass({ intervals: [500] });

  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByRole('complementary', { name: 'Selected cards' })).toContainText('15 selected');
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(0);
  await mapNotice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(page)).toHaveCount(14);
  // What came back is selected, and the keyboard is on it.
  await expect(page.getByRole('complementary', { name: 'Selected cards' })).toContainText('15 selected');
  await page.keyboard.press('Escape');
  await note.click();
  await page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toBeFocused();
  await expect(selectedCards(page)).toHaveCount(1);
}

async function walkByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: /^Theme: Reducing isolation/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: /^Evidence: 271 people/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: /^Barrier: Offers assume/ })).toBeFocused();
  await page.keyboard.press('F2');
  await typeText(page, 'Offers assume a telephone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Barrier: Offers assume a telephone/ })).toBeFocused();
  await page.keyboard.press('End');
  const room = async () => {
    const last = await boxOf(focusedCard(page));
    const canvas = await boxOf(page.getByRole('application'));
    return canvas.y + canvas.height - last.y - last.height;
  };
  await expect.poll(room).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(() => isKeyboardOnMap(page)).toBe(false);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('group', { name: /^Barrier: Offers assume people can ring/ })).toHaveCount(1);
}

async function useSeveralMaps(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Map: / }).click();
  await page.getByRole('menuitem', { name: /New map/ }).click();
  await page.getByLabel('Name').fill('For the board');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Map: For the board' })).toBeVisible();
  await page.getByRole('button', { name: 'Put cards on this map' }).click();
  await page.getByRole('button', { name: 'Choose all' }).click();
  await page.getByRole('button', { name: /^Put 14 cards/ }).click();
  await expect(cards(page)).toHaveCount(14);

  await page.getByRole('button', { name: 'Tidy up' }).click();
  await page.getByRole('menuitem', { name: /^Tidy up along the chain/ }).click();
  await expect(announcement(page)).toContainText('14 cards laid out along the chain.');
  await screenshot(page, 'map-tidy');
  await mapNotice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('14 cards laid out along the chain.', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Redo/ })).toBeEnabled();

  await page.getByRole('button', { name: /^Map: / }).click();
  await page.getByRole('menuitem', { name: /Delete this map/ }).click();
  await expect(page.getByRole('button', { name: 'Map: For the board' })).toHaveCount(0);
  await expect(cards(page)).toHaveCount(14);
}

test('the sample is looked at; its cards move, are deleted and come back; other maps take them', async ({
  alongside: page,
}) => {
  await test.step('the sample: cards, links that are really drawn, inspector, far and dark, all clean for axe', () =>
    lookAtSample(page));
  await test.step('cards move by drag and by keys, are deleted and come back, several at once', () =>
    moveAndDelete(page));
  await test.step('several maps: a new one takes cards, laid out by theme; tidying up is one step of Undo', () =>
    useSeveralMaps(page));
});

async function lockCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const one = card(page, 'Student visits');
  await one.click();
  const panel = inspector(page);
  await panel.getByText('Lock in place').click();
  await expect(one).toHaveAccessibleName(/locked in place/);
  await expectAccessible(page);
  await screenshot(page, 'map-stays');
  const before = await boxOf(one);
  const { x, y } = await middleOf(one);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 90, { steps: 5 });
  await page.mouse.up();
  expect(await boxOf(one)).toEqual(before);
  await one.focus();
  await page.keyboard.press('ArrowDown');
  await expect(announcement(page)).toContainText('It is locked in place.');
  expect(await boxOf(one)).toEqual(before);
  await panel.getByText('Lock in place').click();
  await one.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await boxOf(one)).y).toBeGreaterThan(before.y);
}

test('by keyboard and pointer: cards are walked, linked and locked in place', async ({ alongside: page }) => {
  await test.step('the keyboard alone: Tab walks in reading order, the card is in sight, Escape and Tab leave', () =>
    walkByKeys(page));
  await test.step('cards are linked by a handle and by the dialog; a link is chosen, changed and deleted', () =>
    linkCards(page));
  await test.step('a card that stays where it is stays there, by pointer and by keys, until it may move again', () =>
    lockCard(page));
});
