import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createOpenFileQueue } from '../../../main/electron/open-file-queue.ts';
import { showFirstInstance } from '../../../main/electron/show-first-instance.ts';
import {
  type BootedApp,
  bootFakeElectron,
  makeTestFolders,
  START_TIMEOUT,
} from '../../helpers/electron/boot-fake-electron.ts';
import { createFakeElectron } from '../../helpers/electron/fake-electron.ts';
import { emitPreventable } from '../../helpers/electron/fake-window.ts';

const sample = new URL('../../../shared/samples/company-on-our-street.alongside.json', import.meta.url);
const inProject = /^app:\/\/alongside\/#\/p\/[\w-]+\/map$/;

let running: BootedApp | undefined;
let folders: Awaited<ReturnType<typeof makeTestFolders>>;

/** Starts an app with two files beside it. */
async function boot(
  args: (first: string) => readonly string[],
  options: Parameters<typeof bootFakeElectron>[2] = {},
) {
  folders = await makeTestFolders();
  const [first, second] = [join(folders.pages, 'first.json'), join(folders.pages, 'second.json')];
  for (const path of [first, second]) await copyFile(sample, path);
  running = await bootFakeElectron(folders, args(first), options);
  return { app: running, first, second };
}

afterEach(async () => {
  if ((running?.electron.BrowserWindow.getAllWindows().length ?? 0) > 0) await running?.end();
  running = undefined;
  await folders.remove();
});

/** Waits until the window shows a project, and returns where its file lies. */
async function shown(app: BootedApp): Promise<string> {
  const { webContents } = await app.window();
  await vi.waitFor(() => expect(webContents.mainFrame.url).toMatch(inProject), START_TIMEOUT);
  const [, key = ''] = /#\/p\/([^/]+)/.exec(webContents.mainFrame.url) ?? [];
  const client = await app.client();
  return basename((await client.project.open({ key })).path);
}

describe('a file opens', () => {
  test('from the command line, a double click on Windows and Linux, a drop on the icon', async () => {
    const { app } = await boot((first) => [first]);
    expect(await shown(app)).toBe('first.json');
    expect(app.order).toContain(`lock {"files":["${join(folders.pages, 'first.json')}"]}`);
  });

  test('from the system before the app is ready', async () => {
    const { app, first } = await boot(() => [], { waits: true });
    expect(emitPreventable(app.electron.app, 'open-file', {}, first)).toBe(true);
    expect(app.electron.BrowserWindow.getAllWindows()).toEqual([]);
    app.beReady();
    expect(await shown(app)).toBe('first.json');
  });

  test('from the system while the app runs, in the window that is there', async () => {
    const { app, first } = await boot(() => []);
    const { webContents } = await app.window();
    expect(webContents.mainFrame.url).toBe('app://alongside/');
    emitPreventable(app.electron.app, 'open-file', {}, first);
    expect(await shown(app)).toBe('first.json');
    expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  test('from a second start, which hands it on', async () => {
    const { app, second } = await boot((first) => [first]);
    expect(await shown(app)).toBe('first.json');
    const window = await app.window();
    const before = window.webContents.mainFrame.url;
    // Chromium puts switches first and adds its own: the files come on their own.
    const argv = ['alongside', '--home', '--allow-file-access-from-files', folders.home, second];
    emitPreventable(app.electron.app, 'second-instance', {}, argv, '/', { files: [second] });
    await vi.waitFor(() => expect(window.webContents.mainFrame.url).not.toBe(before), START_TIMEOUT);
    expect(await shown(app)).toBe('second.json');
    expect(window.calls).toContain('focus');
  });

  test('from a second start of which only the command line is known', async () => {
    const { app, first } = await boot(() => []);
    await app.window();
    emitPreventable(
      app.electron.app,
      'second-instance',
      {},
      ['alongside', basename(first)],
      folders.pages,
      undefined,
    );
    expect(await shown(app)).toBe('first.json');
  });
});

test('files open one after the other, in their order; one that fails stops no other', async () => {
  const did: string[] = [];
  const opening = createOpenFileQueue((line) => did.push(line));
  opening.enqueue(['slow', 'bad']);
  const begun = opening.start(async (path) => {
    did.push(path);
    if (path === 'slow') await new Promise((resolve) => setTimeout(resolve, 50));
    if (path === 'bad') throw new Error('no');
    did.push(`${path} is open`);
  });
  opening.enqueue(['last']);
  await begun;
  await vi.waitFor(() => expect(did).toHaveLength(6), START_TIMEOUT);
  expect(did).toEqual([
    'slow',
    'slow is open',
    'bad',
    'A file was not opened: Error: no',
    'last',
    'last is open',
  ]);
});

test('a file that is not there is said over the window, which shows Home', async () => {
  const { app } = await boot((first) => [`${first}.gone`]);
  const { webContents } = await app.window();
  expect(webContents.mainFrame.url).toBe('app://alongside/');
  await vi.waitFor(() => expect(app.said).toHaveLength(1), START_TIMEOUT);
  expect(app.said[0]?.message).toMatch(/^There is no file at /);
});

test('a second start without a file brings the window forward', async () => {
  const { app } = await boot(() => []);
  const window = await app.window();
  emitPreventable(app.electron.app, 'second-instance', {}, ['alongside'], '/', { files: [] });
  expect(window.calls).toEqual(['show', 'focus']);
  expect(window.webContents.mainFrame.url).toBe('app://alongside/');
});

test('a start that is not the first ends at once, without a window and without the locks of a folder', async () => {
  const { app } = await boot((first) => [first], { first: false });
  expect(app.order.at(-1)).toBe('quit');
  expect(app.order).not.toContain('ready');
  expect(app.electron.BrowserWindow.getAllWindows()).toEqual([]);
});

describe('another Alongside has the data folder', () => {
  const address = 'http://127.0.0.1:4000/?token=t';
  const asked: string[] = [];
  const openInFirst = async (_address: string, path: string) => {
    asked.push(path);
    return { outcome: 'ok' as const, key: 'k', sentence: '', details: [] };
  };

  test.each([
    ['the browser shell, with files', address, ['a', 'b'], [`${address}#/p/k/map`], []],
    ['the browser shell, without', address, [], [address], []],
    ['an Electron one, which showed itself', 'app://alongside', ['a'], [], []],
    ['one that does not answer', '', ['a'], [], ['Alongside is open already']],
    ['an address that is not ours', 'http://evil.example/', ['a'], [], []],
    ['an address like ours', 'http://127.0.0.1:1@evil.example/', ['a'], [], []],
  ])('%s', async (_, at, files, opened, said) => {
    folders = await makeTestFolders();
    const { electron, order, ...seen } = createFakeElectron();
    await showFirstInstance(at, files, { ...electron, openInFirst });
    expect(seen.opened).toEqual(opened);
    expect(order.map((line) => line.split(':')[0])).toEqual(said);
  });
});
