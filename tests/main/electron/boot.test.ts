import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Contract } from '../../../shared/contract.ts';
import type { ShellContract } from '../../../shared/shell-contract.ts';
import { ask, electron, menus, order } from '../../helpers/electron-stand-in.ts';

vi.mock('electron', () => electron);

/** The built pages lie beside the built program; here a single page takes their place. */
vi.mock('../../../main/browser/static-files.ts', async (original) => {
  const module = await original<typeof import('../../../main/browser/static-files.ts')>();
  return { ...module, readPages: () => module.readPages(pages) };
});

type Client = ContractRouterClient<Contract & ShellContract>;

let home: string;
let pages: string;

const window = () => {
  const [first] = electron.BrowserWindow.getAllWindows();
  if (first === undefined) throw new Error('There is no window.');
  return first;
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'alongside-electron-'));
  pages = await mkdtemp(join(tmpdir(), 'alongside-pages-'));
  await writeFile(join(pages, 'index.html'), '<title>Alongside</title>');
  process.argv = ['alongside', '--home', home];
  await import('../../../main/electron/main.ts');
  await vi.waitFor(() => expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1), 10_000);
});

afterAll(async () => {
  for (const folder of [home, pages]) await rm(folder, { recursive: true, force: true });
});

test('the scheme and the data folder come before the app is ready, the locks before the window', () => {
  expect(order).toEqual(['scheme', 'userData', 'ready', 'hardened']);
  expect(window().webContents.mainFrame.url).toBe('app://alongside/');
  expect(window().options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
});

test('the page of the window gets a port, and the contract with its menu answers there', async () => {
  const { webContents } = window();
  electron.ipcMain.emit('alongside-ready', { sender: webContents, senderFrame: webContents.mainFrame });
  const [port] = webContents.handed;
  if (port === undefined) throw new Error('No port was handed over.');
  const client: Client = createORPCClient(new RPCLink({ port }));
  expect(await client.app.about()).toMatchObject({ shell: 'electron', home });
  await client.shell.menu([{ id: 'edit.undo', label: 'Undo', group: 'edit', enabled: true }]);
  expect(JSON.stringify(menus.at(-1))).toContain('"Undo"');
});

test('a frame inside the page gets none', () => {
  const { webContents } = window();
  const before = webContents.handed.length;
  electron.ipcMain.emit('alongside-ready', { sender: webContents, senderFrame: { url: 'app://alongside/' } });
  expect(webContents.handed).toHaveLength(before);
});

test('what the scheme serves is guarded', async () => {
  const answer = ask('app://alongside/');
  expect(await answer?.text()).toContain('Alongside');
  expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('it ends once everything is safe', async () => {
  electron.app.quit();
  await vi.waitFor(() => expect(order.at(-1)).toBe('quit'), 10_000);
});
