import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import {
  cardsOfKind,
  frameHint,
  frames,
  guideLines,
  lowerRightCornerOfFrame,
  mapNotice,
  selectedCards,
  toolbarButtonsCutOff,
} from '../helpers/browser/map-page.ts';
import {
  announcement,
  boxOf,
  card,
  dragBy,
  runCommand,
  waitUntilStill,
} from '../helpers/browser/page-actions.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';

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

test('frames by keyboard alone: made, named, moved with their cards, sized, ordered, deleted, brought back', async ({
  alongside: page,
}) => {
  const test = card(page, 'Six residents, six weeks');
  await test.focus();
  await page.keyboard.press('Shift+F');
  const name = page.getByRole('textbox', { name: 'Name of the frame' });
  await expect(name).toBeFocused();
  await page.keyboard.type('The first');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Frame 1 of 1: The first' })).toBeFocused();
  // Making and naming it are one step of Undo.
  await page.keyboard.press('Control+z');
  await expect(frames(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Frame 1 of 1: The first' }).press('F2');
  await expect(name).toBeFocused();
  await page.keyboard.type('The first try');
  await page.keyboard.press('Enter');
  const frame = page.getByRole('button', { name: 'Frame 1 of 1: The first try' });
  await expect(frame).toBeFocused();
  const [at, cardAt] = [await boxOf(frame), await boxOf(test)];
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  const way = async () => (await boxOf(frame)).x - at.x;
  expect(await way()).toBeLessThan(-20);
  // The card lies in its new place a frame after the name of the frame.
  await expect.poll(async () => Math.abs((await boxOf(test)).x - cardAt.x - (await way()))).toBeLessThan(0.5);
  // Presses within a second are one step; a busy machine may take longer between two.
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await waitUntilStill(test);
    expect(Math.round((await boxOf(test)).x)).toBe(Math.round(cardAt.x));
  }).toPass({ intervals: [500] });

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Size and place/ }).press('Enter');
  await page.getByLabel('Width').fill('20');
  await page.keyboard.press('Enter');
  await expect(page.getByText('At least 120 px.')).toBeVisible();
  await page.getByLabel('Width').fill('900');
  await page.keyboard.press('Enter');
  await expect(announcement(page)).toContainText('The frame has another size.');
  const corner = await boxOf(lowerRightCornerOfFrame(page));
  expect(Math.min(corner.width, corner.height)).toBeGreaterThanOrEqual(24);
  await frame.focus();
  await screenshot(page, 'frames-one');
  await expectAccessible(page);

  await card(page, 'Who do people turn to').focus();
  await runCommand(page, 'Make a frame of this theme');
  await expect(name).toHaveValue('Reducing isolation');
  await expect(name).toBeFocused();
  await screenshot(page, 'frames-name');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Frame 2 of 2: Reducing isolation' })).toBeFocused();
  await runCommand(page, 'Frames of this map');
  await page.getByRole('button', { name: 'Reducing isolation: earlier' }).press('Enter');
  await expect(announcement(page)).toContainText('Now frame 1 of 2.');
  await expectAccessible(page);
  await screenshot(page, 'frames-list');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const theme = page.getByRole('button', { name: 'Frame 1 of 2: Reducing isolation' });
  await theme.focus();
  await page.keyboard.press('Delete');
  await expect(announcement(page)).toContainText(
    'The frame “Reducing isolation” is in the trash. Its cards stay.',
  );
  await expect(card(page, 'Who do people turn to')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(theme).toBeVisible();
});

test('frames by pointer: drawn, pulled at a corner, carried with what lies in them; Escape takes a drag back', async ({
  alongside: page,
}) => {
  const test = card(page, 'Six residents, six weeks');
  const at = await boxOf(test);
  await page.getByRole('button', { name: 'Frames' }).click();
  await page.getByRole('menuitem', { name: 'Draw a frame' }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(frameHint(page)).toBeVisible();
  await page.mouse.move(at.x - 15, at.y - 15);
  await page.mouse.down();
  await page.mouse.move(at.x + at.width + 15, at.y + at.height + 15, { steps: 4 });
  await page.mouse.up();
  const frame = page.getByRole('button', { name: 'Frame 1 of 1: Frame 1' });
  await expect(page.getByRole('textbox', { name: 'Name of the frame' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(frame).toBeFocused();
  await dragBy(page, frame, 0, 60);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => boxOf(test)).toEqual(at);
  await dragBy(page, frame, -30, 60);
  await screenshot(page, 'frames-drag');
  await page.mouse.up();
  const moved = async () => {
    const { x, y } = await boxOf(test);
    return [Math.round(x - at.x), Math.round(y - at.y)];
  };
  await expect.poll(moved).toEqual([-30, 60]);
  const after = await boxOf(test);
  await dragBy(page, lowerRightCornerOfFrame(page), 200, 40);
  await page.mouse.up();
  await expect(announcement(page)).toContainText('The frame has another size.');
  expect(await boxOf(test)).toEqual(after);

  const second = await openSecondWindow(page);
  const theirs = second.getByRole('button', { name: 'Frame 1 of 1: Frame 1' });
  await dragBy(page, frame, 40, 0);
  await theirs.focus();
  await theirs.press('Delete');
  await expect(frame).toHaveCount(0);
  await page.mouse.up();
  await expect.poll(async () => Math.round((await boxOf(test)).x - after.x)).toBe(40);
  await second.close();

  await setTextSize(page, '200%');
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect.poll(() => toolbarButtonsCutOff(page)).toEqual([]);
  await screenshot(page, 'arrange-large');
});
