import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import {
  cards,
  dimmedCards,
  filterLine,
  filterWords,
  foundCard,
  hitCount,
  mapBackingCanvas,
  selectedCards,
  themeTabs,
} from '../helpers/browser/map-page.ts';
import { announcement, card, pressKeys } from '../helpers/browser/page-actions.ts';

test.use({ opens: 'map' });

const panel = (page: Page): Locator => page.getByRole('region', { name: 'What the map shows' });

/** Colours of the picture under the cards, over the whole window: how many px each has. */
const coloursPainted = (page: Page): Promise<{ readonly [colour: string]: number }> =>
  mapBackingCanvas(page).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const context = canvas.getContext('2d');
    const counts: { [colour: string]: number } = {};
    if (!context) return counts;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 0; at < data.length; at += 16) {
      if (data[at + 3] !== 255) continue;
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
  });

const tokenNow = (page: Page, token: string): Promise<string> =>
  page.evaluate((name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);

async function searchByKeys(page: Page): Promise<void> {
  await pressKeys(page, 'Control+f');
  const field = page.getByRole('searchbox', { name: 'Search this map' });
  await expect(field).toBeFocused();
  await page.keyboard.type('visit');
  const count = hitCount(page);
  await expect(count).toHaveText(/^\d cards$/);
  const hits = Number.parseInt((await count.textContent()) ?? '', 10);
  await expect(dimmedCards(page)).toHaveCount(14 - hits);
  await expect(card(page, 'A weekly visit')).not.toHaveClass(/is-dim/);
  await expect(announcement(page)).toContainText(`${hits} cards. Enter goes from one to the next.`);
  await expectAccessible(page);

  await pressKeys(page, 'Enter');
  await expect(count).toHaveText(`1 of ${hits}`);
  const first = await foundCard(page).getAttribute('data-card');
  await pressKeys(page, 'Enter');
  await expect(count).toHaveText(`2 of ${hits}`);
  await expect(foundCard(page)).toHaveCount(1);
  await pressKeys(page, 'Shift+Enter');
  await expect(foundCard(page)).toHaveAttribute('data-card', first ?? '');
  await pressKeys(page, 'Shift+Enter');
  await expect(count).toHaveText(`${hits} of ${hits}`);
  await expect(announcement(page)).toContainText(`${hits} of ${hits}: `);
  await screenshot(page, 'seeing-search');

  const last = await foundCard(page).getAttribute('data-card');
  await pressKeys(page, 'Escape');
  await expect(dimmedCards(page)).toHaveCount(0);
  await expect(page.locator(`[data-card="${last}"]`)).toBeFocused();

  await pressKeys(page, 'Control+f');
  await expect(field).toBeFocused();
  await page.keyboard.type('nobody wrote this');
  await expect(count).toHaveText('Nothing found');
  await page.getByRole('button', { name: 'End the search' }).click();
  await expect(page.getByRole('search')).toHaveCount(0);
}

async function filterCards(page: Page): Promise<void> {
  await pressKeys(page, 'Control+Shift+f');
  await expect(panel(page)).toBeFocused();
  await pressKeys(page, 'Tab', 'Tab');
  await expect(page.getByRole('button', { name: 'Kind: any' })).toBeFocused();
  await pressKeys(page, 'Enter');
  await expect(page.getByRole('menuitemcheckbox').first()).toBeFocused();
  await page.keyboard.type('test');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Test' })).toBeFocused();
  await pressKeys(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Kind: Test' })).toBeFocused();
  await pressKeys(page, 'Enter');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Test' })).toBeFocused();
  await pressKeys(page, 'Escape');
  await expect(page.getByRole('button', { name: 'Kind: Test' })).toBeFocused();
  await expect(filterWords(page)).toHaveText('2 of 14 cards shown');
  await expect(announcement(page)).toContainText('2 of 14 cards shown.');
  await expect(dimmedCards(page)).toHaveCount(12);
  await expectAccessible(page);
  await setTextSize(page, '200%');
  await screenshot(page, 'seeing-large');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await screenshot(page, 'seeing-filter');

  await page.getByText('Hide the others').click();
  await expect(cards(page)).toHaveCount(2);
  await expect(themeTabs(page)).toHaveCount(0);
  await pressKeys(page, 'Escape');
  await expect(page.getByRole('button', { name: 'Filter, 1 in use' })).toBeFocused();
  await page.getByRole('application').focus();
  await pressKeys(page, 'Tab', 'Home');
  await expect(page.getByRole('group', { name: /^Test, .*Six residents/ })).toBeFocused();
  await pressKeys(page, 'Tab');
  await expect(page.getByRole('group', { name: /^Test, .*Ten residents/ })).toBeFocused();
  await pressKeys(page, 'Control+a');
  await expect(selectedCards(page)).toHaveCount(2);

  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.getByRole('main').getByText('Student visits to learn and connect').first()).toBeVisible();
  await page.getByRole('link', { name: 'Map' }).click();
  await expect(filterWords(page)).toHaveText('2 of 14 cards shown');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(cards(page)).toHaveCount(14);
  await expect(filterLine(page)).toHaveCount(0);
}

test('search and filters: what is meant stands out, is counted and walked', async ({ alongside: page }) => {
  await test.step('search without a pointer: hits are counted and walked, the others pale, Escape gives all back', () =>
    searchByKeys(page));
  await test.step('filters: cards that are not meant are pale or gone, near and for the keyboard; a line counts them', () =>
    filterCards(page));
});

async function focusAndKeepView(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await pressKeys(page, 'Escape', 'Escape');
  await card(page, 'A weekly visit').click();
  await pressKeys(page, 'o');
  const line = filterWords(page);
  await expect(line).toHaveText(/^\d of 14 cards shown$/);
  const within = async (): Promise<number> => Number.parseInt((await line.textContent()) ?? '', 10);
  const one = await within();
  expect(one).toBeGreaterThan(2);
  await page.getByRole('button', { name: /^Filter/ }).click();
  await panel(page).getByRole('radio', { name: '2', exact: true }).click();
  await expect(async () => expect(await within()).toBeGreaterThan(one)).toPass();
  await panel(page).getByRole('radio', { name: '1', exact: true }).click();
  await page.getByText('Follow the selection').click();
  await card(page, 'Report back').click();
  await expect(line).toHaveText('2 of 14 cards shown');

  await panel(page)
    .getByRole('button', { name: /Cards are coloured by/ })
    .click();
  await page.getByRole('option', { name: 'State' }).click();
  const legend = page.getByRole('region', { name: 'Colours of the cards' });
  await expect(legend.getByRole('listitem')).toHaveCount(8);
  await expect(page.getByRole('group', { name: /^Action, .*Report back.*, Not begun/ })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Save this view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('What the action hangs on');
  await pressKeys(page, 'Enter');
  await expect(announcement(page)).toContainText('The view “What the action hangs on” is saved.');
  await expectAccessible(page);
  await screenshot(page, 'seeing-view');

  await page.getByRole('button', { name: 'Show all' }).click();
  await pressKeys(page, 'Escape');
  await page.getByRole('application').focus();
  await pressKeys(page, '-', '-', '-', '-', '-', '-');
  await expect(card(page, 'Student visits')).toHaveCount(0);
  const underWay = await tokenNow(page, '--kind-evidence');
  const ofNone = await tokenNow(page, '--kind-hypothesis');
  await expect(async () => {
    const painted = await coloursPainted(page);
    expect(painted[underWay]).toBeGreaterThan(50);
    expect(painted[ofNone] ?? 0).toBe(0);
  }).toPass();
  await screenshot(page, 'seeing-far');
  await legend.getByRole('button', { name: 'State' }).click();
  await expect(legend.getByRole('listitem')).toHaveCount(0);

  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
  await page.reload();
  await expect(card(page, 'A weekly visit')).toBeVisible();
  await page.getByRole('button', { name: /^Map: / }).click();
  await page.getByRole('menuitem', { name: 'What the action hangs on' }).click();
  await expect(line).toHaveText('2 of 14 cards shown');
  await expect(legend).toBeVisible();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await panel(page).getByRole('button', { name: 'Rename What the action hangs on' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('The action');
  await pressKeys(page, 'Enter');
  await panel(page).getByRole('button', { name: 'Delete The action' }).click();
  await expect(announcement(page)).toContainText('The view “The action” is in the trash.');
  await expect(panel(page).getByRole('button', { name: 'The action', exact: true })).toHaveCount(0);
}

async function readCards(page: Page): Promise<void> {
  const hypothesis = card(page, 'A weekly visit');
  await expect(hypothesis).toContainText('1 for, 0 against');
  const before = await hypothesis.boundingBox();
  await hypothesis.click();
  const places = page.getByRole('complementary').getByRole('link', { name: 'Main map' });
  await places.click();
  await expect(hypothesis).toBeFocused();
  await pressKeys(page, '1');
  await pressKeys(page, '+', '+', '+');
  const close = cards(page).filter({ hasText: 'We will know because we see' });
  await expect(close).toContainText('We believe that');
  await expect(close).toContainText('will result in');
  const after = await close.boundingBox();
  expect((after?.height ?? 0) / (after?.width ?? 1)).toBeCloseTo(
    (before?.height ?? 0) / (before?.width ?? 1),
    2,
  );
  await screenshot(page, 'seeing-close');
  await expectAccessible(page);
}

test('what cards say and how they are coloured, near and far; focus on a card, kept in a view', async ({
  alongside: page,
}) => {
  await test.step('a card says what its kind needs: balance, four sentences from close by, prediction; and where it appears', () =>
    readCards(page));
  await test.step('focus on a card and its neighbours; colours by state with a legend, near and far; a view keeps it all', () =>
    focusAndKeepView(page));
});
