import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type BootedApp,
  bootFakeElectron,
  makeTestFolders,
} from '../../helpers/electron/boot-fake-electron.ts';

const folders = await makeTestFolders();
let app: BootedApp;

beforeAll(async () => {
  app = await bootFakeElectron(folders);
  await app.window();
});

afterAll(folders.remove);

test('scheme, data folder, sandbox and lock come before the app is ready, the locks before the window', async () => {
  expect(app.order).toEqual([
    'scheme',
    'id org.alongside.app',
    'sandbox',
    'userData',
    'lock {"files":[]}',
    'ready',
  ]);
  const { webContents, options } = await app.window();
  expect(webContents.mainFrame.url).toBe('app://alongside/');
  expect(options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
});

test('the page of the window gets a port, and the contract with its menu and printer answers there', async () => {
  const client = await app.client();
  expect(await client.app.about()).toMatchObject({ shell: 'electron', home: folders.home });
  await client.shell.setMenu([{ id: 'edit.undo', label: 'Undo', group: 'edit', enabled: true }]);
  expect(JSON.stringify(app.menus.at(-1))).toContain('"Undo"');
  expect(await client.shell.print()).toEqual({ sentence: '' });
  expect((await app.window()).webContents.calls).toContain('print');
});

test('what it is made of can be asked, for About', async () => {
  const client = await app.client();
  // Node alone runs this test: Electron and Chromium have no version here.
  const { node } = process.versions;
  expect(await client.shell.versions()).toEqual({ electron: '', chromium: '', node });
});

test('what is chosen in the menu comes back to the window', async () => {
  const client = await app.client();
  await client.shell.setMenu([{ id: 'edit.undo', label: 'Undo', group: 'edit', enabled: true }]);
  const chosen = await client.shell.chosen();
  const first = chosen.next();
  const edit = app.menus.at(-1)?.find(({ label }) => label === 'Edit')?.submenu;
  const [undo] = Array.isArray(edit) ? edit : [];
  undo?.click?.({} as never, undefined, {});
  expect((await first).value).toBe('edit.undo');
  await chosen.return?.();
});

test('a data folder that cannot be made is said, and no window opens', async () => {
  const home = join(folders.pages, 'index.html', 'home');
  const failed = await bootFakeElectron({ ...folders, home });
  expect(failed.order.at(-2)).toMatch(/^Alongside could not start: .+/);
  expect(failed.order.at(-1)).toBe('exit 1');
  expect(failed.electron.BrowserWindow.getAllWindows()).toEqual([]);
});

test('it ends once everything is safe', async () => {
  await app.end();
  expect(app.order.at(-1)).toBe('quit');
});
