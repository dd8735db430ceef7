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
import type { MenuItem } from '../../shared/contract/shell.ts';
import { readStaticFiles } from '../browser/static-files.ts';
import { createServices, type Services } from '../services.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { acquireInstanceLock } from '../storage/instance-lock.ts';
import { openJsonStore } from '../storage/json-store.ts';
import { nodeFiles } from '../storage/node-files.ts';
import { safeFileName } from '../storage/safe-path.ts';
import { version } from '../version.ts';
import { appSchemePrivileges, serveApp } from './app-protocol.ts';
import { APP_ORIGIN } from './app-urls.ts';
import { createNativeDialogs } from './dialogs.ts';
import { quitGracefully } from './graceful-quit.ts';
import { buildMenu } from './menu.ts';
import { disableNetworking } from './network.ts';
import { createOpenFileQueue, secondInstanceDataSchema } from './open-file-queue.ts';
import { createPrinter } from './printing.ts';
import { syncRecentDocuments } from './recent-documents.ts';
import { guardApp, hardenSession, webPreferences } from './security.ts';
import { serveRpc } from './serve-rpc.ts';
import { createShellRouter } from './shell-router.ts';
import { showFirstInstance } from './show-first-instance.ts';
import { applySpellingMode, chooseSpellingMode } from './spelling.ts';
import { readStartArguments } from './start-arguments.ts';
import { openWindow, showWindow, type WindowOptions } from './window.ts';
import { INITIAL_WINDOW_STATE, windowStateSchema } from './window-state.ts';

const log = (line: string) => console.error(line);
const options = readStartArguments(process.argv, app.isPackaged, process.cwd());
/** Chromium's profile is in the data folder too: that holds everything of one instance. */
const chromiumFolder = join(options.dataFolder, 'electron');
const openFileQueue = createOpenFileQueue(log);
const gracefulQuit = quitGracefully({ app, dialog, log });

const currentWindow = (): BrowserWindow | undefined => BrowserWindow.getAllWindows()[0];

function focusWindow(): void {
  const window = currentWindow();
  if (window) showWindow(window, '');
}

/** Files that the system (a double click, a drop on the icon) and later starts ask to open. */
function listenForFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFileQueue.enqueue([path]);
  });
  app.on('second-instance', (_event, argv, folder, additionalData) => {
    const requested =
      secondInstanceDataSchema.safeParse(additionalData).data ??
      readStartArguments(argv, app.isPackaged, folder);
    focusWindow();
    openFileQueue.enqueue(requested.files);
  });
}

/** Locks the data folder. False: another instance has it, and was asked to show itself. */
async function acquireSingleInstance(): Promise<boolean> {
  const instance = await acquireInstanceLock(options.dataFolder, options.files[0], (file) => {
    focusWindow();
    if (file !== '') openFileQueue.enqueue([file]);
  });
  if (instance.outcome === 'second') {
    await showFirstInstance(instance.address, options.files, {
      dialog,
      shell,
      openInFirst: async (address, path) => {
        // Loads a WebSocket client, which a first start has no use for.
        const { openInFirstInstance } = await import('../browser/open-in-first-instance.ts');
        return openInFirstInstance(address, path);
      },
    });
    return false;
  }
  instance.setAddress(APP_ORIGIN);
  gracefulQuit.onQuit(instance.release);
  return true;
}

/** Hardens Electron's session and chooses its spell checker. */
async function prepareSession(): Promise<WindowOptions['preferences']> {
  hardenSession(session.defaultSession, app.isPackaged);
  const dictionaries = await nodeFiles.list(join(chromiumFolder, 'Dictionaries')).catch(() => []);
  const spelling = chooseSpellingMode(process.platform, dictionaries);
  applySpellingMode(session.defaultSession, spelling);
  const preload = join(import.meta.dirname, 'preload.cjs');
  return webPreferences({ preload, packaged: app.isPackaged, spelling: spelling !== 'off' });
}

/** The native side of the shell contract: menu and printer. */
function createNativeRouter(dialogs: ReturnType<typeof createNativeDialogs>) {
  const showMenu = (commands: readonly MenuItem[]) => {
    const menu = buildMenu(commands, {
      platform: process.platform,
      packaged: app.isPackaged,
      runCommand: (id) => nativeShell.publishChosen(id),
      runInField: (step) => currentWindow()?.webContents[step](),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  };
  const printer = createPrinter({
    contents: () => currentWindow()?.webContents,
    dialogs,
    nameFrom: safeFileName,
    write: (path, bytes) => writeDurably(nodeFiles, path, bytes),
  });
  const nativeShell = createShellRouter({ showMenu, printer });
  showMenu([]);
  return nativeShell.router;
}

function trackRecentDocuments({ router }: Services): void {
  const aborter = new AbortController();
  gracefulQuit.onQuit(async () => aborter.abort());
  const watch = async () =>
    syncRecentDocuments(app, await createRouterClient(router).library.watch(undefined, aborter));
  watch().catch((error: unknown) => (aborter.signal.aborted ? undefined : log(`Recent documents: ${error}`)));
}

async function openWindowState() {
  const path = join(options.dataFolder, 'window.json');
  const state = await openJsonStore(nodeFiles, path, windowStateSchema, INITIAL_WINDOW_STATE);
  // An empty change waits for the one before it.
  gracefulQuit.onQuit(async () => {
    await state.update(() => undefined);
  });
  return state;
}

/** Opens a file in place and shows it; what went wrong is shown in a message box over the window. */
async function openFile(services: Services, windowOptions: WindowOptions, path: string): Promise<void> {
  const { key, sentence } = await services.openPath(path);
  const route = key === undefined ? '' : `#/p/${key}/map`;
  const shown = currentWindow();
  if (shown) showWindow(shown, route);
  const window = shown ?? openWindow(windowOptions, route);
  if (key === undefined) void dialog.showMessageBox(window, { message: sentence });
}

async function start(): Promise<void> {
  if (!(await acquireSingleInstance())) return app.quit();
  await app.whenReady();
  const preferences = await prepareSession();
  const staticFiles = readStaticFiles(join(import.meta.dirname, '../renderer'));
  const dialogs = createNativeDialogs(dialog, currentWindow, app.getPath('documents'), shell);
  const services = await createServices({
    dataFolder: options.dataFolder,
    version,
    shell: 'electron',
    dialogs,
    log,
  });
  gracefulQuit.onQuit(services.close);
  serveApp(protocol, await staticFiles);
  const router = { ...services.router, ...createNativeRouter(dialogs) };
  serveRpc({ ipc: ipcMain, channel: () => new MessageChannelMain(), window: currentWindow, router, log });
  trackRecentDocuments(services);
  const windowOptions = { preferences, state: await openWindowState() };
  await openFileQueue.start((path) => openFile(services, windowOptions, path));
  if (currentWindow() === undefined) openWindow(windowOptions, '');
}

function showStartError(error: unknown): void {
  dialog.showErrorBox('Alongside could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

// Electron becomes ready only after this module has run, awaits included.
protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
// The id by which Windows groups windows, task bar entry and recent documents.
app.setAppUserModelId('org.alongside.app');
disableNetworking(app.commandLine);
guardApp(app, shell);
listenForFiles();
openFileQueue.enqueue(options.files);
try {
  // Electron accepts only a folder that exists.
  await nodeFiles.makeFolder(chromiumFolder);
  app.setPath('userData', chromiumFolder);
  if (app.requestSingleInstanceLock({ files: options.files })) start().catch(showStartError);
  else app.quit();
} catch (error) {
  showStartError(error);
}
