import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import {
  account,
  bringIn,
  lineRow,
  openNotes,
  readNotes,
  startFromNotes,
} from '../helpers/browser/notes-page.ts';
import { announcement, row, typeText, visibleText } from '../helpers/browser/page-actions.ts';

const FIRST = `# Tuesday lunch group
Date: 3 March 2026

## What gets in the way
- The minibus does not come on Thursdays
- Forms that ask the same thing three times
- The bell of the day centre has been broken for a year
- Nobody answers the phone after four
## Ideas
- A walking bus from the flats
- A bench at the stop
- A list of who has a ramp
`;

const NEXT = `# Tuesday lunch group
Date: 7 April 2026

## What gets in the way
- The minibus does not come on Thursdays
- Forms that ask for the same thing three times
- The church hall is cold
## Ideas
- A tea urn that can be lent
`;

const bringInAndWait = async (page: Page): Promise<void> => {
  await bringIn(page).click();
  await expect(page).toHaveURL(/\/map/);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved');
};

test('a second meeting finds what is here: no double, themes go on, and a line can be new all the same', async ({
  alongside: page,
}) => {
  await startFromNotes(page);
  await readNotes(page, FIRST);
  await bringInAndWait(page);
  await openNotes(page);
  await readNotes(page, NEXT);
  await expect(account(page)).toContainText('4 already here');
  await expect(page.getByRole('button', { name: 'Show lines 5–6' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show lines 5–6' }).click();
  await expect(lineRow(page, 'Forms that ask for')).toContainText('There it says');
  await screenshot(page, 'notes-already-here');
  await lineRow(page, 'The minibus').getByRole('radio', { name: 'New card' }).click();
  await expect(account(page)).toContainText('3 already here');
  await page.keyboard.press('Control+z');
  await expect(account(page)).toContainText('4 already here');
  await bringInAndWait(page);
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(row(page, 'The church hall is cold')).toBeVisible();
  await expect(row(page, 'The minibus does not come')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: /^What gets in the way/ })).toHaveCount(1);
});

test('corrected notes come as changes, each beside what stands; what somebody wrote since is kept', async ({
  alongside: page,
}) => {
  await startFromNotes(page);
  await readNotes(page, FIRST);
  await bringInAndWait(page);
  await page.getByRole('link', { name: 'Outline' }).click();
  await row(page, 'A list of who has a ramp').focus();
  await page.keyboard.press('F2');
  await typeText(page, 'A list of ramps, kept by the wardens');
  await page.keyboard.press('Enter');
  await expect(row(page, 'kept by the wardens')).toBeFocused();
  await openNotes(page);
  const corrected = FIRST.replace('on Thursdays', 'on Thursdays or Fridays')
    .replace('- A bench at the stop\n', '')
    .replace('who has a ramp', 'who has a ramp to lend');
  await readNotes(page, corrected);
  await expect(
    page.getByText('These seem to be the notes of “Tuesday lunch group”, corrected.'),
  ).toBeVisible();
  const changed = lineRow(page, 'on Thursdays or Fridays');
  await expect(changed).toContainText('Changed in the notes');
  await expect(changed.getByRole('radio', { name: 'Take the notes’ words' })).toBeChecked();
  await expectAccessible(page);
  const edited = lineRow(page, 'a ramp to lend');
  await expect(edited).toContainText('Changed there since');
  await expect(edited.getByRole('radio', { name: 'Keep what is there' })).toBeChecked();
  await screenshot(page, 'notes-corrected');
  await bringIn(page).click();
  await expect(announcement(page)).toContainText('One card has the notes’ new words.');
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(row(page, 'on Thursdays or Fridays')).toHaveCount(1);
  await expect(row(page, 'A bench at the stop')).toHaveCount(1);
  await expect(row(page, 'kept by the wardens')).toHaveCount(1);
  await expect(row(page, 'a ramp to lend')).toHaveCount(0);

  await openNotes(page);
  await readNotes(page, FIRST);
  await page.getByRole('button', { name: 'They are of another meeting' }).click();
  await expect(page.getByText('Changed in the notes')).toHaveCount(0);
});

test('several files come one after the other; one can be skipped', async ({ alongside: page }) => {
  await startFromNotes(page);
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page
    .locator('input[type=file]')
    .setInputFiles([file('one.txt', FIRST), file('two.txt', 'Ideas\n- A swing\n'), file('three.txt', NEXT)]);
  await expect(visibleText(page, '1 of 3: one.txt')).toBeVisible();
  await bringIn(page).click();
  await expect(visibleText(page, '2 of 3: two.txt')).toBeVisible();
  await page.getByRole('button', { name: 'Skip this file' }).click();
  await expect(visibleText(page, '3 of 3: three.txt')).toBeVisible();
  await expect(account(page)).toContainText('4 already here');
  await bringInAndWait(page);
});
