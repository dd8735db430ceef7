import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import {
  account,
  bringIn,
  kindOf,
  lineRow,
  openNotes,
  readNotes,
  startFromNotes,
  wordsOf,
} from '../helpers/browser/notes-page.ts';
import { announcement, row } from '../helpers/browser/page-actions.ts';

const NOTES = `What gets in the way
- The lift has been out since March. Nobody rings back about it. Who holds the key to the machine room?
- Forms that ask the same three times, and
- then ask for the birth certificate

Round the table
- never the same person twice
- nobody told the day centre
- too many letters in small print
`;

async function cutByKeys(page: Page): Promise<void> {
  await expect(account(page)).toHaveText('8 lines: 8 come in, 0 belong to the line above, 0 left out.');
  await kindOf(page, '2').focus();
  await page.keyboard.press('s');
  await expect(
    page.getByRole('button', { name: 'Cut line 2 before “Nobody rings back about”' }),
  ).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await expect(announcement(page)).toContainText('Line 2, in two. Piece a: Barrier.');
  await expect(page.getByRole('button', { name: 'Cut line 2 b before “Who holds the key”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kindOf(page, '2 c')).toContainText('Question');
  await expect(account(page)).toHaveText('8 lines: 8 come in, 0 belong to the line above, 0 left out.');
  await expectAccessible(page);
  await screenshot(page, 'notes-split');

  await page.keyboard.press('Control+z');
  await expect(announcement(page)).toContainText('Undone: line 2 cut.');
  await expect(kindOf(page, '2 c')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(kindOf(page, '2 c')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(kindOf(page, '2 a')).toBeFocused();

  await bringIn(page).click();
  await expect(page).toHaveURL(/\/map/);
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(row(page, 'Nobody rings back about it.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Nobody rings back about it.')).toHaveCount(0);
}

async function cutWithMouse(page: Page): Promise<void> {
  await startFromNotes(page);
  await readNotes(page, NOTES);
  await wordsOf(lineRow(page, 'The lift has been out')).click();
  await page.getByRole('button', { name: 'Cut line 2 before “since March. Nobody rings”' }).click();
  await expect(kindOf(page, '2 b')).toBeVisible();
  await page.getByRole('button', { name: 'Split into sentences' }).click();
  await expect(kindOf(page, '2 d')).toBeVisible();
  await page.getByRole('button', { name: 'Join line 2 a and 2 b again' }).click();
  await expect(kindOf(page, '2 d')).toHaveCount(0);
  await page
    .getByRole('button', { name: 'Undo last cut' })
    .or(page.getByRole('button', { name: 'Back to one' }))
    .last()
    .click();
  await expect(kindOf(page, '2')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  const kind = await kindOf(page, '2').innerText();
  await kindOf(page, '2').click();
  await page.getByRole('menuitemradio', { name: 'Learning' }).click();
  await expect(kindOf(page, '2')).toContainText('Learning');
  await page.keyboard.press('w');
  await expect(kindOf(page, '2')).toContainText(kind);
}

async function joinAndFold(page: Page): Promise<void> {
  await openNotes(page);
  await readNotes(page, NOTES);
  await page.getByRole('button', { name: 'Join line 4 to line 3' }).click();
  await expect(account(page)).toHaveText('8 lines: 7 come in, 1 belongs to the line above, 0 left out.');

  await page.getByRole('button', { name: 'Say what the lines under line 6 are' }).click();
  await page.getByRole('menuitem', { name: 'They are learning' }).click();
  await expect(announcement(page)).toContainText('What stands under “Round the table”: learning.');
  for (const line of ['7', '8', '9']) await expect(kindOf(page, line)).toContainText('Learning');
  await kindOf(page, '6').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Show the lines of “Round the table”' })).toBeFocused();
  await expect(kindOf(page, '8')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(kindOf(page, '6')).toBeFocused();

  await setTextSize(page, '200%');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  await expectAccessible(page);
}

test('lines are cut and joined, by mouse and by keyboard, and the pieces become cards', async ({
  alongside: page,
}) => {
  await test.step('a line is cut with the mouse between two words, joined again, and is as it was written', () =>
    cutWithMouse(page));
  await test.step('a line is cut in three by keyboard; every step is taken back, and the pieces become cards', () =>
    cutByKeys(page));
  await test.step('what breaks off is joined, a heading says what its lines are, a theme folds: one key each', () =>
    joinAndFold(page));
});
