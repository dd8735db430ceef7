import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cardsOfKind, guideLines, mapNotice, selectedCards } from '../helpers/browser/map-page.ts';
import { announcement, boxOf, card, dragBy, runCommand } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'map' });

test('the selection grows along links and by kind; several are aligned, distributed and locked', async ({
  alongside: page,
}) => {
  await card(page, 'Six residents, six weeks').click();
  await page.keyboard.press('s');
  await expect(announcement(page)).toContainText(/^\d+ cards selected, \d+ more\.$/);
  // What is said comes before the frame in which the cards show it.
  const chosen = selectedCards(page);
  await expect.poll(() => chosen.count()).toBeGreaterThan(1);
  const first = await chosen.count();
  await page.keyboard.press('s');
  await expect.poll(() => chosen.count()).toBeGreaterThan(first);
  await card(page, 'Six residents, six weeks').click();
  await runCommand(page, 'Select all of this kind');
  await expect(selectedCards(page)).toHaveCount(await cardsOfKind(page, 'test').count());

  const [one, two, three] = [
    card(page, 'Befriending'),
    card(page, 'Student visits'),
    card(page, 'A weekly visit'),
  ];
  // A marquee: the panel opens once it is over.
  await expect(card(page, 'Six residents, six weeks')).toBeFocused();
  await page.keyboard.press('Escape');
  const panel = page.getByRole('complementary');
  await expect(panel).toHaveCount(0);
  const [from, to] = [await boxOf(one), await boxOf(two)];
  await page.keyboard.down('Shift');
  await page.mouse.move(from.x - 10, from.y - 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 20, { steps: 3 });
  await expect(selectedCards(page)).toHaveCount(2);
  await expect(panel).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(panel).toHaveAccessibleName('Selected cards');

  await three.click({ modifiers: ['Shift'] });
  await panel.getByRole('button', { name: 'Align tops' }).click();
  await expect(announcement(page)).toContainText('3 aligned by their top edges.');
  await page.keyboard.press('Control+z');

  await one.click();
  await two.click({ modifiers: ['Shift'] });
  await three.click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(announcement(page)).toContainText('3 aligned by their left edges.');
  const lefts = async () =>
    new Set((await Promise.all([one, two, three].map(boxOf))).map(({ x }) => Math.round(x)));
  await expect.poll(async () => (await lefts()).size).toBe(1);
  await page.getByRole('button', { name: /^Tidy up/ }).click();
  await screenshot(page, 'arrange-menu');
  await expectAccessible(page);
  // Aligned they would lie on each other, so they are drawn apart: evenly, and there is nothing left to do.
  await page.getByRole('menuitem', { name: 'Distribute down' }).click();
  await expect(announcement(page)).toContainText('They lie like this already');
  const unevenness = async () => {
    const rows = (await Promise.all([one, two, three].map(boxOf))).sort((a, b) => a.y - b.y);
    const gaps = [1, 2].map(
      (at) => (rows[at]?.y ?? 0) - (rows[at - 1]?.y ?? 0) - (rows[at - 1]?.height ?? 0),
    );
    return Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 99));
  };
  await expect.poll(unevenness).toBeLessThan(2);

  await runCommand(page, 'Lock in place');
  await expect(announcement(page)).toContainText('3 cards are locked in place on this map.');
  await expect(two).toHaveAccessibleName(/locked in place/);
  await one.focus();
  await page.keyboard.press('Shift+2');
  await expect(announcement(page)).toContainText(/^3 cards shown, at \d+ %\.$/);
  for (const each of [one, two, three]) await expect(each).toBeInViewport();
  const before = await boxOf(one);
  await page.keyboard.press('ArrowRight');
  await expect(announcement(page)).toContainText('It is locked in place.');
  expect(await boxOf(one)).toEqual(before);
  await panel.getByRole('button', { name: 'Duplicate' }).click();
  await expect(one).toHaveCount(2);
});

async function dragBesideNeighbours(page: Page): Promise<void> {
  const [one, other] = [card(page, 'Student visits'), card(page, 'Befriending')];
  const [from, to] = [await boxOf(one), await boxOf(other)];
  await dragBy(page, one, to.x - from.x + 3, 8);
  await expect(guideLines(page).first()).toBeAttached();
  await screenshot(page, 'arrange-guides');
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await boxOf(one)).x - to.x)).toBeLessThan(1);
  await expect(guideLines(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await boxOf(one)).x - from.x)).toBe(0);
  await page.keyboard.down('Alt');
  await dragBy(page, one, to.x - from.x + 3, 8);
  await expect(guideLines(page)).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect.poll(async () => (await boxOf(one)).x - to.x).toBeGreaterThan(2);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await boxOf(one)).x - from.x)).toBe(0);
  await page.keyboard.press('Escape');
}

async function tidyAroundCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const [locked, test] = [card(page, 'Befriending'), card(page, 'Six residents, six weeks')];
  const [lockedAt, testAt] = [await boxOf(locked), await boxOf(test)];
  await locked.focus();
  await runCommand(page, 'Lock in place');
  await test.focus();
  await runCommand(page, 'Lay out around this card');
  await expect(announcement(page)).toContainText(/^\d+ cards laid out around one\. Undo puts them back\.$/);
  await screenshot(page, 'arrange-around');
  await mapNotice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/cards laid out around one\.$/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  // Before, the map was shown with a little more room round it.
  const apartFromBefore = async () => {
    const [lockedNow, testNow] = [await boxOf(locked), await boxOf(test)];
    const scale = testNow.width / testAt.width;
    return Math.max(
      Math.abs(testNow.x - lockedNow.x - (testAt.x - lockedAt.x) * scale),
      Math.abs(testNow.y - lockedNow.y - (testAt.y - lockedAt.y) * scale),
    );
  };
  await expect.poll(apartFromBefore).toBeLessThan(0.5);

  await test.focus();
  await page.keyboard.press('Shift+M');
  await page.getByRole('searchbox').fill('bad day');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /Who do people turn to/ })).toHaveAttribute(
    'data-focused',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'To the right of it' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Below it' })).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(announcement(page)).toContainText(
    '“Six residents, six weeks” is below “Who do people turn to',
  );
  const question = card(page, 'Who do people turn to');
  await expect.poll(async () => Math.abs((await boxOf(test)).x - (await boxOf(question)).x)).toBeLessThan(60);
  const below = async () => {
    const { y, height } = await boxOf(question);
    return (await boxOf(test)).y - y - height;
  };
  await expect.poll(below).toBeGreaterThan(0);
}

test('a dragged card meets its neighbours; tidying around a card leaves what is locked or not linked', async ({
  alongside: page,
}) => {
  await test.step('a dragged card meets its neighbours, with guides; Alt lets it go freely', () =>
    dragBesideNeighbours(page));
  await test.step('tidying around a card: what is locked or not linked stays, one Undo puts all back; Move next to…', () =>
    tidyAroundCard(page));
});
