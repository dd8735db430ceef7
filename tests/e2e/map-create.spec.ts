import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import {
  cardEditor,
  joiningLine,
  lowerLinkHandle,
  mapCanvas,
  mapNotice,
} from '../helpers/browser/map-page.ts';
import {
  announcement,
  card,
  middleOf,
  runCommand,
  typeText,
  waitForField,
} from '../helpers/browser/page-actions.ts';
import { banners, inspector } from '../helpers/browser/workspace-page.ts';

test.use({ opens: 'map' });

const counts = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('application')).toHaveAccessibleName(new RegExp(`, ${words}$`));
/** Beside the hypothesis of the sample nothing lies at its left. */
const emptyPaper = async (page: Page) => {
  const { x, y } = await middleOf(card(page, 'A weekly visit'));
  return { x: x - 200, y };
};

async function drawToPaper(page: Page): Promise<void> {
  await counts(page, '14 cards, 15 links');
  const paper = await emptyPaper(page);
  await card(page, 'A weekly visit').hover();
  await lowerLinkHandle(page).hover();
  await page.mouse.down();
  await page.mouse.move(paper.x, paper.y, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('menuitem').first()).toHaveText(/^Test.*tested by$/);
  await expectAccessible(page);
  await screenshot(page, 'map-create-follower');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(joiningLine(page)).toHaveCount(0);
  await counts(page, '14 cards, 15 links');

  await card(page, 'A weekly visit').hover();
  await lowerLinkHandle(page).hover();
  await page.mouse.down();
  await page.mouse.move(paper.x, paper.y, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cardEditor(page)).toBeFocused();
  await expectAccessible(page);
  await screenshot(page, 'map-create-draft');
  await page.keyboard.type('Two streets, a month');
  await page.keyboard.press('Enter');
  await expect(announcement(page)).toContainText('Test put down: “Two streets, a month”.');
  await counts(page, '15 cards, 16 links');
  // The next of the same kind, linked as the first was; then one that is linked with it.
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type('One street, a week');
  await page.keyboard.press('Tab');
  await counts(page, '16 cards, 17 links');
  await expect(page.getByRole('textbox', { name: 'New learning' })).toBeFocused();
  await page.keyboard.type('A week is too short');
  await page.keyboard.press('Enter');
  await counts(page, '17 cards, 18 links');
  await waitForField(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Learning: A week is too short/ })).toBeFocused();
  await expect(cardEditor(page)).toHaveCount(0);
  // Escape ends the writing and keeps what was written.
  await page.keyboard.press('n');
  await typeText(page, 'Two weeks then');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /: Two weeks then/ })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await counts(page, '16 cards, 17 links');
  // Escape without a word: no card, and the keyboard stays on the map.
  for (let time = 0; time < 2; time += 1) {
    await page.keyboard.press('n');
    await expect(cardEditor(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(cardEditor(page)).toHaveCount(0);
  }
  await counts(page, '16 cards, 17 links');
}

async function makeFromIdea(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await card(page, 'Student visits').click();
  await page.keyboard.press('m');
  await expect(page.getByRole('group', { name: /^Hypothesis, draft: Student visits/ })).toBeFocused();
  await counts(page, '15 cards, 16 links');
  await page.keyboard.press('ControlOrMeta+z');
  await counts(page, '14 cards, 15 links');
  // The card that was made, of the same words, is drawn a frame longer.
  await expect(card(page, 'Student visits')).toHaveCount(1);
  await card(page, 'Student visits').click();
  await runCommand(page, 'Make this a test');
  await expect(page.getByRole('group', { name: /^Test, cycle 1, draft: Student visits/ })).toBeFocused();
  await counts(page, '16 cards, 17 links');
  await screenshot(page, 'map-create-made');
  await page.keyboard.press('ControlOrMeta+z');
  await counts(page, '14 cards, 15 links');
}

/** Gives the map a paste as the browser would: with this plain text on the clipboard. */
const pasteText = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);

const home = (page: Page): Promise<void> => page.getByRole('link', { name: 'Alongside' }).first().click();

async function pasteCards(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await card(page, 'A weekly visit').click();
  await page.keyboard.press('Escape');
  await pasteText(page, '- Buses stop at six\n- [ ] The path is dark\n3. Nobody answers\n');
  await expect(announcement(page)).toContainText('3 notes put down, one a line.');
  await counts(page, '17 cards, 15 links');
  await expect(page.getByRole('group', { name: /^Note: Buses stop at six, selected/ })).toBeFocused();
  await screenshot(page, 'map-create-list');
  await page.keyboard.press('ControlOrMeta+z');
  await counts(page, '14 cards, 15 links');
  await pasteText(page, '{"alongside":"cards","version":1,"cards":[{"id":"__proto__"}]}');
  await expect(banners(page).getByText('What is on the clipboard is not whole.')).toBeVisible();
  await counts(page, '14 cards, 15 links');

  await card(page, 'A weekly visit').click();
  // Shift adds cards; the browser would mark the words of the panel as well, and carry them off at the next drag.
  await inspector(page).evaluate((panel) => getSelection()?.collapse(panel, 0));
  await card(page, 'Six residents').click({ modifiers: ['Shift'] });
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await page.keyboard.press('ControlOrMeta+d');
  await expect(announcement(page)).toContainText(
    '2 cards duplicated, 1 link. 2 of them begin as drafts. What was',
  );
  await counts(page, '16 cards, 16 links');
  await screenshot(page, 'map-create-duplicate');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'A weekly visit')).toHaveCount(1);
  await expect(card(page, 'Six residents')).toHaveCount(1);

  await card(page, 'A weekly visit').click();
  await card(page, 'Six residents').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+x');
  await counts(page, '12 cards, 7 links');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(announcement(page)).toContainText('2 cards pasted.');
  await counts(page, '14 cards, 15 links');
  await expect(
    page.getByRole('group', { name: /^Hypothesis, testing: A weekly visit.*selected/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('ControlOrMeta+c');
  await home(page);
  await page.getByRole('button', { name: 'New project' }).first().click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Evenings');
  await page.getByText('Easier to find help').click();
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page.getByLabel('What gets in the way?')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+v');
  await counts(page, '2 cards, 1 link');
  await card(page, 'A weekly visit').click();
  await expect(page.getByText(/^Copied from “Company on our street”, \d+ \w+ \d{4}$/)).toBeVisible();
  await screenshot(page, 'map-create-other-project');
}

async function pasteAddresses(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await card(page, 'Befriending service').click();
  await pasteText(page, 'https://www.example.org/befriending');
  await expect(mapNotice(page)).toContainText('has this web address as its source.');
  const panel = page.getByRole('complementary', { name: 'Example' });
  await expect(panel.getByLabel('Web address')).toHaveValue('https://www.example.org/befriending');
  // What stands there is not written over: the next one is a card of its own.
  await pasteText(page, 'https://example.org/carers%20report');
  await expect(card(page, 'example.org/carers report')).toBeFocused();
  const note = page.getByRole('complementary', { name: 'Note' });
  await expect(note.getByLabel('Web address')).toHaveValue('https://example.org/carers%20report');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await card(page, 'Befriending service').click();
  await expect(panel.getByLabel('Web address')).toHaveValue('');
}

async function bringInNotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await card(page, 'A weekly visit').click();
  await page.keyboard.press('Escape');
  await pasteText(page, '# Getting about\n- Buses stop at six\n# At home\n- Nobody rings');
  await expect(page.getByText('Buses stop at six').first()).toBeVisible();
  await expect(page).toHaveURL(/notes/);
  await page.goBack();
  await expect(card(page, 'A weekly visit')).toBeVisible();
  const drop = (name: string, words: string) =>
    mapCanvas(page).evaluate(
      (canvas, [file, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], file));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        canvas.dispatchEvent(event);
      },
      [name, words] as const,
    );
  await drop('photo.png', 'x');
  await expect(banners(page).getByText('“photo.png” is a picture. Cards hold words only')).toBeVisible();
  await drop('Meeting.md', '# Evenings\n- The hall is locked');
  await expect(page.getByText('The hall is locked').first()).toBeVisible();
}

test('cards are made on bare paper, and from notes that are pasted or dropped', async ({
  alongside: page,
}) => {
  await test.step('a handle drawn to bare paper asks which card comes next; Enter and Tab go on writing', () =>
    drawToPaper(page));
  await test.step('notes that are pasted or dropped on the map open their preview', () => bringInNotes(page));
});

async function makeByConnecting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await card(page, 'Student visits').click();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Neighbours come along');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'New card: “Neighbours come along”' })).toHaveAttribute(
    'data-focused',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Hypothesis inspires' })).toBeFocused();
  await expectAccessible(page);
  await screenshot(page, 'map-create-connect');
  await page.keyboard.press('Enter');
  await counts(page, '15 cards, 16 links');
  await expect(card(page, 'Neighbours come along')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await counts(page, '14 cards, 15 links');
}

test('cards are made from a card: an idea becomes a test, an address a source, a search a card, a list a card a line', async ({
  alongside: page,
}) => {
  await test.step('an idea is made into a hypothesis and a test by a key, in one step', () =>
    makeFromIdea(page));
  await test.step('a pasted web address is the source of the selected card, else of a new note', () =>
    pasteAddresses(page));
  await test.step('from “Connect to…” a new card is made where none fits, by keys alone', () =>
    makeByConnecting(page));
  await test.step('a list becomes a card a line, cards are copied, cut and duplicated, also into another project', () =>
    pasteCards(page));
});
