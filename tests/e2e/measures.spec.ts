import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { bringIn, readNotes, startFromNotes } from '../helpers/browser/notes-page.ts';
import {
  copyClipboard,
  numberCell,
  numbersGrid,
  pasteClipboard,
  waitingCell,
} from '../helpers/browser/numbers-page.ts';
import { announcement } from '../helpers/browser/page-actions.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';
import { banners } from '../helpers/browser/workspace-page.ts';

const fixture = (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

const year = async () => ({
  text: await fixture('clipboard/excel-year.txt'),
  html: await fixture('clipboard/excel-year.html'),
});

const bringInTable = (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^Bring in/ });

const measureFromNotes = async (page: Page): Promise<void> => {
  await startFromNotes(page);
  await readNotes(page, await fixture('notes/evening-company.txt'));
  await bringIn(page).press('Enter');
  await page.getByRole('link', { name: 'Tests' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Say what you believe would help.' })).toBeVisible();
  await page.getByRole('tab', { name: 'Hypotheses' }).press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Say how you would see a change.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New measure' }).press('Enter');
  await expect(page.getByLabel('What do you count?')).toBeFocused();
  await page.keyboard.type('Contacts that matter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Contacts that matter', exact: true })).toBeVisible();
  await expect(waitingCell(page, 'value')).toBeFocused();
};

test('a year of weeks from a spreadsheet becomes the numbers of a measure by keyboard alone; all of it can be undone', async ({
  alongside: page,
}) => {
  await measureFromNotes(page);
  await expect(page.getByRole('heading', { name: 'No numbers yet.' })).toBeVisible();
  await page.locator('#work').focus();
  await page.keyboard.press('Control+Enter');
  await expect(waitingCell(page, 'value')).toBeFocused();

  // A table is looked at before it is in: what each column is, and which day a date in numbers is.
  await pasteClipboard(page, await year());
  await expect(page.getByRole('radio', { name: '10 March 2025' })).toBeChecked();
  await expect(page.getByRole('columnheader', { name: 'Contacts' })).toContainText('Number');
  await expect(page.getByText('52 new.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'measure-table');
  await bringInTable(page).press('Enter');
  await expect(announcement(page)).toContainText('52 numbers brought in.');
  await expect(numbersGrid(page)).toHaveAccessibleName('52 numbers');
  await expect(waitingCell(page, 'date')).toHaveText('9 Mar');
  await expect(waitingCell(page, 'value')).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Measures' })).toContainText('52 points, signal');
  await expectAccessible(page);

  // Of many rows those near the window are drawn; the keyboard goes to all.
  const drawn = numbersGrid(page).locator('[data-row]');
  await expect(drawn).not.toHaveCount(53);
  await page.keyboard.press('Control+Home');
  await expect(numberCell(page, '10 Mar', 'date')).toBeFocused();
  await expect(numberCell(page, '10 Mar', 'date')).toBeInViewport();
  // Not under the row of names, which stays.
  await numberCell(page, '10 Mar', 'date').click({ trial: true });
  await expect.poll(() => numbersGrid(page).evaluate((grid) => grid.parentElement?.scrollTop)).toBe(0);
  await expect(numberCell(page, '7 Apr', 'value')).toBeInViewport();
  await page.keyboard.press('Control+End');
  await expect(waitingCell(page, 'note')).toBeFocused();
  await waitingCell(page, 'value').click();

  // Enter goes down, the next week waits; letters are kept and left out.
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(numberCell(page, '9 Mar', 'n')).toHaveText('10');
  await expect(banners(page)).toHaveText('');
  await expect(waitingCell(page, 'n')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('about five');
  await page.keyboard.press('Enter');
  await expect(announcement(page)).toContainText(
    'This is not a number. It is kept, and left out of the chart.',
  );
  await expect(numberCell(page, '16 Mar', 'value')).toHaveText(/^about five/);
  await expect(numberCell(page, '16 Mar', 'value')).toHaveAccessibleDescription(/It is kept, and left out/);
  await expect(page.getByRole('navigation', { name: 'Measures' })).toContainText('53 points, signal');

  // A day that does not exist stays in the field, and why is seen whole below the last row; one that is there already is
  // asked about.
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  await page.keyboard.type('31/02/2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'A day that exists, such as 9 March, 9/3 or 9/3/2026: the day comes first.',
  );
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.type('9/3/2026');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog', {
    name: '9 March has a number already. Which do you keep?',
  });
  await expect(question).toContainText('Was there: 5, from 10.');
  await question.getByRole('button', { name: 'Keep the one that was there' }).press('Enter');
  await expect(numberCell(page, '9 Mar', 'date')).toBeFocused();
  await expect(numbersGrid(page)).toHaveAccessibleName('53 numbers');

  // Cells go out as a spreadsheet takes them, and a row is left out with its reason.
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowRight');
  expect((await copyClipboard(page, 'copy')).text).toBe('2026-03-02\t4\r\n2026-03-09\t5');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Leave out of the chart…' }).press('Enter');
  await page.keyboard.type('Two residents were away');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Left out: Two residents were away')).toBeVisible();
  await expect(numberCell(page, '9 Mar', 'value')).toBeFocused();

  // The same table again changes nothing.
  await pasteClipboard(page, await year());
  await page.getByRole('radio', { name: '10 March 2025' }).press('Space');
  await expect(page.getByText('52 here already.')).toBeVisible();
  await bringInTable(page).press('Enter');
  await expect(announcement(page)).toContainText('All 52 numbers are here already. Nothing was changed.');

  // Undo takes back step by step, with the keyboard on what it changed, to before the measure.
  await numberCell(page, '9 Mar', 'value').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Left out: Two residents were away')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(numberCell(page, '16 Mar', 'value')).toHaveText(/^about five/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(numberCell(page, '9 Mar', 'value')).toHaveText('5');
  await expect(numberCell(page, '9 Mar', 'n')).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(numbersGrid(page)).toHaveAccessibleName('52 numbers');
  await page.keyboard.press('Control+z');
  await expect(numbersGrid(page)).toHaveAccessibleName('0 numbers');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Say how you would see a change.' })).toBeVisible();
});

test.describe('on the sample', () => {
  test.use({ opens: 'measures' });

  test('numbers by pointer: cells are selected, pasted on, emptied, deleted; the map leads there and back', async ({
    alongside: page,
  }) => {
    await screenshot(page, 'measure-1366');
    // Two windows on one measure: what is typed in one is in the other, also where both write at once.
    const second = await openSecondWindow(page);
    const [here, there] = [waitingCell(page, 'value'), numberCell(second, '23 Mar', 'note')];
    await there.click();
    await second.keyboard.type('Rain');
    await here.click();
    await page.keyboard.type('-4');
    await page.keyboard.press('Enter');
    await expect(numberCell(second, '30 Mar', 'value')).toHaveText('-4');
    await second.keyboard.press('Enter');
    await expect(numberCell(page, '23 Mar', 'note')).toHaveText('Rain');
    await expect(numberCell(second, '23 Mar', 'note')).toHaveText('Rain');
    await expect(numberCell(page, '30 Mar', 'value')).toHaveText('-4');
    await second.close();
    // A number that may be a slip of the hand is in, and asked about.
    await expect(page.getByRole('gridcell', { name: /^Minus 4/ })).toBeVisible();
    await numberCell(page, '30 Mar', 'date').click();
    await page.keyboard.press('Delete');
    await expect(waitingCell(page, 'date')).toHaveText('30 Mar');
    await numberCell(page, '16 Mar', 'value').click();
    await numberCell(page, '23 Mar', 'value').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Delete');
    await expect(numberCell(page, '16 Mar', 'value')).toHaveText('');
    await expect(numberCell(page, '23 Mar', 'value')).toHaveText('');

    // Numbers without days go to the rows they are pasted on; beyond the last row their days are asked, by its rhythm.
    await numberCell(page, '16 Mar', 'value').click();
    await pasteClipboard(page, { text: 'What they counted\n5\n5\n4\n' });
    await expect(page.getByRole('columnheader', { name: /What they counted/ })).toContainText('Number');
    const firstDay = page.getByLabel('First day after the rows that are there');
    await expect(firstDay).toHaveValue('30 March 2026');
    await expect(page.getByRole('button', { name: /A number was written down/ })).toContainText('every week');
    await firstDay.fill('30/2/2099');
    await expect(page.getByText('A day that exists, such as')).toBeVisible();
    await firstDay.fill('28/2/2099');
    await expect(page.getByRole('status').filter({ hasText: 'still to come' })).toContainText(
      'the last one would be for 28 February 2099',
    );
    await firstDay.fill('30 Mar 2026');
    await expectAccessible(page);
    await bringInTable(page).click();
    await expect(numberCell(page, '30 Mar', 'value')).toHaveText('4');
    await expect(waitingCell(page, 'date')).toHaveText('6 Apr');

    // What is asked about a row has the focus at once, also by the pointer; what is noted there can be changed and deleted.
    const menuOf = (date: string) => page.getByRole('button', { name: `What to do with ${date}` });
    await menuOf('30 March 2026').click();
    await page.getByRole('menuitem', { name: 'Leave out of the chart…' }).click();
    await expect(page.getByLabel('Why is it left out?')).toBeFocused();
    await page.keyboard.press('Escape');
    await menuOf('30 March 2026').click();
    await page.getByRole('menuitem', { name: 'Note what happened on this day…' }).click();
    await expect(page.getByLabel('In a few words')).toBeFocused();
    await page.keyboard.type('Half-term');
    await page.keyboard.press('Enter');
    await expect(numberCell(page, '30 Mar', 'note')).toHaveText('Half-term');
    await menuOf('30 March 2026').click();
    await page.getByRole('menuitem', { name: 'Change what is noted here…' }).click();
    const marks = page.getByRole('dialog', { name: 'Noted for 30 March' });
    await expectAccessible(page);
    await marks.getByRole('button', { name: /^Delete/ }).click();
    await expect(marks).toHaveCount(0);
    await expect(numberCell(page, '30 Mar', 'note')).toHaveText('');

    await numberCell(page, '30 Mar', 'date').click();
    await page.keyboard.press('Delete');
    await expect(announcement(page)).toContainText('Deleted 30 March.');
    await expect(waitingCell(page, 'date')).toBeFocused();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(numberCell(page, '30 Mar', 'value')).toHaveText('4');

    // A file with semicolons, decimal commas and a row that cannot be read makes a measure of its own.
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bring in a table…' }).click();
    const lines = ['Datum;Wert', '05.04.2026;2,5', '12.04.2026;3,5', '10.05.2026;viele'];
    await (await chosen).setFiles({
      name: 'Visits.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\r\n')),
    });
    const dialog = page.getByRole('dialog', { name: 'Bring in a table' });
    await expect(dialog.getByRole('button', { name: /Columns are separated by/ })).toContainText(
      'A semicolon',
    );
    await dialog.getByRole('button', { name: 'Bring in the numbers' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('Say how the dates are written.');
    await expect(dialog.getByRole('radio', { name: '5 April 2026' })).toBeFocused();
    await expect(dialog.getByText('Which day is 05.04.2026?')).toBeInViewport();
    await dialog.getByText('5 April 2026', { exact: true }).click();
    await expect(dialog).toContainText('Row 4, Number: “viele” is not a number.');
    const problems = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save this list for Excel' }).click();
    expect(await readFile(await (await problems).path(), 'utf8')).toContain('4,Number,viele');
    await dialog.getByRole('button', { name: /Put the numbers into/ }).click();
    await page.getByRole('option', { name: 'A new measure' }).click();
    await dialog.getByRole('textbox', { name: 'Name of the measure' }).fill('Visits');
    await dialog.getByRole('button', { name: 'Bring in 2 numbers' }).click();
    await expect(page.getByRole('button', { name: 'Visits', exact: true })).toBeVisible();
    await expect(numberCell(page, '12 Apr', 'value')).toHaveText('3.5');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(page.getByRole('button', { name: 'Meaningful contacts', exact: true })).toBeVisible();

    // The list folds before anything of the numbers is cut.
    await setTextSize(page, '200%');
    await expect(page.getByRole('button', { name: 'Meaningful contacts Measure' })).toBeVisible();
    await expectAccessible(page);
    await screenshot(page, 'measure-200-percent');
    await setTextSize(page, '100%');

    await page.getByRole('button', { name: 'More to do with this measure' }).click();
    await page.getByRole('menuitem', { name: 'Show on the map' }).click();
    await page.getByRole('button', { name: 'Open its numbers' }).click();
    await expect(numbersGrid(page)).toHaveAccessibleName('13 numbers');
    await page.goBack();
    await expect(page.getByRole('application', { name: 'Map: Main map' })).toBeVisible();
  });
});
