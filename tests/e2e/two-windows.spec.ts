import type { Locator, Page } from '@playwright/test';
import { openApp } from '../helpers/app/open-app.ts';
import { projectFile } from '../helpers/app/project-file.ts';
import { temporaryFolder } from '../helpers/app/start-app.ts';
import { expect, test } from '../helpers/browser/end-to-end.ts';
import { cardEditor } from '../helpers/browser/map-page.ts';
import { card, renameRow, row } from '../helpers/browser/page-actions.ts';
import { receiveFile } from '../helpers/browser/receive-file.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';
import { banners } from '../helpers/browser/workspace-page.ts';

test.use({ opens: 'map' });

const BESIDE = 'These words were changed elsewhere while you were writing.';
const toOutline = (page: Page) => page.getByRole('link', { name: 'Outline' }).click();

/** The sample, on the map in one window and in the outline in another. */
const inTwoWindows = async (page: Page): Promise<{ onMap: Page; inOutline: Page }> => {
  await expect(card(page, 'Report back')).toHaveCount(1);
  const inOutline = await openSecondWindow(page);
  await toOutline(inOutline);
  await expect(row(inOutline, 'Report back')).toHaveCount(1);
  return { onMap: page, inOutline };
};

const takeUp = async (page: Page, words: string): Promise<Locator> => {
  await card(page, words).focus();
  await page.keyboard.press('F2');
  const editor = cardEditor(page);
  await expect(editor).toBeFocused();
  return editor;
};

test('a card’s title in the hand while another window writes it: neither is written over, and that is said', async ({
  alongside: page,
  home,
}) => {
  const { onMap, inOutline } = await inTwoWindows(page);
  const editor = await takeUp(onMap, 'Report back');
  await editor.fill('Report back over tea');
  await renameRow(inOutline, 'Report back', 'Report back in writing');
  await expect(editor).toHaveValue('Report back over tea');
  await editor.press('Enter');
  await expect(banners(onMap).getByText(BESIDE)).toBeVisible();
  for (const words of ['Report back over tea', 'Report back in writing']) {
    await expect.poll(async () => (await projectFile(home)).text).toContain(`"${words}"`);
  }

  // Taken up and put down as it was: nothing is written over what came meanwhile.
  await takeUp(onMap, 'Student visits to learn');
  await renameRow(inOutline, 'Student visits to learn', 'Students come to learn');
  await onMap.keyboard.press('Enter');
  await expect(card(onMap, 'Students come to learn')).toHaveCount(1);
  await expect(row(inOutline, 'Students come to learn')).toHaveCount(1);

  // Deleted over there: the words bring the card back instead of going with it.
  const last = await takeUp(onMap, 'Students come to learn');
  await last.fill('Students come on Tuesdays');
  await row(inOutline, 'Students come to learn').focus();
  await inOutline.keyboard.press('Delete');
  await expect(card(onMap, 'Tuesdays')).toHaveCount(1);
  await expect(row(inOutline, 'Students come on Tuesdays')).toHaveCount(1);
});

test('a copy is taken in by a double click in one window while the other writes: once, and no words of either go', async ({
  alongside: page,
  browser,
  home,
}) => {
  const { onMap, inOutline } = await inTwoWindows(page);
  const theirHome = await temporaryFolder();
  const theirs = await openApp(browser, theirHome.path);
  await receiveFile(theirs.page, (await projectFile(home)).text);
  await toOutline(theirs.page);
  await renameRow(theirs.page, 'Report back', 'Report back in writing');
  await theirs.stop();
  const copy = (await projectFile(theirHome.path)).text;

  const editor = await takeUp(onMap, 'Student visits to learn');
  await editor.fill('Students and neigh');
  await inOutline.getByRole('link', { name: 'Alongside', exact: true }).click();
  await receiveFile(inOutline, copy);
  await inOutline.getByRole('button', { name: 'Bring in 1 change' }).dblclick();
  await expect(banners(inOutline).getByText('1 change is in.')).toBeVisible();
  await expect(inOutline.getByRole('alertdialog')).toHaveCount(0);
  await expect(card(onMap, 'Report back in writing')).toHaveCount(1);
  await expect(editor).toHaveValue('Students and neigh');
  await editor.pressSequentially('bours');
  await editor.press('Enter');
  await expect(card(onMap, 'Students and neighbours')).toHaveCount(1);

  // Undo in the window that wrote takes its own words back, and nothing of what was taken in.
  await onMap.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(card(onMap, 'Student visits to learn')).toHaveCount(1);
  await expect(card(onMap, 'Report back in writing')).toHaveCount(1);
  await expect.poll(async () => (await projectFile(home)).text).toContain('in writing');
  await theirHome.remove();
});
