import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { vi } from 'vitest';
import type { Contract } from '../../../shared/contract.ts';
import type { ShellContract } from '../../../shared/shell-contract.ts';
import { createFakeElectron, type FakeElectronOptions } from './fake-electron.ts';

/** In milliseconds: a start on a busy machine. Less than a test or hook may take, so that it says what did not come. */
export const START_TIMEOUT = 30_000;

/** A data folder and a folder of built pages, for any number of starts. */
export async function makeTestFolders() {
  const home = await mkdtemp(join(tmpdir(), 'alongside-electron-'));
  const pages = await mkdtemp(join(tmpdir(), 'alongside-pages-'));
  await writeFile(join(pages, 'index.html'), '<title>Alongside</title>');
  await writeFile(join(pages, 'page.js'), 'export {};');
  return {
    home,
    pages,
    async remove(): Promise<void> {
      for (const folder of [home, pages]) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Starts the real main program on the stand-in. The built pages lie beside the built program: `pages` takes their place. */
export async function bootFakeElectron(
  folders: { readonly home: string; readonly pages: string },
  args: readonly string[] = [],
  options: FakeElectronOptions = {},
) {
  const standIn = createFakeElectron(options);
  const { electron } = standIn;
  vi.resetModules();
  vi.doMock('electron', () => electron);
  vi.doMock('../../../main/browser/static-files.ts', async (original) => {
    const module = await original<typeof import('../../../main/browser/static-files.ts')>();
    return { ...module, readStaticFiles: () => module.readStaticFiles(folders.pages) };
  });
  const before = process.argv;
  process.argv = ['alongside', '--home', folders.home, ...args];
  try {
    await import('../../../main/electron/main.ts');
  } finally {
    process.argv = before;
  }
  /** The one window; waited for. */
  const window = async () => {
    const found = () => {
      const [first] = electron.BrowserWindow.getAllWindows();
      if (first === undefined) throw new Error('There is no window.');
      return first;
    };
    return vi.waitFor(found, START_TIMEOUT);
  };
  return {
    ...standIn,
    window,
    /** The services, as the page of the window gets them. */
    async client(): Promise<ContractRouterClient<Contract & ShellContract>> {
      const { webContents } = await window();
      const senderFrame = webContents.mainFrame;
      electron.ipcMain.emit('alongside-ready', { sender: webContents, senderFrame });
      const port = webContents.receivedPorts.at(-1);
      if (port === undefined) throw new Error('No port was handed over.');
      return createORPCClient(new RPCLink({ port }));
    },
    /** Ends it as closing the last window does. */
    async end(): Promise<void> {
      for (const open of electron.BrowserWindow.getAllWindows()) open.close();
      await vi.waitFor(() => {
        if (standIn.order.at(-1) !== 'quit') throw new Error('It has not ended.');
      }, START_TIMEOUT);
    },
  };
}
export type BootedApp = Awaited<ReturnType<typeof bootFakeElectron>>;
