import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { announcement, card, pressKeys, typeText } from '../helpers/browser/page-actions.ts';
import {
  expectWholeOnWall,
  presentPlace,
  wallCard,
  wallCards,
  wallPoint,
  wallWordSize,
} from '../helpers/browser/present-page.ts';
import { expectReadableFromAfar } from '../helpers/browser/readability.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const LONG = `The bus is the first thing that people name. ${'It stops at six and nobody has told the drivers why. '.repeat(11)}Then they stay in.`;
const UNBROKEN = 'Busbusbus'.repeat(34);
const RIGHT_TO_LEFT = 'الحافلة تتوقف عند السادسة ولا أحد يعرف السبب، والناس يبقون في البيت طوال المساء';
const CHINESE = `${'公交车六点停运，没有人知道原因。'.repeat(6)}`;

/** Notes of the shape of real ones: long sentences under headings, a sub-heading, one line of another script. */
const NOTES = [
  'What gets in the way',
  ...Array.from(
    { length: 11 },
    (_, at) =>
      `- Street ${at + 1} has no bench between the shop and the clinic, so people who tire soon turn round half way, and nobody meets them again until the spring comes`,
  ),
  '',
  'Ideas we can learn from',
  `- ${LONG}`,
  `- ${UNBROKEN}`,
  `- ${RIGHT_TO_LEFT}`,
  `- ${CHINESE}`,
  '- Amina Yusuf knows the driver',
  '',
  'Things we need to learn about',
  '- Who waits at the stop after six?',
  '- Whom do they ring?',
].join('\n');

const startFromNotes = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start from meeting notes' }).first().click();
  await page.getByLabel('What is the project called?').fill('Evenings out');
  await page.getByRole('button', { name: 'Next: the notes' }).click();
  await page.getByLabel('The notes').fill(NOTES);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('button', { name: /^Bring in [\d,]+ cards?\b/ }).click();
  await expect(page).toHaveURL(/\/map/);
};

/** Another size of the window, also where it fills the screen: Playwright's own way is refused there. */
const resize = async (page: Page, width: number, height: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
};

const expectGoodPage = async (page: Page): Promise<void> => {
  await expectReadableFromAfar(page);
  await expectWholeOnWall(page);
  expect(await wallWordSize(page)).toBeGreaterThan(31.99);
};

/** All cards of the stops from here on, walked through part by part; every page looked at. */
const walkToTheEnd = async (page: Page): Promise<readonly string[]> => {
  const places: string[] = [];
  for (let place = await presentPlace(page).innerText(); places.at(-1) !== place; ) {
    places.push(place);
    await expectGoodPage(page);
    await page.keyboard.press('ArrowRight');
    await expect(announcement(page)).not.toHaveText(new RegExp(`^${place}\\. `));
    place = await presentPlace(page).innerText();
  }
  return places;
};

/** Selects words in a card's panel and makes them its point, by keys. */
const choosePoint = async (page: Page, words: string, point: string): Promise<void> => {
  await card(page, words).click();
  const field = page.getByRole('textbox', { name: 'What gets in the way' });
  await field.focus();
  await field.evaluate((element, part) => {
    const area = element as HTMLTextAreaElement;
    area.setSelectionRange(area.value.indexOf(part) + 1, area.value.indexOf(part) + part.length - 1);
  }, point);
  await page.keyboard.press('ControlOrMeta+b');
  await expect(announcement(page)).toHaveText(`In bold now: “${point}”.`);
  await expect
    .poll(async () => (await card(page, words).locator('b').allTextContents()).join(' '))
    .toBe(point);
  await screenshot(page, 'point-chosen');
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
};

test('themes of real shape are set whole at any size, letters and partner; a card is opened, written and hidden', async ({
  alongside: page,
}) => {
  await startFromNotes(page);
  await choosePoint(page, 'Street 3', 'nobody meets them again');
  await page.keyboard.press('F5');
  await expect(presentPlace(page)).toHaveText('Theme 1 of 3: What gets in the way, part 1 of 2');
  await expect(wallPoint(page, 'Street 3')).toHaveText('nobody meets them again');
  await expect(wallPoint(page, 'Street 2 ')).not.toHaveText('nobody meets them again');
  await expect(presentPlace(page)).toHaveText('Theme 1 of 3: What gets in the way, part 1 of 2');
  const places = await walkToTheEnd(page);
  expect(places[1]).toBe('Theme 1 of 3: What gets in the way, part 2 of 2');
  expect(places.at(-1)).toBe('Theme 3 of 3: Things we need to learn about');
  await screenshot(page, 'present-themes');

  // Smaller screens and larger letters: more parts, nothing cut, nobody lost.
  await page.keyboard.press('Home');
  await resize(page, 1366, 768);
  await walkToTheEnd(page);
  await page.keyboard.press('Home');
  await setTextSize(page, '200%');
  await walkToTheEnd(page);
  await screenshot(page, 'present-themes-200');
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await resize(page, 1920, 1080);
  await expect(presentPlace(page)).toHaveText('Theme 3 of 3: Things we need to learn about');
  await expectGoodPage(page);
  await expectAccessible(page);

  // By keyboard: a card, its panel, and back; the focus is never lost on the way to the next theme.
  await pressKeys(page, 'Tab');
  await expect(wallCards(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Question' })).toBeVisible();
  await expectWholeOnWall(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(wallCards(page).first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(presentPlace(page)).toHaveText(/^Theme 2 of 3/);
  await expect(page.getByRole('region', { name: /^Ideas we can learn from/ })).toBeFocused();
  await page.keyboard.press('End');

  // A partner writes, and makes one private: the page follows.
  const other = await openSecondWindow(page);
  await card(other, 'Whom do they ring?').focus();
  await other.keyboard.press('F2');
  await typeText(other, 'Whom do they ring first, and who answers?');
  await other.keyboard.press('Enter');
  await expect(wallCard(page, 'who answers?')).toBeVisible();
  await card(other, 'Who waits at the stop').click();
  await other.getByRole('button', { name: 'About this question' }).click();
  await other.getByLabel('Who may see it').click();
  await other.getByRole('option', { name: /^Private/ }).click();
  await expect(wallCards(page)).toHaveCount(1);
  await expect(wallCard(page, 'Who waits at the stop')).toHaveCount(0);

  // A new card is written on the map, among those of this theme.
  await page.keyboard.press('n');
  await typeText(page, 'Who has a key?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(wallCard(page, 'Who has a key?')).toBeVisible();
  await expect(presentPlace(page)).toHaveText('Theme 3 of 3: Things we need to learn about');
  // The new card is selected; without it the next Escape leaves.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(announcement(page)).toHaveText('Present is over.');
});
