import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { mapNotice, selectedCards } from '../helpers/browser/map-page.ts';
import { card, runCommand } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'map' });

test('two cards that say one thing become one, and one Undo makes two of it again', async ({
  alongside: page,
}) => {
  await card(page, 'Befriending service').click();
  await card(page, 'Student visits').click({ modifiers: ['Shift'] });
  await expect(selectedCards(page)).toHaveCount(2);
  await runCommand(page, 'Put together');
  const dialog = page.getByRole('dialog', { name: 'Put 2 cards together' });
  await expect(dialog).toContainText('Befriending service in a neighbouring borough');
  await expect(dialog).toContainText('Student visits to learn and connect');
  await expect(dialog).toContainText(
    'It stays an example. Only the words, links, theme and tags of the idea come with it. 1 card goes to the trash.',
  );
  await expectAccessible(page);
  await screenshot(page, 'put-together');
  await page.keyboard.press('Enter');
  await expect(mapNotice(page)).toContainText('2 cards are now one.');
  await expect(selectedCards(page)).toHaveCount(1);
  await expect(page.getByRole('application')).toHaveAccessibleName(/, 13 cards, /);
  await mapNotice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('application')).toHaveAccessibleName(/, 14 cards, /);

  // A test that has started keeps what was seen in it.
  await card(page, 'Six residents, six weeks').click();
  await card(page, 'Student visits').click({ modifiers: ['Shift'] });
  await runCommand(page, 'Put together');
  await expect(mapNotice(page)).toContainText(
    '“Six residents, six weeks” cannot be put together with others: it has results of its own.',
  );
});
