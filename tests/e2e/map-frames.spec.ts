import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import {
  frameHint,
  frames,
  lowerRightCornerOfFrame,
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
