import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { mapTransform } from '../helpers/browser/map-page.ts';
import { outlineLists } from '../helpers/browser/outline-page.ts';
import { announcement, card, waitForField } from '../helpers/browser/page-actions.ts';
import {
  expectWholeOnWall,
  presentPlace,
  presentRing,
  wallCard,
  wallCards,
} from '../helpers/browser/present-page.ts';
import { expectReadableFromAfar, waitUntilMapStill } from '../helpers/browser/readability.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';
import { settledVisibleParts, visibleParts } from '../helpers/browser/visible-parts.ts';

test.use({ viewport: { width: 1920, height: 1080 }, opens: 'map' });

/** Everything a page holds, words that are only read out and values of fields among them. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
    return [document.title, document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join(
      '\n',
    );
  });

const SECRET = 'Befriending service';

/** The sample, with one of its cards restricted. */
const restrict = async (page: Page): Promise<void> => {
  await card(page, SECRET).click();
  await page.getByRole('button', { name: 'About this example' }).click();
  await page.getByLabel('Who may see it').click();
  await page.getByRole('option', { name: /^Private/ }).click();
  await expect(card(page, SECRET)).toContainText('Private');
};

test('a room reads one theme after the other, large and whole, and nothing that is restricted', async ({
  alongside: page,
}) => {
  await restrict(page);
  await card(page, 'Student visits to learn').click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await waitUntilMapStill(page);
  const before = await mapTransform(page);

  // It begins where the selected card is.
  await page.keyboard.press('F5');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 1 of 2');
  await expect(announcement(page)).toHaveText(
    /^Present\. No theme yet, part 1 of 2\. What is private is hidden\./,
  );
  await expect(wallCard(page, 'Student visits to learn')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(presentPlace(page)).toHaveText('Reducing isolation');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toHaveText('MapOutlineTests');
  await expect(page.getByRole('toolbar', { name: 'Map tools' })).toBeHidden();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Reducing isolation' })).toBeVisible();
  await expect(wallCards(page)).toHaveCount(3);
  await expect(wallCard(page, 'Offers assume people')).toContainText(
    'prompts → “Who do people turn to on a bad day?”',
  );
  await expect(wallCard(page, 'diagnosed with dementia')).toContainText('271 people');
  await expectReadableFromAfar(page);
  await expectWholeOnWall(page);
  await expectAccessible(page);
  await screenshot(page, 'present-theme');

  await page.keyboard.press('ArrowRight');
  await expect(announcement(page)).toHaveText(/^No theme yet, part 1 of 2\. \d cards\.$/);
  await expectReadableFromAfar(page);
  await expectWholeOnWall(page);
  expect(await everything(page)).not.toContain(SECRET);
  await page.keyboard.press('Space');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 2 of 2');
  await expectReadableFromAfar(page);
  await expectWholeOnWall(page);
  expect(await everything(page)).not.toContain(SECRET);
  await page.keyboard.press('PageDown');
  await expect(announcement(page)).toHaveText(/^This is the end\. No theme yet, part 2 of 2/);
  await screenshot(page, 'present-theme-part');
  await page.keyboard.press('PageUp');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 1 of 2');
  await page.keyboard.press('ArrowUp');
  await expect(presentPlace(page)).toHaveText('Reducing isolation');
  await page.keyboard.press('End');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 2 of 2');
  await page.keyboard.press('Home');
  await expect(presentPlace(page)).toHaveText('Reducing isolation');
  await page.keyboard.press('ArrowLeft');
  await expect(announcement(page)).toHaveText(/^This is the beginning\. Reducing isolation/);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(presentPlace(page)).toHaveText('No theme yet, part 1 of 2');

  await page.mouse.move(900, 600);
  const ring = presentRing(page);
  await expect.poll(() => ring.evaluate((element) => element.getBoundingClientRect().left)).toBe(900);
  // What was pressed with a pointer, in the foot or in the bar, does not keep Space to itself.
  await page.keyboard.press('Space');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 2 of 2');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(ring).toBeHidden();
  await expect(presentPlace(page)).toHaveText('No theme yet, part 1 of 2');
  await page.getByRole('link', { name: 'Map' }).click();
  await page.keyboard.press('Space');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 2 of 2');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Outline' })).toBeVisible();
  await page.getByRole('link', { name: 'Map' }).click();
  await expect(presentPlace(page)).toHaveText('No theme yet, part 1 of 2');
  await page.keyboard.press('Space');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 2 of 2');
  await page.keyboard.press('ArrowLeft');
  await expect(presentPlace(page)).toHaveText('No theme yet, part 1 of 2');
  await page.keyboard.press('b');
  const blank = page.getByRole('dialog', { name: 'The screen is blank. Any key or a click brings it back.' });
  await expect(blank).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(blank).toHaveCount(0);
  await expect(presentPlace(page)).toHaveText('No theme yet, part 1 of 2');
  await page.keyboard.press('.');
  await blank.click();
  await expect(blank).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(announcement(page)).toHaveText('Present is over.');
  await expect(card(page, SECRET)).toHaveCount(1);
  await expect(page.getByRole('complementary', { name: 'Idea' })).toBeVisible();
  await expect.poll(() => mapTransform(page)).toBe(before);
});

test('outline, plan and Find before a room; the facilitator writes, another window too; a reload ends it', async ({
  alongside: page,
}) => {
  await restrict(page);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
  const other = await openSecondWindow(page);
  await page.getByRole('link', { name: 'Outline' }).click();
  const lists = outlineLists(page);
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await lists.evaluate((element) => element.scrollTo({ top: 500 }));
  const before = await settledVisibleParts(page);

  await page.getByRole('button', { name: 'Present' }).click();
  await expect(announcement(page)).toHaveText(/^Present\./);
  await expect(page.getByRole('heading', { level: 2, name: 'Outline' })).toBeVisible();
  await expectReadableFromAfar(page);
  expect(await everything(page)).not.toContain(SECRET);
  await page.keyboard.press('PageDown');
  await screenshot(page, 'present-outline');
  await expectReadableFromAfar(page);

  await page.keyboard.press('Escape');
  await expect.poll(() => visibleParts(page)).toEqual(before);
  await page.keyboard.press('F5');
  await expect(announcement(page)).toHaveText(/^Present\./);

  await page.getByRole('link', { name: 'Company on our street' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Plan' })).toBeVisible();
  await expectReadableFromAfar(page);
  await screenshot(page, 'present-plan');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('service');
  await expectReadableFromAfar(page);
  expect(await everything(page)).not.toContain(SECRET);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // What shows the whole file is not for a room.
  await page.keyboard.press('Control+Shift+s');
  await expect(announcement(page)).toHaveText(
    'This would show what is hidden while you present. Leave Present first.',
  );

  await page.getByRole('link', { name: 'Map' }).click();
  await expect(presentPlace(page)).toHaveText('Reducing isolation');
  // What is written is written on the map; then the theme is set anew.
  await wallCard(page, 'Offers assume people').dblclick();
  await waitForField(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nobody rings');
  await expectReadableFromAfar(page);
  await page.keyboard.press('Enter');
  await expect(card(other, 'Nobody rings')).toHaveCount(1);
  await expect(card(other, SECRET)).toContainText('Private');
  await card(other, 'Who do people turn to').focus();
  await other.keyboard.press('F2');
  await waitForField(other);
  await other.keyboard.press('Control+a');
  await other.keyboard.type('Who rings first?');
  await other.keyboard.press('Enter');
  await expect(wallCard(page, 'Who rings first?')).toHaveCount(1);
  await wallCard(page, 'Nobody rings').click();
  await expect(page.getByRole('complementary', { name: 'Barrier' })).toBeVisible();
  await expectReadableFromAfar(page);
  expect(await everything(page)).not.toContain(SECRET);
  await screenshot(page, 'present-map-panel');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(presentPlace(page)).toBeVisible();

  await page.reload();
  await expect(card(page, SECRET)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();

  // A frame is a stop: its cards, and nothing of the small words that are read from close by.
  await card(page, 'A weekly visit').click();
  for (const words of ['Six residents', 'Same face mattered'])
    await card(page, words).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Shift+F');
  await expect(page.getByRole('textbox', { name: 'Name of the frame' })).toBeFocused();
  await page.keyboard.press('F5');
  await expect(presentPlace(page)).toHaveText('Frame 1');
  await expect(announcement(page)).toHaveText(/^Present\. Frame 1\./);
  await expectReadableFromAfar(page);
  await screenshot(page, 'present-map-frame');
});
