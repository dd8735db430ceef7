import type { Page } from '@playwright/test';
import { connectToServices } from '../helpers/app/service-client.ts';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { kindMark, outlineRows } from '../helpers/browser/outline-page.ts';
import { announcement, row, runCommand, typeText } from '../helpers/browser/page-actions.ts';
import { recordForm } from '../helpers/browser/workspace-page.ts';

const section = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });
const subHeading = (page: Page, words: string) => page.getByRole('heading', { name: words, level: 4 });

test.describe('in the Outline', () => {
  test.use({ opens: 'outline' });

  test('a sub-heading is written, filled by keys and by dragging, found, and deleted without its cards', async ({
    alongside: page,
  }) => {
    await row(page, 'Offers assume').first().focus();
    await runCommand(page, 'New sub-heading');
    await typeText(page, 'What we heard');
    await page.keyboard.press('Enter');
    await typeText(page, 'The bus stops at six');
    await page.keyboard.press('Enter');
    await expect(subHeading(page, 'What we heard')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(row(page, 'The bus stops at six')).toBeFocused();

    const heard = section(page, 'What we heard');
    await row(page, 'Offers assume').first().focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Move to sub-heading' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: 'What we heard' }).press('Enter');
    await expect(heard.getByRole('listitem')).toHaveCount(2);
    await expect(row(page, 'Offers assume').first()).toBeFocused();
    await expectAccessible(page);
    await screenshot(page, 'outline-sub-heading');

    const other = outlineRows(page)
      .filter({ has: row(page, 'Who do people turn to') })
      .first();
    await kindMark(other).dragTo(heard.getByRole('listitem').first(), { targetPosition: { x: 60, y: 4 } });
    await expect(heard.getByRole('listitem')).toHaveCount(3);
    await expect(heard.locator('[data-row]').first()).toContainText('Who do people turn to');
    await page.keyboard.press('Control+z');
    await expect(heard.getByRole('listitem')).toHaveCount(2);

    await page.getByRole('link', { name: 'Map' }).click();
    await page.getByRole('button', { name: 'Find' }).click();
    await typeText(page, 'What we heard');
    await expect(page.getByRole('menuitem', { name: /^What we heard/ })).toContainText(
      'In the Outline, under “',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(subHeading(page, 'What we heard')).toBeFocused();

    await page.getByRole('button', { name: 'What to do with the sub-heading “What we heard”' }).click();
    await page.getByRole('menuitem', { name: 'Delete the sub-heading' }).click();
    await expect(subHeading(page, 'What we heard')).toHaveCount(0);
    await expect(section(page, 'Reducing isolation').getByRole('listitem')).toHaveCount(4);
    await page.keyboard.press('Control+z');
    await expect(heard.getByRole('listitem')).toHaveCount(2);

    await page.setViewportSize({ width: 720, height: 900 });
    await setTextSize(page, '200%');
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});

test.describe('from the notes', () => {
  test.use({ opens: 'map' });

  test('notes come in from the toolbar; each card leads back to its line, and the plan has the meeting', async ({
    alongside: page,
    shell,
  }) => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Bring in meeting notes…' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page
      .getByRole('toolbar', { name: 'Map tools' })
      .getByRole('button', { name: 'Bring in notes…' })
      .click();
    const text = 'What gets in the way\n- The bus stops at six\n- Nobody answers in the dark\n';
    await page.getByLabel('The notes').fill(text);
    await page.getByRole('button', { name: 'Read these notes' }).click();
    await page.getByRole('button', { name: /^Bring in \d+ cards?\b/ }).click();
    await expect(announcement(page)).toContainText('on the map');

    // A partner who only has the file: this computer has no text of these notes.
    await page.getByRole('link', { name: 'Outline' }).click();
    await row(page, 'The bus stops at six').click();
    const form = recordForm(page);
    await expect(form.getByText(/^From .+, line 2$/)).toBeVisible();
    const other = await connectToServices(shell.url);
    const key = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? '';
    const { records } = JSON.parse((await other.api.project.open({ key })).document);
    const session = Object.keys(records.session)[0] ?? '';
    await other.api.notes.keepText({ key, session, name: 'second-meeting.txt', text });
    other.close();

    await form.getByRole('button', { name: 'Show the line as written' }).click();
    await expect(form.getByText('second-meeting.txt')).toBeVisible();
    await expect(form.getByText('This line: - The bus stops at six')).toBeVisible();
    await expect(form.getByText('- Nobody answers in the dark')).toBeVisible();
    await expectAccessible(page);
    await screenshot(page, 'card-line-of-notes');

    await page.getByRole('link', { name: /Company on our street/ }).click();
    const meetings = section(page, 'Meetings');
    await expect(meetings.getByRole('row')).toContainText(['', '2 cards']);
    await expectAccessible(page);
    await meetings.getByRole('button', { name: /^Show the cards on the map/ }).click();
    await expect(page.getByText(/^2 of \d+ cards shown$/)).toBeVisible();
  });
});
