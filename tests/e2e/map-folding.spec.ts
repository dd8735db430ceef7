import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cardEditor, focusedLinkStop, mapCanvas, mapNotice, themeTabs } from '../helpers/browser/map-page.ts';
import { announcement, boxOf, card, middleOf } from '../helpers/browser/page-actions.ts';
import { wallCard } from '../helpers/browser/present-page.ts';
import { inspector } from '../helpers/browser/workspace-page.ts';

test.use({ opens: 'map' });

const THEME = 'Reducing isolation';
const theme = (page: Page): Locator => themeTabs(page).filter({ hasText: THEME });
const cardsOfTheme = (page: Page): Locator => card(page, 'Offers assume people');
const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name });

/** Presses the sign at the end of the theme's head. */
const pressSign = async (page: Page): Promise<void> => {
  const { x, y, width } = await boxOf(theme(page));
  await page.mouse.click(x + width - 16, y + 18);
};
const isFolded = (page: Page): Promise<void> =>
  expect(theme(page)).toHaveAccessibleName(/folded up, \d cards: /);

test('a theme is folded up and unfolded by its sign, keys, its menu and the list; whatever leads to a card in it unfolds it', async ({
  alongside: page,
}) => {
  await expect(cardsOfTheme(page)).toBeVisible();
  const open = await boxOf(theme(page));
  // The sign says what it does, as the other tools do.
  await page.mouse.move(open.x + open.width - 16, open.y + 18);
  await expect(page.getByText('Fold up this theme')).toBeVisible();
  await pressSign(page);
  await expect(page.getByText('Fold up this theme')).toHaveCount(0);
  await expect(cardsOfTheme(page)).toHaveCount(0);
  await expect(theme(page)).toHaveAccessibleName(
    new RegExp(`${THEME}.*folded up, 3 cards: .*1 barrier.*links? to other cards`),
  );
  await expect(announcement(page)).toContainText(`“${THEME}” is folded up: 3 cards.`);
  expect(await boxOf(theme(page))).toMatchObject({ x: open.x, y: open.y, width: open.width });
  await expectAccessible(page);
  await screenshot(page, 'map-folded');

  // It is kept on this computer, and nothing of it is in the project.
  await page.reload();
  await isFolded(page);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();

  // All that is to be seen is selected: what is folded up stays so.
  await mapCanvas(page).focus();
  await page.keyboard.press('Control+A');
  await expect(inspector(page)).toContainText('selected');
  await isFolded(page);
  await page.keyboard.press('Escape');

  // By keys: the same one folds up and unfolds, and the focus stays in sight.
  await theme(page).focus();
  await page.keyboard.press('u');
  await expect(cardsOfTheme(page)).toBeVisible();
  await cardsOfTheme(page).click();
  await expect(inspector(page)).toContainText('Barrier');
  await page.keyboard.press('u');
  await expect(cardsOfTheme(page)).toHaveCount(0);
  await expect(theme(page)).toBeFocused();
  await expect(inspector(page)).toContainText('Theme');

  // Find goes to a card in it, and it unfolds.
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox', { name: 'A card or a command' }).fill('Who do people turn to');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Who do people turn to')).toBeFocused();
  await expect(cardsOfTheme(page)).toBeVisible();

  // Two links from it to one card are one line while it is folded up: it leads to the theme, and cannot be chosen.
  await card(page, 'diagnosed with dementia').click();
  await page.keyboard.press('c');
  await page.getByRole('searchbox').fill('Student visits');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(mapCanvas(page)).toHaveAccessibleName(/14 cards, 16 links$/);
  await pressSign(page);
  await page.keyboard.press('Escape');
  await card(page, 'Student visits').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(focusedLinkStop(page)).toHaveAccessibleName(
    new RegExp(`^2 links with Theme “${THEME}”\\. Link`),
  );
  await page.keyboard.press('Delete');
  await expect(mapNotice(page)).toContainText('These are several links.');
  await screenshot(page, 'map-folded-links');
  await page.keyboard.press('Enter');
  await expect(theme(page)).toBeFocused();
  await isFolded(page);

  // Its own menu; a new card in it is begun in sight.
  await theme(page).click({ button: 'right', position: { x: 60, y: 20 } });
  await expect(menuItem(page, 'Unfold this theme')).toBeVisible();
  await menuItem(page, 'New card in it').click();
  await expect(cardEditor(page)).toBeFocused();
  await expect(cardsOfTheme(page)).toBeVisible();
  await page.keyboard.type('Nobody has the number of the bus');
  await page.keyboard.press('Escape');
  await expect(mapCanvas(page)).toHaveAccessibleName(/15 cards, 16 links$/);

  // A card that is dropped on it is put in it, and it stays as it is.
  await page.keyboard.press('u');
  await isFolded(page);
  const [from, to] = [await middleOf(card(page, 'A weekly visit')), await boxOf(theme(page))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + 120, to.y + 160, { steps: 8 });
  await page.mouse.up();
  await expect(mapNotice(page)).toContainText(`Now in “${THEME}”.`);
  await expect(theme(page)).toHaveAccessibleName(/folded up, 5 cards: /);
  await expect(card(page, 'A weekly visit')).toHaveCount(0);
  await mapNotice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'A weekly visit')).toBeVisible();
  await isFolded(page);

  // The list; and before an audience nothing is folded up.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'List of meetings and themes' }).click();
  const list = page.getByRole('complementary', { name: 'Meetings and themes' });
  await expect(list.getByRole('row', { name: /^Reducing isolation, 4 cards, folded up$/ })).toBeVisible();
  await list.getByRole('button', { name: `Unfold ${THEME}` }).click();
  await expect(cardsOfTheme(page)).toBeVisible();
  await list.getByRole('button', { name: `Fold up ${THEME}` }).click();
  await isFolded(page);
  await page.keyboard.press('F5');
  await expect(wallCard(page, 'Offers assume people')).toBeVisible();
  await page.keyboard.press('Escape');
  await isFolded(page);
  await list.getByRole('row', { name: new RegExp(`^${THEME}`) }).click();
  await expect(cardsOfTheme(page)).toBeVisible();
});
