import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
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
import { openInFirst } from '../browser/second-start.ts';
import { readPages } from '../browser/static-files.ts';
import { createServices, type Services } from '../services.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { acquireInstance } from '../storage/instance-lock.ts';
import { openStore } from '../storage/json-store.ts';
import { nodeFiles } from '../storage/node-files.ts';
import { nameFrom } from '../storage/safe-path.ts';
import { version } from '../version.ts';
import { origin } from './addresses.ts';
import { privileges, serveApp } from './app-protocol.ts';
import { createDialogs } from './dialogs.ts';
import { endSafely } from './leaving.ts';
import { menuFrom } from './menu.ts';
import { mount } from './mount.ts';
import { stayOffline } from './network.ts';
import { createOpening, handedOnSchema } from './opening.ts';
import { createPrinting } from './printing.ts';
import { keepRecents } from './recents.ts';
import { showOther } from './second-start.ts';
import { guardApp, hardenSession, webPreferences } from './security.ts';
import { createShellRouter } from './shell-router.ts';
import { setSpelling, spellingFrom } from './spelling.ts';
import { readStartArguments } from './start-arguments.ts';
import { openWindow, showWindow, type WindowOptions } from './window.ts';
import { firstWindowState, windowStateSchema } from './window-state.ts';

const log = (line: string) => console.error(line);
const options = readStartArguments(process.argv, app.isPackaged, process.cwd());
/** Chromium's own files lie beside the projects: one data folder holds everything of one Alongside. */
const chromiums = join(options.home, 'electron');
const opening = createOpening(log);
const ending = endSafely({ app, dialog, log });

const currentWindow = (): BrowserWindow | undefined => BrowserWindow.getAllWindows()[0];

function bringForward(): void {
  const window = currentWindow();
  if (window) showWindow(window, '');
}

/** Files that the system (a double click, a drop on the icon) and later starts hand us. */
function listenForFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opening.ask([path]);
  });
  app.on('second-instance', (_event, argv, folder, given) => {
    const handedOn = handedOnSchema.safeParse(given).data ?? readStartArguments(argv, app.isPackaged, folder);
    bringForward();
    opening.ask(handedOn.files);
  });
}

/** Makes this the one app of its data folder. False: another one has it, and was asked to show itself. */
async function becomeFirst(): Promise<boolean> {
  const instance = await acquireInstance(options.home, options.files[0], (file) => {
    bringForward();
    if (file !== '') opening.ask([file]);
  });
  if (instance.outcome === 'second') {
    await showOther(instance.address, options.files, { dialog, shell, openInFirst });
    return false;
  }
  instance.setAddress(origin);
  ending.before(instance.release);
  return true;
}

/** The session's locks, and how words are checked in it. */
async function prepareSession(): Promise<WindowOptions['preferences']> {
  hardenSession(session.defaultSession, app.isPackaged);
  const dictionaries = await nodeFiles.list(join(chromiums, 'Dictionaries')).catch(() => []);
  const spelling = spellingFrom(process.platform, dictionaries);
  setSpelling(session.defaultSession, spelling);
  const preload = join(import.meta.dirname, 'preload.cjs');
  return webPreferences({ preload, packaged: app.isPackaged, spelling: spelling !== 'off' });
}

/** Everything that only a native shell has, for the window to ask: its menu and its printer. */
function createNativeRouter(dialogs: ReturnType<typeof createDialogs>) {
  const showMenu = (commands: readonly MenuItem[]) => {
    const menu = menuFrom(commands, {
      platform: process.platform,
      packaged: app.isPackaged,
      run: (id) => native.choose(id),
      inField: (step) => currentWindow()?.webContents[step](),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  };
  const printing = createPrinting({
    contents: () => currentWindow()?.webContents,
    dialogs,
    nameFrom,
    write: (path, bytes) => writeDurably(nodeFiles, path, bytes),
  });
  const native = createShellRouter({ showMenu, printing });
  showMenu([]);
  return native.router;
}

function followRecents({ router }: Services): void {
  const turn = new AbortController();
  ending.before(async () => turn.abort());
  const watch = async () => keepRecents(app, await createRouterClient(router).library.watch(undefined, turn));
  watch().catch((error: unknown) => (turn.signal.aborted ? undefined : log(`Recent documents: ${error}`)));
}

async function openState() {
  const path = join(options.home, 'window.json');
  const state = await openStore(nodeFiles, path, windowStateSchema, firstWindowState);
  // A change that changes nothing waits for the one before it.
  ending.before(async () => {
    await state.update((now) => now);
  });
  return state;
}

/** Opens a file where it lies and shows it; what stands in its way is said over the window. */
async function openFile(services: Services, windowOptions: WindowOptions, path: string): Promise<void> {
  const { key, sentence } = await services.openPath(path);
  const place = key === undefined ? '' : `#/p/${key}/map`;
  const shown = currentWindow();
  if (shown) showWindow(shown, place);
  const window = shown ?? openWindow(windowOptions, place);
  if (key === undefined) void dialog.showMessageBox(window, { message: sentence });
}

async function start(): Promise<void> {
  if (!(await becomeFirst())) return app.quit();
  await app.whenReady();
  const preferences = await prepareSession();
  const pages = readPages(join(import.meta.dirname, '../renderer'));
  const dialogs = createDialogs(dialog, currentWindow, app.getPath('documents'));
  const services = await createServices({ home: options.home, version, shell: 'electron', dialogs, log });
  ending.before(services.close);
  serveApp(protocol, await pages);
  const router = { ...services.router, ...createNativeRouter(dialogs) };
  mount({ ipc: ipcMain, channel: () => new MessageChannelMain(), window: currentWindow, router, log });
  followRecents(services);
  const windowOptions = { preferences, state: await openState() };
  await opening.begin((path) => openFile(services, windowOptions, path));
  if (currentWindow() === undefined) openWindow(windowOptions, '');
}

function cannotStart(error: unknown): void {
  dialog.showErrorBox('Alongside could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

// Electron becomes ready only after this file, awaits included.
protocol.registerSchemesAsPrivileged([privileges]);
// The name by which Windows joins a window, its place in the task bar and its recent documents.
app.setAppUserModelId('org.alongside.app');
stayOffline(app.commandLine);
guardApp(app, shell);
listenForFiles();
opening.ask(options.files);
try {
  // Electron takes no folder that is not there.
  await nodeFiles.makeFolder(chromiums);
  app.setPath('userData', chromiums);
  if (app.requestSingleInstanceLock({ files: options.files })) start().catch(cannotStart);
  else app.quit();
} catch (error) {
  cannotStart(error);
}
