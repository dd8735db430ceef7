import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webPreferences } from '../../../main/electron/security.ts';
import {
  type BootedApp,
  bootFakeElectron,
  makeTestFolders,
} from '../../helpers/electron/boot-fake-electron.ts';
import { emitPreventable, type FakeWebContents } from '../../helpers/electron/fake-window.ts';

/*
 * The checklist of Electron's security guide (docs/tutorial/security, items 1 to 20), asked of the app as it boots. The
 * main/electron/README.md has the same table: item, where in the code, which test.
 */

const ours = 'app://alongside/';
const evil = 'https://evil.example/';
const folders = await makeTestFolders();
let app: BootedApp;
let contents: FakeWebContents;
let preferences: object;

/** A file of the project, to be read as it will run. */
const source = (path: string): Promise<string> =>
  readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

beforeAll(async () => {
  app = await bootFakeElectron(folders);
  const window = await app.window();
  contents = window.webContents;
  preferences = window.options.webPreferences ?? {};
});

afterAll(async () => {
  await app.end();
  await folders.remove();
});

describe('the preferences of the window, whole', () => {
  test('2, 3, 4, 6, 8, 9, 10, 11: nothing is switched on that the guide switches off', () => {
    expect(preferences).toEqual({
      preload: expect.stringMatching(/preload\.cjs$/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      devTools: false,
      spellcheck: process.platform === 'darwin',
      disableDialogs: true,
    });
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  });

  test('the developer tools are there in development alone', () => {
    const made = webPreferences({ preload: '/preload.cjs', packaged: false, spelling: false });
    expect(made.devTools).toBe(true);
  });

  test('4: every process is in the sandbox before the app is ready', () => {
    expect(app.order.indexOf('sandbox')).toBeLessThan(app.order.indexOf('ready'));
    expect(app.order).toContain('sandbox');
  });
});

describe('5: permissions, asked for and checked', () => {
  const all = [
    'ar',
    'automatic-fullscreen',
    'background-fetch',
    'background-sync',
    'captured-surface-control',
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'geolocation',
    'hid',
    'idle-detection',
    'keyboardLock',
    'local-fonts',
    'local-network',
    'loopback-network',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'nfc',
    'notifications',
    'openExternal',
    'payment-handler',
    'persistent-storage',
    'pointerLock',
    'screen-wake-lock',
    'serial',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'usb',
    'vr',
    'web-app-installation',
    'window-management',
    'unknown',
    'one that Electron does not have yet',
  ];
  test.each(all)('%s is denied', (permission) => {
    expect(app.session.mayAsk(permission, ours)).toBe(false);
    expect(app.session.has(permission, ours)).toBe(false);
  });

  test.each(['fullscreen', 'clipboard-sanitized-write'])('%s is ours alone', (permission) => {
    expect(app.session.mayAsk(permission, ours)).toBe(true);
    expect(app.session.has(permission, 'app://alongside')).toBe(true);
    expect(app.session.mayAsk(permission, evil)).toBe(false);
    expect(app.session.has(permission, evil)).toBe(false);
  });

  test('no device, no screen, no Bluetooth', () => {
    expect(app.session.mayUseDevice()).toBe(false);
    expect(app.session.mayRecordScreen()).toBe(false);
    let chosen: string | undefined;
    const choose = (id: string) => {
      chosen = id;
    };
    expect(emitPreventable(contents, 'select-bluetooth-device', {}, [{ deviceId: 'x' }], choose)).toBe(true);
    expect(chosen).toBe('');
  });

  test('a session that comes later is locked too, and none of them twice', () => {
    const { session } = app.session;
    app.electron.app.emit('session-created', session);
    expect(session.listenerCount('will-download')).toBe(1);
  });
});

describe('certificates and passwords', () => {
  test('1: no certificate is right, because nothing is fetched', () => {
    expect(app.session.trusts()).toBe(false);
    let trusted = true;
    const answer = (given: boolean) => {
      trusted = given;
    };
    expect(emitPreventable(app.electron.app, 'certificate-error', {}, contents, evil, '', {}, answer)).toBe(
      true,
    );
    expect(trusted).toBe(false);
  });

  test('nobody is given a certificate or a password of ours', () => {
    const given: unknown[][] = [];
    const answer = (...args: unknown[]) => given.push(args);
    const { app: real } = app.electron;
    expect(emitPreventable(real, 'select-client-certificate', {}, contents, evil, [{}], answer)).toBe(true);
    expect(emitPreventable(real, 'login', {}, contents, {}, {}, answer)).toBe(true);
    expect(given).toEqual([[], []]);
  });
});

describe('downloads', () => {
  test.each([
    ['blob:app://alongside/3f1', true],
    ['blob:https://evil.example/3f1', false],
    ['blob:app://alongside.evil/3f1', false],
    ['data:text/html,x', false],
    [`${ours}assets/a.js`, false],
    [evil, false],
    ['file:///etc/passwd', false],
  ])('%s: %s', (url, expected) => {
    expect(app.session.mayDownload(url)).toBe(expected);
  });
});

describe('12: webviews', () => {
  test('none is attached', () => {
    expect(emitPreventable(contents, 'will-attach-webview', {}, {}, { src: evil })).toBe(true);
  });
});

describe('16 and 19: the version and the fuses', () => {
  test('Electron is pinned to one exact version', async () => {
    const { devDependencies } = JSON.parse(await source('package.json'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('the package is built with its fuses set (tests/build asserts them in the binary)', async () => {
    const config = await source('electron-builder.yml');
    for (const fuse of [
      'runAsNode',
      'enableNodeOptionsEnvironmentVariable',
      'enableNodeCliInspectArguments',
    ]) {
      expect(config).toMatch(new RegExp(`${fuse}: false`));
    }
  });

  test('the name for Windows is the one the package is built with', async () => {
    expect(await source('electron-builder.yml')).toContain('appId: org.alongside.app');
    expect(app.order).toContain('id org.alongside.app');
  });
});

describe('17: who gets a port', () => {
  const asks = async (event: (contents: FakeWebContents) => object): Promise<number> => {
    const before = contents.receivedPorts.length;
    app.electron.ipcMain.emit('alongside-ready', event(contents));
    return contents.receivedPorts.length - before;
  };
  const frame = (url: string) => ({ url, postMessage: contents.mainFrame.postMessage });

  test('the main frame of our window', async () => {
    expect(await asks((sender) => ({ sender, senderFrame: sender.mainFrame }))).toBe(1);
  });

  test.each<[string, (contents: FakeWebContents) => object]>([
    ['a frame inside it', (sender) => ({ sender, senderFrame: frame(ours) })],
    ['a frame that is gone', (sender) => ({ sender, senderFrame: null })],
    ['other contents', ({ mainFrame }) => ({ sender: { mainFrame }, senderFrame: mainFrame })],
    ['nobody', () => ({ sender: undefined, senderFrame: undefined })],
  ])('not %s', async (_, event) => {
    expect(await asks(event)).toBe(0);
  });

  test.each([evil, 'app://alongside.evil/', 'app://alongside/assets/page.js', 'about:blank', ''])(
    'not our window while it shows "%s"',
    async (url) => {
      contents.mainFrame.url = url;
      expect(await asks((sender) => ({ sender, senderFrame: sender.mainFrame }))).toBe(0);
      contents.mainFrame.url = ours;
    },
  );

  test('no other channel is listened to', () => {
    expect(app.electron.ipcMain.eventNames()).toEqual(['alongside-ready']);
  });
});

describe('18 and 20: the scheme, and what a page is given', () => {
  test('pages come by a scheme of our own, which is given no more than it needs', () => {
    expect(app.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('the preload exposes nothing: it passes a port on', async () => {
    const preload = await source('main/electron/preload.ts');
    expect(preload).not.toMatch(/contextBridge|exposeInMainWorld|require\(|process\./);
    expect(preload.match(/^import .*$/gm)).toEqual(["import { ipcRenderer } from 'electron';"]);
  });
});
