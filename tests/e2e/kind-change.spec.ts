import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cardsOfKind, mapNotice } from '../helpers/browser/map-page.ts';
import { bringIn, readNotes, startFromNotes } from '../helpers/browser/notes-page.ts';
import { card, row } from '../helpers/browser/page-actions.ts';
import { inspector } from '../helpers/browser/workspace-page.ts';

const NOTES = `# Tuesday lunch group
Date: 3 March 2026

## Feedback
- Too often people are sent from one desk to another, while the person at the door could have told them in a minute where to go and whom to ask for
- The hall is open on Tuesdays and on Fridays until four, and the kettle is on from ten in the morning
- Three of the drivers live round the corner and know who is at home in the mornings
- The garden behind the hall has four benches, a shed and a tap that is turned off in the winter
`;

/** The head of the card's panel. */
const head = (page: Page) => inspector(page).getByRole('heading', { level: 2 }).getByRole('button');
const choice = (page: Page, kind: string) => page.getByRole('menuitemradio', { name: kind, exact: true });
const chooseByPointer = async (page: Page, kind: string): Promise<void> => {
  await head(page).click();
  await choice(page, kind).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
};

test('cards from notes become what they are, by pointer and by keys, one or several, on the map and in the Outline', async ({
  alongside: page,
}) => {
  await startFromNotes(page);
  await readNotes(page, NOTES);
  await bringIn(page).click();
  await expect(page).toHaveURL(/\/map/);

  await card(page, 'The hall is open').click();
  await chooseByPointer(page, 'Idea');
  await expect(mapNotice(page)).toContainText('An idea now.');
  await expect(head(page)).toHaveAccessibleName('Idea');
  await expect(head(page)).toHaveAccessibleDescription('Change what it is');
  await expect(head(page)).toBeFocused();
  await expect(inspector(page).getByLabel('Idea', { exact: true })).toHaveValue(/^The hall is open/);
  await inspector(page).getByLabel('In a few words').fill('Somebody with a key is there');
  await chooseByPointer(page, 'Barrier');
  await expect(mapNotice(page)).toContainText(
    'A barrier now. No longer shown, but kept: in a few words “Somebody with a key is there”.',
  );
  await expect(inspector(page).getByRole('button', { name: 'Kept from when it was an idea' })).toBeVisible();
  await inspector(page).getByRole('button', { name: 'Kept from when it was an idea' }).click();
  await expect(inspector(page)).toContainText('Somebody with a key is there');
  await mapNotice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(head(page)).toHaveAccessibleName('Idea');

  await card(page, 'Too often people').click();
  await head(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'kind-change-menu');
  await page.keyboard.press('Escape');

  await card(page, 'Three of the drivers').click();
  await card(page, 'The garden behind').click({ modifiers: ['Shift'] });
  await card(page, 'The garden behind').focus();
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog', { name: 'What are these 2 cards?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'kind-change-several');
  await choice(page, 'Example').focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(mapNotice(page)).toContainText('2 cards are examples now.');
  await expect(cardsOfKind(page, 'example')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(cardsOfKind(page, 'example')).toHaveCount(0);

  await page.getByRole('link', { name: 'Outline' }).click();
  await row(page, 'Too often people').focus();
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('dialog', { name: /^What is “Too often people/ })).toBeVisible();
  await choice(page, 'Test').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('A test now.', { exact: true })).toBeVisible();
  await expect(row(page, 'Too often people')).toBeFocused();
  await expectAccessible(page);
  await screenshot(page, 'kind-change-outline');
  await page.reload();
  await page.getByRole('button', { name: 'By kind' }).click();
  await expect(page.getByRole('region', { name: 'Tests', exact: true }).getByRole('listitem')).toHaveCount(1);
});
