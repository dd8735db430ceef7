import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContextMenuParams } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type BootedApp,
  bootFakeElectron,
  makeTestFolders,
} from '../../helpers/electron/boot-fake-electron.ts';

let folders: Awaited<ReturnType<typeof makeTestFolders>>;
let app: BootedApp;

async function boot(state?: object): Promise<BootedApp> {
  folders = await makeTestFolders();
  if (state !== undefined) await writeFile(join(folders.home, 'window.json'), JSON.stringify(state));
  app = await bootFakeElectron(folders);
  return app;
}

afterEach(async () => {
  if (app.order.at(-1) !== 'quit') await app.end();
  await folders.remove();
});

test('where it was when it closed is on disk before the app has ended', async () => {
  vi.doMock('../../../main/storage/durable-file.ts', async (original) => {
    const module = await original<typeof import('../../../main/storage/durable-file.ts')>();
    const write: typeof module.writeDurably = async (files, path, ...rest) => {
      // Slower than everything else that ends.
      if (path.endsWith('window.json')) await new Promise((resolve) => setTimeout(resolve, 700));
      return module.writeDurably(files, path, ...rest);
    };
    return { ...module, writeDurably: write };
  });
  const { window, end } = await boot();
  vi.doUnmock('../../../main/storage/durable-file.ts');
  (await window()).bounds = { x: 30, y: 40, width: 900, height: 600 };
  await end();
  expect(JSON.parse(await readFile(join(folders.home, 'window.json'), 'utf8'))).toEqual({
    bounds: { x: 30, y: 40, width: 900, height: 600 },
    maximized: false,
    display: { id: 1, area: { x: 0, y: 0, width: 1920, height: 1080 } },
  });
});

test('it opens where it was, maximised as it was', async () => {
  const bounds = { x: 30, y: 40, width: 900, height: 600 };
  const { window } = await boot({ bounds, maximized: true });
  const { options, calls } = await window();
  expect(options).toMatchObject({ ...bounds, show: false });
  expect(calls).toContain('maximize');
});

test('a place that makes no sense is forgotten', async () => {
  const { window } = await boot({ bounds: 'left', maximized: 1 });
  expect((await window()).options).toMatchObject({ width: 1440, height: 900 });
});

test('it shows itself once there is something to see', async () => {
  const shown = await (await boot()).window();
  expect(shown.calls).toEqual([]);
  shown.emit('ready-to-show');
  expect(shown.calls).toEqual(['show']);
});

test.each([
  ['again', 0, ['reload'], false],
  ['not again', 1, [], true],
])('a page that crashed opens %s, as the person says', async (_, presses, did, gone) => {
  const { window, person, said } = await boot();
  const { webContents, isDestroyed } = await window();
  person.presses = presses;
  webContents.calls.splice(0);
  webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  await expect.poll(() => said.length).toBe(1);
  await expect.poll(isDestroyed).toBe(gone);
  expect(webContents.calls).toEqual(did);
});

test('a page that ended as it should asks nothing', async () => {
  const { window, said } = await boot();
  (await window()).webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
  expect(said).toEqual([]);
});

test('a text field has the menu that fields have, anything else has none', async () => {
  const { window, menus } = await boot();
  const { webContents } = await window();
  const asked = (isEditable: boolean): Partial<ContextMenuParams> => ({
    isEditable,
    selectionText: '',
    misspelledWord: 'colour',
    dictionarySuggestions: ['collar'],
  });
  const before = menus.length;
  webContents.emit('context-menu', {}, asked(false));
  expect(menus).toHaveLength(before);
  webContents.emit('context-menu', {}, asked(true));
  expect(menus.at(-1)?.map(({ label, role }) => label ?? role)).toContain('paste');
  menus.at(-1)?.[0]?.click?.({} as never, undefined, {});
  expect(webContents.calls).toContain('replace collar');
});
