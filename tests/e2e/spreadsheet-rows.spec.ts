import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { mapNotice } from '../helpers/browser/map-page.ts';
import { pressKeys, row } from '../helpers/browser/page-actions.ts';
import { actionLog } from '../renderer/features/table-cards/table-fixture.ts';

test.use({ opens: 'map' });

/** A card on the map at any distance: by its name, from afar it is painted. */
const card = (page: Page, words: string) => page.getByRole('group', { name: new RegExp(`: ${words}`) });

/** Gives the page a paste as the browser would after a copy in a spreadsheet. */
const pasteRows = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);

const counts = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('application')).toHaveAccessibleName(new RegExp(`, ${words}$`));

test('rows of a spreadsheet become cards by the keyboard alone, on the map, in the Outline and from a file', async ({
  alongside: page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const dialog = page.getByRole('dialog');
  const column = (name: string) => dialog.getByRole('button', { name: new RegExp(`${name}$`) });
  const preview = dialog.getByRole('region', { name: 'The cards as they will be' });

  await test.step('what they are and what each column says is guessed, and can be changed', async () => {
    await pasteRows(
      page,
      actionLog.replaceAll('13/03/2026', '05/03/2026').replaceAll('14/03/2026', '11/03/2026'),
    );
    await expect(page.getByRole('dialog', { name: 'Make cards from 3 rows' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: /What are these\?$/ })).toContainText('Actions');
    await expect(column('By when')).toContainText('Due');
    await expect(column('Ref')).toContainText('Details');
    await expectAccessible(page);
    await column('Ref').press('Enter');
    await expect(page.getByRole('option', { name: 'Details' })).toBeFocused();
    await pressKeys(page, 'End', 'Enter');
    await expect(column('Ref')).toContainText('Do not bring in');
    await expect(preview).not.toContainText('Ref: 1');
    await expect(dialog.getByRole('region', { name: 'Rows to check' })).toContainText(
      'Row 4: “By when” takes a day that exists',
    );
    await screenshot(page, 'spreadsheet-rows');
  });

  await test.step('the order of days is asked once, names become roles', async () => {
    const make = dialog.getByRole('button', { name: 'Make 3 actions' });
    await make.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText('First choose which day 05/03/2026 is.');
    await dialog.getByRole('radio', { name: '5 March 2026' }).focus();
    await pressKeys(page, 'Space');
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    await expect(preview).toContainText('Owners: Priya Nair · Due: 5 March 2026 · Status: Open');
    await dialog.getByLabel('Priya Nair').focus();
    await page.keyboard.type('Carers’ lead');
    await expect(preview).toContainText('Owners: Carers’ lead');
    await setTextSize(page, '200%');
    await expectAccessible(page);
    await screenshot(page, 'spreadsheet-rows-200');
    await setTextSize(page, '100%');
    await make.press('Enter');
  });

  await test.step('one step of Undo; what no field takes is in the details', async () => {
    await expect(mapNotice(page)).toContainText('3 actions from a table are on the map.');
    await counts(page, '17 cards, 15 links');
    await expect(card(page, 'Ask the depot about the late bus')).toBeFocused();
    await expect(card(page, 'Find a room that is open')).toBeInViewport({ ratio: 1 });
    await card(page, 'Ask the depot about the late bus').click();
    const panel = page.getByRole('complementary', { name: 'Action' });
    await expect(panel.getByLabel('Details')).toHaveValue('Ward: North\nNotes: Rang twice.\nCalls back.');
    await pressKeys(page, 'Escape', 'ControlOrMeta+z');
    await counts(page, '14 cards, 15 links');
  });

  await test.step('in the Outline they are of the theme they are pasted in', async () => {
    await page.getByRole('link', { name: 'Outline' }).click();
    await row(page, 'Offers assume').focus();
    await pasteRows(
      page,
      'What\tWho feels it\nNobody answers after six\tFelt by carers\nThe form is long\tResident',
    );
    await expect(column('Who feels it')).toContainText('Who feels it');
    await dialog.getByRole('button', { name: 'Make 2 barriers' }).press('Enter');
    await expect(row(page, 'Nobody answers after six')).toBeFocused();
    const theme = page.getByRole('region', { name: 'Reducing isolation' });
    await expect(theme.getByRole('listitem').filter({ hasText: 'The form is long' })).toHaveCount(1);
  });

  await test.step('a file of a spreadsheet program', async () => {
    await page.getByRole('main').evaluate((main) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File(['Idea;Effort\r\nA café on Sundays;2\r\nA lift home;five\r\n'], 'ideas.csv'),
      );
      main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(dialog).toContainText(
      'Row 3: “Effort” takes a number from 1 to 5. “five” goes into the details.',
    );
    await dialog.getByRole('button', { name: 'Make 2 ideas' }).press('Enter');
    await expect(card(page, 'A café on Sundays')).toBeFocused();
    await counts(page, '18 cards, 15 links');
  });
});
