import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cards } from '../helpers/browser/map-page.ts';
import { cellText, kindMark } from '../helpers/browser/outline-page.ts';
import { chooseFirst, typeText, waitUntilStill } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'outline' });

const openTable = async (page: Page, kind: string): Promise<void> => {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Kind of the table' }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  await expect(page.getByRole('grid', { name: kind })).toBeVisible();
};

const line = (page: Page, words: string) => page.locator('[data-line]', { hasText: words });
const cell = (page: Page, words: string, column: string) =>
  line(page, words).locator(`[data-column="${column}"]`);
const row = (page: Page, words: string) => page.locator('[data-row]', { hasText: words });
const section = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });
const said = (page: Page) => page.getByTestId('announcements');
const editor = (page: Page) => page.getByRole('dialog', { name: /^Write:/ });

/** Some barriers more, written as a person writes them. */
const writeBarriers = async (page: Page, ...words: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: 'New barrier' }).click();
  for (const one of words) {
    await typeText(page, one);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(cell(page, words.at(-1) ?? '', 'words')).toBeFocused();
};

async function writeInTable(page: Page): Promise<void> {
  await openTable(page, 'Barriers');
  await writeBarriers(page, 'Buses stop at six', 'No ramp');
  await expectAccessible(page);
  await screenshot(page, 'outline-table');

  // To the head of the words: Enter sorts, and again the other way.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  const head = page.getByRole('columnheader', { name: 'Barrier', exact: true });
  await expect(head).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(said(page)).toContainText('Sorted by Barrier, upwards.');
  await expect(page.getByRole('rowheader')).toHaveText([/Buses/, /No ramp/, /Offers/]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader')).toHaveText([/Offers/, /No ramp/, /Buses/]);

  // Words: Enter writes, Enter ends, and the keyboard is on the cell again, wherever its row went.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Buses', 'words')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Trams stop at six');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveCount(0);
  await expect(cell(page, 'Trams', 'words')).toBeFocused();
  await expect(page.getByRole('rowheader').first()).toHaveText(/Trams/);

  // Tab goes on; a choice opens as a list, and is done once it is made.
  await page.keyboard.press('F2');
  await expect(editor(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Trams', 'theme')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Reducing isolation' }).press('Enter');
  await expect(editor(page)).toHaveCount(0);
  await expect(cell(page, 'Trams', 'theme')).toBeFocused();
  await expect(cell(page, 'Trams', 'theme')).toContainText('Reducing isolation');

  // A number that cannot be read is answered in words, waits as it was typed, and is marked.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('ten');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('alert')).toHaveText('A number, such as 12 or 3.5.');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Trams', 'stepsCount')).toBeFocused();
  await expect(cell(page, 'Trams', 'stepsCount')).toContainText('Not saved yet');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('textbox')).toBeFocused();
  await expect(editor(page).getByRole('textbox')).toHaveValue('ten');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Trams', 'stepsCount')).toContainText('10 steps');

  // One Undo a cell, and the keyboard stays.
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'Trams', 'stepsCount')).not.toContainText('10 steps');
  await expect(cell(page, 'Trams', 'stepsCount')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cellText(cell(page, 'Trams', 'theme'))).toHaveText('');
}

test('rows are selected and set together: one step of Undo, and what cannot says why', async ({
  alongside: page,
}) => {
  await openTable(page, 'Barriers');
  await writeBarriers(page, 'Buses stop at six', 'No ramp');
  await page.keyboard.press('Control+a');
  await expect(said(page)).toContainText('3 selected.');
  const bar = page.getByRole('region', { name: 'Selected cards' });
  await bar.getByRole('button', { name: 'Theme: mixed' }).click();
  await page.getByRole('menuitem', { name: 'Reducing isolation' }).click();
  await expect(said(page)).toContainText('Theme “Reducing isolation” set for 3 cards.');
  await expect(bar.getByRole('button', { name: 'Theme: Reducing isolation' })).toBeVisible();

  await bar.getByRole('button', { name: /^Tags/ }).click();
  await page.getByLabel('Add a tag').fill('street, bus');
  await page.getByRole('button', { name: 'Set for 3 cards' }).click();
  await expect(bar.getByRole('button', { name: 'Tags: mixed' })).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'outline-table-selected');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(bar.getByRole('button', { name: 'Theme: mixed' })).toBeVisible();

  // Fewer: Space takes one out, Shift and an arrow make a range.
  await cell(page, 'No ramp', 'words').focus();
  await page.keyboard.press('Space');
  await expect(bar.getByText('2 selected')).toBeVisible();
  await cell(page, 'Buses', 'words').click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(line(page, 'Buses')).toHaveAttribute('aria-selected', 'true');
  await expect(line(page, 'No ramp')).toHaveAttribute('aria-selected', 'true');
  await expect(line(page, 'Offers')).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Delete');
  await expect(said(page)).toContainText('Deleted 2 cards. Undo brings them back.');
  await expect(cell(page, 'Offers', 'words')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(line(page, 'No ramp')).toHaveCount(1);

  // The status of a hypothesis goes where its lifecycle lets it.
  await openTable(page, 'Hypotheses');
  await page.getByRole('button', { name: 'New hypothesis' }).click();
  await typeText(page, 'a lift helps');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(line(page, 'a lift helps').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await bar.getByRole('button', { name: 'Status: mixed' }).click();
  await page.getByRole('menuitem', { name: 'Ready to test' }).click();
  await expect(said(page)).toContainText('“Ready to test” set for 1 of 2 cards. 1 could not: Write first:');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'weekly visit', 'status')).toContainText('Testing');
});

async function dragAndUnlink(page: Page): Promise<void> {
  const from = section(page, 'Reducing isolation').locator('[data-line]');
  const words = (await from.first().locator('[data-row]').innerText()).trim();
  const to = section(page, 'No theme yet');
  await kindMark(from.first()).dragTo(to.locator('[data-line]').first(), { targetPosition: { x: 60, y: 4 } });
  await expect(to.locator('[data-row]').first()).toHaveText(words);
  await expect(row(page, words)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(from.first().locator('[data-row]')).toHaveText(words);
  await expect(row(page, words)).toBeFocused();

  const title = page.locator('[data-row]', { hasText: 'A weekly visit from the same student' });
  const hypothesis = page.locator('[data-line]', { has: title });
  await hypothesis.locator('[data-row]').focus();
  await page.keyboard.press('ArrowRight');
  const links = hypothesis.getByRole('list', { name: /^Links of/ });
  await expect(links.getByRole('listitem').first()).toContainText('tested by');
  await expectAccessible(page);
  await screenshot(page, 'outline-links');
  const before = await links.getByRole('listitem').count();
  await links
    .getByRole('button', { name: /^Change the link “tested by/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Remove the link' }).click();
  await expect(links.getByRole('listitem')).toHaveCount(before - 1);
  await expect(hypothesis.locator('[data-row]')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(links.getByRole('listitem')).toHaveCount(before);
  await page.keyboard.press('ArrowLeft');
  await expect(links).toHaveCount(0);
}

async function selectOnBothScreens(page: Page): Promise<void> {
  await row(page, 'Six residents, six weeks').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('region', { name: 'Selected cards' })).toContainText('2 selected');
  await page.keyboard.press('Control+k');
  await chooseFirst(page, 'Show on the map');
  await expect(page.getByRole('complementary', { name: 'Selected cards' })).toContainText('2 selected');
  await page.keyboard.press('Control+k');
  await chooseFirst(page, 'Show in the Outline');
  await expect(page.getByRole('region', { name: 'Selected cards' })).toContainText('2 selected');
  await expect(page.locator('[data-row]:focus')).toHaveCount(1);

  // A link as well, with the cards that it joins.
  await page.getByRole('link', { name: 'Map' }).click();
  await page.keyboard.press('Escape');
  const card = cards(page).filter({ hasText: 'A weekly visit' });
  await waitUntilStill(card);
  const box = await card.boundingBox();
  if (!box) throw new Error('The hypothesis is not on the map.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height + 18);
  await expect(page.getByRole('complementary', { name: 'Link' })).toBeVisible();
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(
    page.getByRole('complementary', { name: 'Link' }).getByRole('button', { name: /^Same face mattered/ }),
  ).toBeVisible();
}

test('rows are dragged, links are changed, and what is selected is selected on the map too', async ({
  alongside: page,
}) => {
  await test.step('rows are dragged, also to another theme; links are sentences that can be changed', () =>
    dragAndUnlink(page));
  await test.step('what is selected in the Outline is selected on the map, and back', () =>
    selectOnBothScreens(page));
});

async function useNarrowTable(page: Page): Promise<void> {
  await openTable(page, 'Barriers');
  for (const [width, size] of [
    [720, '200%'],
    [320, '100%'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await cell(page, 'Offers', 'theme').focus();
    await page.keyboard.press('Enter');
    // Escape means the list only while the list has the keyboard.
    await expect(page.locator('[role=listbox]:focus, [role=option]:focus')).toBeVisible();
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(editor(page).getByRole('button', { name: 'Theme' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(cell(page, 'Offers', 'theme')).toBeFocused();
    await screenshot(page, `outline-table-${width}`);
  }
  await expectAccessible(page);
}

test('a table by keyboard alone, and where there is little room', async ({ alongside: page }) => {
  await test.step('a table is sorted, walked and written by keyboard alone; what cannot be read is answered', () =>
    writeInTable(page));
  await test.step('where there is little room, rows are cards and nothing is lost sideways', () =>
    useNarrowTable(page));
});
