import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  setTextSize,
  test,
  waitUntilSettled,
} from '../helpers/browser/end-to-end.ts';
import { findOverflow } from '../helpers/browser/find-clipped-text.ts';
import { cards, mapCanvas } from '../helpers/browser/map-page.ts';
import { outlinePanel } from '../helpers/browser/outline-page.ts';
import { finishWritingCards, typeText } from '../helpers/browser/page-actions.ts';
import { topBar } from '../helpers/browser/workspace-page.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const card = (page: Page, words: string) => cards(page).filter({ hasText: words });
const toHome = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await expect(page.getByTestId('project').first()).toBeVisible();
};
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));
/** A dialog may be loaded with its first use: what is looked at or pressed before that is the page. */
const dialogOpens = (page: Page): Promise<void> => expect(dialog(page)).toBeVisible();
const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
};
const notes = `What gets in the way
- Buses stop at six on our side of the river
- Joanna will ask the housing team

Leave a Reply
`;

const sample = async (page: Page): Promise<void> => {
  await press(page, 'Try a sample project');
  await expect(page).toHaveTitle(/^Company on our street · /);
  await expect(mapCanvas(page)).toBeVisible();
};

const openProject = async (page: Page): Promise<void> => {
  await press(page, 'New project');
  await page.getByLabel('Title').fill('Evenings');
  await page.getByText('Easier to find help').click();
  await press(page, 'Make the project');
  await expect(page.getByRole('heading', { name: 'Begin with what gets in the way' })).toBeVisible();
};

const headings = { outline: 'Outline', plan: 'Plan', notes: 'Bring in meeting notes' } as const;

const go = async (page: Page, screen: keyof typeof headings): Promise<void> => {
  await page.goto(page.url().replace(/(#\/p\/[^/]+)\/.*/, `$1/${screen}`));
  await expect(page.getByRole('heading', { name: headings[screen], exact: true })).toBeVisible();
};

const dark = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });

test('axe finds nothing on Home, its bin and its dialogs', async ({ alongside: page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await press(page, 'New project');
  await dialogOpens(page);
  await expectAccessible(page);
  await close(page);
  await sample(page);
  await toHome(page);
  await expectAccessible(page);
  await press(page, 'More about Company on our street');
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  await press(page, 'Bin, 1');
  await dialogOpens(page);
  await expectAccessible(page);
  await close(page);
  await press(page, 'Settings');
  await dialogOpens(page);
  await expectAccessible(page);
  await close(page);
  await press(page, 'Help');
  await dialogOpens(page);
  await expectAccessible(page);
});

test('axe finds nothing on the notes, pasted and read, and on an empty map', async ({ alongside: page }) => {
  await openProject(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: /Start from meeting notes/ }).click();
  await page.getByLabel('The notes').fill(notes);
  await expectAccessible(page);
  await press(page, 'Read these notes');
  await expect(page.getByTestId('account')).toBeVisible();
  await expectAccessible(page);
  await dark(page);
  await expectAccessible(page);
});

test('axe finds nothing on the map, with a card, connecting it, finding it', async ({ alongside: page }) => {
  await sample(page);
  await expectAccessible(page);
  await card(page, 'Six residents, six weeks').click();
  await expectAccessible(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('option', { name: /Same face mattered/ }).click();
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await expectAccessible(page);
  await close(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('map');
  // While the list is still being drawn, the field names an entry that is not there yet.
  await expect(page.getByRole('menuitem').first()).toHaveAttribute('data-focused', 'true');
  await expectAccessible(page);
  await close(page);
  await press(page, 'New card');
  await dialogOpens(page);
  await expectAccessible(page);
  await close(page);
  await dark(page);
  await expectAccessible(page);
});

for (const [what, width, size] of [
  ['at 200 % zoom', 720, '100%'],
  ['with letters of twice the size', 1280, '200%'],
  ['at 320 px', 320, '100%'],
] as const)
  test(`nothing is cut off or needs scrolling sideways ${what}`, async ({ alongside: page }) => {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 450 });
    const look = async (where: string) => {
      await setTextSize(page, size);
      await waitUntilSettled(page);
      // The page hears of another width a frame later.
      await expect.poll(() => findOverflow(page), { message: where }).toEqual([]);
    };
    await look('Home, empty');
    await press(page, 'New project');
    await dialogOpens(page);
    await look('New project');
    await close(page);
    await sample(page);
    for (const [screen, arrived] of [
      ['plan', page.getByLabel('Aim')],
      ['outline', page.locator('[data-row]')],
      ['notes', page.getByLabel('The notes')],
    ] as const) {
      await go(page, screen);
      await expect(arrived.first()).toBeVisible();
      await look(screen);
    }
    await page.getByLabel('The notes').fill(notes);
    await page.getByRole('button', { name: 'Read these notes' }).click();
    await expect(page.getByTestId('account')).toBeVisible();
    await look('the preview of notes');
    await go(page, 'outline');
    await page.locator('[data-row]', { hasText: 'Six residents' }).first().click();
    await look('a card beside the Outline');
    const bar = await topBar(page).boundingBox();
    const panel = await outlinePanel(page).boundingBox();
    expect(panel?.y, 'the panel begins under the bar').toBeGreaterThanOrEqual(
      (bar?.y ?? 0) + (bar?.height ?? 0) - 1,
    );
    await page.keyboard.press('Escape');
    await toHome(page);
    await look('Home');
  });

test('with forced colours and without motion every screen opens', async ({ alongside: page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await sample(page);
  await card(page, 'A weekly visit').click();
  await expect(page.getByRole('complementary', { name: 'Hypothesis' })).toBeVisible();
  await expectAccessible(page);
  for (const screen of ['outline', 'plan', 'notes'] as const) {
    await go(page, screen);
    await expectAccessible(page);
  }
  await toHome(page);
});

test('from Home to two linked cards, moved, deleted and brought back, without a pointer', async ({
  alongside: page,
}) => {
  const keys = async (...all: string[]) => {
    for (const key of all) await page.keyboard.press(key);
  };
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (here.startsWith(name)) return;
    }
    throw new Error(`Tab never came to “${name}”.`);
  };
  // Tab leaves a page that has nothing to go to yet.
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  await tabTo('New project');
  await keys('Enter');
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.keyboard.type('Evenings');
  await keys('Tab', 'Tab', 'Tab', 'Space', 'Enter');
  await expect(page).toHaveTitle(/^Evenings · /);
  await expect(page.getByRole('heading', { name: 'Begin with what gets in the way' })).toBeVisible();

  await expect(page.getByLabel('What gets in the way?')).toBeFocused();
  // Out of the empty card and back: it does not hold the keyboard.
  await keys('Tab');
  await expect(page.getByLabel('What gets in the way?')).not.toBeFocused();
  await keys('Shift+Tab');
  await page.keyboard.type('Buses stop at six');
  await keys('Enter');
  const first = page.getByRole('group', { name: /^Barrier: Buses stop at six/ });
  await expect(first).toBeFocused();

  await keys('n');
  await typeText(page, 'The path is dark');
  await finishWritingCards(page);
  const second = page.getByRole('group', { name: /^Barrier: The path is dark/ });
  await expect(second).toBeFocused();

  await keys('c');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('buses');
  const found = page.getByRole('option').first();
  await expect(found).toContainText('Buses stop at six');
  await expect(found).toHaveAttribute('data-focused', 'true');
  await keys('Enter');
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await keys('Enter');
  await expect(page.getByRole('application')).toHaveAccessibleName(/, 2 cards, 1 link$/);
  await expect(second).toBeFocused();

  const left = async () => (await second.boundingBox())?.x ?? 0;
  const before = await left();
  await keys('ArrowRight', 'ArrowRight');
  await expect.poll(left).toBeGreaterThan(before);
  await keys('Delete');
  await expect(second).toHaveCount(0);
  await keys('ControlOrMeta+z');
  await expect(second).toHaveCount(1);
  await expect(page.getByRole('application')).toHaveAccessibleName(/, 2 cards, 1 link$/);
});
