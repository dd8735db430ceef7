import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  protocol,
  session,
  shell,
} from 'electron';
import type { MenuItem } from '../../shared/shell-contract.ts';
import { readPages } from '../browser/static-files.ts';
import { createServices } from '../services.ts';
import { acquireInstance } from '../storage/instance-lock.ts';
import { openStore } from '../storage/json-store.ts';
import { nodeFiles } from '../storage/node-files.ts';
import { version } from '../version.ts';
import { origin } from './addresses.ts';
import { privileges, serveApp } from './app-protocol.ts';
import { createDialogs } from './dialogs.ts';
import { menuFrom } from './menu.ts';
import { mount } from './mount.ts';
import { guardContents, hardenSession } from './security.ts';
import { createShellRouter } from './shell-router.ts';
import { readStartArguments } from './start-arguments.ts';
import { openWindow, showWindow } from './window.ts';
import { firstWindowState, windowStateSchema } from './window-state.ts';

const log = (line: string) => console.error(line);
const options = readStartArguments(process.argv, app.isPackaged, process.cwd());
const currentWindow = (): BrowserWindow | undefined => BrowserWindow.getAllWindows()[0];

/** A file from the system (a double click, a drop on the dock) before everything is ready. */
let waitingFile = options.file;
let openFile = async (path: string): Promise<void> => {
  waitingFile = path;
};

/** Files that the system and later starts hand us. */
function listenForFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void openFile(path);
  });
}

/** Makes this the one app of its data folder. False: another one has it, and was asked to show itself. */
async function becomeFirst(): Promise<boolean> {
  const instance = await acquireInstance(options.home, options.file, (file) => {
    const window = currentWindow();
    if (window) showWindow(window, '');
    if (file !== '') void openFile(file);
  });
  if (instance.outcome === 'second') {
    if (instance.address.startsWith('http:')) await shell.openExternal(instance.address);
    return false;
  }
  instance.setAddress(origin);
  beforeEnd(instance.release);
  return true;
}

const closing: (() => Promise<void>)[] = [];
/** Closings run in the reverse order of what was opened. */
const beforeEnd = (close: () => Promise<void>) => closing.unshift(close);

/** The app ends only when everything is safe. */
function endSafely(): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closing.length === 0) return;
    event.preventDefault();
    const steps = closing.splice(0);
    const all = steps.reduce((before, close) => before.then(close), Promise.resolve());
    all.catch((error: unknown) => log(`Closing failed: ${error}`)).finally(() => app.quit());
  });
}

async function start(): Promise<void> {
  if (!(await becomeFirst())) return app.quit();
  await app.whenReady();
  hardenSession(session.defaultSession);
  const pages = readPages(join(import.meta.dirname, '../renderer'));
  const dialogs = createDialogs(dialog, currentWindow, app.getPath('documents'));
  const services = await createServices({ home: options.home, version, shell: 'electron', dialogs, log });
  beforeEnd(services.close);
  serveApp(protocol, await pages);
  const showMenu = (commands: readonly MenuItem[]) =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuFrom(commands, shellRouter.choose)));
  const shellRouter = createShellRouter(showMenu);
  showMenu([]);
  const router = { ...services.router, ...shellRouter.router };
  mount({ ipc: ipcMain, channel: () => new MessageChannelMain(), window: currentWindow, router, log });
  const state = await openStore(
    nodeFiles,
    join(options.home, 'window.json'),
    windowStateSchema,
    firstWindowState,
  );
  const preload = join(import.meta.dirname, 'preload.cjs');
  openFile = async (path) => {
    const { outcome, key, sentence } = await services.openPath(path);
    if (outcome !== 'ok') await dialog.showMessageBox({ message: sentence });
    const window = currentWindow();
    const place = key === undefined ? '' : `#/p/${key}/map`;
    if (window) showWindow(window, place);
    else openWindow({ preload, state, place });
  };
  if (waitingFile === undefined) openWindow({ preload, state, place: '' });
  else await openFile(waitingFile);
}

protocol.registerSchemesAsPrivileged([privileges]);
// Chromium's own files live beside the projects: one data folder holds everything of one Alongside.
app.setPath('userData', join(options.home, 'electron'));
app.on('web-contents-created', (_event, contents) => guardContents(contents, shell));
listenForFiles();
endSafely();
start().catch((error: unknown) => {
  dialog.showErrorBox('Alongside could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
});
