import type { Page } from '@playwright/test';
import { expect, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cardEditor, selectedCards } from '../helpers/browser/map-page.ts';
import { mapPositions, waitForMap, watchMapPosition } from '../helpers/browser/map-position.ts';
import { boxOf, card } from '../helpers/browser/page-actions.ts';
import { runsInElectron } from '../helpers/electron/electron-app.ts';

test.use({ opens: 'map' });
// What comes to the page of Electron comes through a port of its own, which nobody can hold up from outside.
test.skip(runsInElectron);

/** Projects, the only long messages, come to the page when it is said. */
const holdProjects = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.routeWebSocket(/rpc$/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage(async (message) => {
      if (message.length > 20_000) await released;
      socket.send(message);
    });
  });
  return release;
};

test('while a project is on its way its frame is there, and nothing of it moves when the project comes', async ({
  alongside: page,
}) => {
  const tools = page.getByRole('toolbar', { name: 'Map tools' });
  const screens = page.getByRole('navigation', { name: 'Screens' });
  const { x, y, width, height } = await boxOf(card(page, 'Report back'));
  const release = await holdProjects(page);
  await page.reload();
  await test.step('what is not known yet is not shown, and cannot be pressed', async () => {
    await expect(page.getByText('Opening the project.')).toBeVisible();
    await expect(screens.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page');
    await expect(tools).toHaveCount(0);
    await expect(page.getByText('Untitled project')).toBeHidden();
    await page.keyboard.press('n');
    await page.mouse.dblclick(x, y);
    await screenshot(page, 'opening');
  });
  await test.step('another screen can be gone to, and come back from', async () => {
    await screens.getByRole('link', { name: 'Outline' }).click();
    await expect(page.getByText('Opening the project.')).toBeVisible();
    await screens.getByRole('link', { name: 'Map' }).click();
  });
  await test.step('the project comes into it, and nothing moves after that', async () => {
    await watchMapPosition(page);
    release();
    await expect(tools.getByRole('button', { name: 'New card' })).toBeVisible();
    await expect(page).toHaveTitle(/ · Map · Alongside$/);
    await expect(cardEditor(page)).toHaveCount(0);
    expect(await mapPositions(page)).toHaveLength(1);
  });
  await test.step('a card is pressed as soon as it is to be seen', async () => {
    await page.reload();
    await watchMapPosition(page);
    await waitForMap(page);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(selectedCards(page)).toHaveCount(1);
  });
});
