import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type {
  App,
  CommandLine,
  CustomScheme,
  Dialog,
  Menu,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Protocol,
  Screen,
  Shell,
} from 'electron';
import { createFakeSession } from './fake-session.ts';
import { createFakeWindowClass, emitPreventable, FakeMessageChannel } from './fake-window.ts';

export interface FakeElectronOptions {
  readonly packaged?: boolean;
  /** False: another app has the lock. */
  readonly first?: boolean;
  /** The app becomes ready when `beReady` is called, not by itself. */
  readonly waits?: boolean;
}

/** Shown last, as the arguments of a dialog have it: the window that it belongs to may come first. */
const optionsOf = (args: readonly unknown[]): MessageBoxOptions => args.at(-1) as MessageBoxOptions;

/**
 * Stands in for Electron where no binary is: it keeps what it is handed, so that the boot order can be seen to work, and
 * tells the app what Chromium would. `electron` is the module; everything else is for tests.
 */
export function createFakeElectron({
  packaged = true,
  first = true,
  waits = false,
}: FakeElectronOptions = {}) {
  /** What the app did that must have an order. */
  const order: string[] = [];
  const switches = new Map<string, string | undefined>();
  const menus: MenuItemConstructorOptions[][] = [];
  const messageBoxes: MessageBoxOptions[] = [];
  const opened: string[] = [];
  const schemes: CustomScheme[] = [];
  const recents: string[] = [];
  const handlers = new Map<string, Parameters<Protocol['handle']>[1]>();
  const sessions = createFakeSession();
  let beReady = (): void => undefined;
  const ready = waits ? new Promise<void>((resolve) => (beReady = resolve)) : Promise.resolve();
  /** The button that a person presses in the next dialogs. */
  const person = { presses: 0, chooses: '' };

  const commandLine = {
    appendSwitch: (name: string, value?: string) => void switches.set(name, value),
  } satisfies Pick<CommandLine, 'appendSwitch'>;
  const members = {
    isPackaged: packaged,
    addRecentDocument: (path: string) => void recents.unshift(path),
    clearRecentDocuments: () => void recents.splice(0),
    getRecentDocuments: () => [...recents],
    enableSandbox: () => void order.push('sandbox'),
    exit: (code?: number) => void order.push(`exit ${code}`),
    getPath: () => process.cwd(),
    quit: () => {
      if (!emitPreventable(app, 'will-quit')) order.push('quit');
    },
    requestSingleInstanceLock: (given?: Record<string, unknown>) => {
      order.push(`lock ${JSON.stringify(given)}`);
      return first;
    },
    setAppUserModelId: (id: string) => void order.push(`id ${id}`),
    setPath: (name: string, path: string) => {
      if (!existsSync(path)) throw new Error('Failed to set path');
      order.push(name);
    },
    whenReady: async () => {
      await ready;
      order.push('ready');
    },
  } satisfies Partial<App>;
  const app = Object.assign(new EventEmitter(), members, { commandLine });

  const dialog = {
    showErrorBox: (title: string, content: string) => void order.push(`${title}: ${content}`),
    showMessageBox: async (...args: unknown[]) => {
      messageBoxes.push(optionsOf(args));
      return { response: person.presses, checkboxChecked: false };
    },
    showOpenDialog: async () => ({ canceled: person.chooses === '', filePaths: [person.chooses] }),
    showSaveDialog: async () => ({ canceled: person.chooses === '', filePath: person.chooses }),
  } satisfies Partial<Dialog>;

  const electron = {
    app,
    BrowserWindow: createFakeWindowClass({
      onOpen: (contents) => app.emit('web-contents-created', {}, contents),
      onGone: (left) => left === 0 && app.emit('window-all-closed'),
    }),
    dialog,
    ipcMain: new EventEmitter(),
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => ({
        template,
        popup: () => void menus.push(template),
      }),
      setApplicationMenu: ({ template }: { template: MenuItemConstructorOptions[] }) =>
        void menus.push(template),
    } satisfies Record<keyof Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>, unknown>,
    MessageChannelMain: FakeMessageChannel,
    protocol: {
      registerSchemesAsPrivileged: (given: CustomScheme[]) => {
        order.push('scheme');
        schemes.push(...given);
      },
      handle: (scheme: string, handler: Parameters<Protocol['handle']>[1]) =>
        void handlers.set(scheme, handler),
    } satisfies Partial<Protocol>,
    screen: {
      getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
      getDisplayMatching: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
    } satisfies Record<keyof Pick<Screen, 'getAllDisplays' | 'getDisplayMatching'>, unknown>,
    session: { defaultSession: sessions.session },
    shell: {
      openExternal: async (url: string) => void opened.push(url),
    } satisfies Pick<Shell, 'openExternal'>,
  };

  return {
    electron,
    session: sessions,
    order,
    switches,
    menus,
    said: messageBoxes,
    opened,
    schemes,
    recents,
    person,
    beReady: () => beReady(),
    /** What the app's own scheme answers. */
    ask: async (url: string): Promise<Response | undefined> => handlers.get('app')?.(new Request(url)),
  };
}
export type FakeElectron = ReturnType<typeof createFakeElectron>;
