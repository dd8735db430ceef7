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
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Evenings');
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

test('axe finds nothing on the menu of a project, the bin and the dialogs of Home', async ({
  alongside: page,
}) => {
  await sample(page);
  await toHome(page);
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

/** Zoomed to twice the size, letters of twice the size, and the narrowest screen of WCAG: window in px, letters. */
const sizes = [
  [720, 450, '100%'],
  [1280, 450, '200%'],
  [320, 640, '100%'],
] as const;

test('nothing is cut off or needs scrolling sideways at 200 %, with letters of twice the size, at 320 px', async ({
  alongside: page,
}) => {
  const look = async (where: string, also?: () => Promise<void>) => {
    for (const [width, height, letters] of sizes) {
      await page.setViewportSize({ width, height });
      await setTextSize(page, letters);
      await waitUntilSettled(page);
      // The page hears of another width a frame later.
      await expect
        .poll(() => findOverflow(page), { message: `${where} at ${width} px, ${letters}` })
        .toEqual([]);
      await also?.();
    }
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
  await look('a card beside the Outline', async () => {
    const bar = await topBar(page).boundingBox();
    const panel = await outlinePanel(page).boundingBox();
    expect(panel?.y, 'the panel begins under the bar').toBeGreaterThanOrEqual(
      (bar?.y ?? 0) + (bar?.height ?? 0) - 1,
    );
  });
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
