import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { isFromOurs } from '../../../main/electron/mount.ts';
import { guardContents, hardenSession, webPreferences } from '../../../main/electron/security.ts';

const ours = 'app://alongside/';

test('a window has no more than the preload hands it', () => {
  expect(webPreferences('/preload.cjs')).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
});

/** Stands in for Electron's session: it only keeps what it is handed. */
function sessionStandIn() {
  const kept: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (given: (...args: never[]) => unknown) => {
    kept[name] = given;
  };
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('before') },
  };
  hardenSession(session as unknown as Session);
  return (name: string, ...args: unknown[]) => kept[name]?.(...(args as never[]));
}

describe('permissions', () => {
  test.each([
    ['media', ours, false],
    ['geolocation', ours, false],
    ['notifications', ours, false],
    ['openExternal', ours, false],
    ['fileSystem', ours, false],
    ['clipboard-read', ours, false],
    ['fullscreen', ours, true],
    ['clipboard-sanitized-write', ours, true],
    ['fullscreen', 'https://evil.example/', false],
  ])('%s asked by %s: %s', (permission, url, expected) => {
    const call = sessionStandIn();
    let answered: boolean | undefined;
    call('request', { getURL: () => url }, permission, (given: boolean) => {
      answered = given;
    });
    expect(answered).toBe(expected);
    expect(call('check', null, permission, url)).toBe(expected);
    expect(call('device', {})).toBe(false);
  });

  test.each([
    ['app://alongside/assets/a.js', false],
    ['blob:app://alongside/1', false],
    ['https://example.org/pixel.png', true],
    ['http://127.0.0.1:9/', true],
    ['ws://127.0.0.1:9/', true],
    ['file:///etc/passwd', true],
  ])('a request to %s is cancelled: %s', (url, cancel) => {
    const call = sessionStandIn();
    let answered: unknown;
    call('before', { url }, (given: unknown) => {
      answered = given;
    });
    expect(answered).toEqual({ cancel });
  });
});

/** Stands in for the contents of a window, with a browser that notes what it is asked to open. */
function contentsStandIn() {
  const contents = Object.assign(new EventEmitter(), {
    openHandler: (_details: { url: string }): { action: string } => ({ action: 'none' }),
    setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
      contents.openHandler = handler;
    },
  });
  const opened: string[] = [];
  const openExternal = async (url: string) => {
    opened.push(url);
  };
  guardContents(contents as unknown as WebContents, { openExternal });
  const prevented = (name: string, event: object): boolean => {
    let stopped = false;
    const preventDefault = () => {
      stopped = true;
    };
    contents.emit(name, { ...event, preventDefault });
    return stopped;
  };
  return { contents, opened, prevented };
}

describe('navigation', () => {
  test.each([
    ['app://alongside/index.html#/', false, []],
    ['https://example.org/a', true, ['https://example.org/a']],
    ['file:///etc/passwd', true, []],
    ['javascript:alert(1)', true, []],
    ['not an address', true, []],
  ])('to %s is prevented: %s, and opens %j outside', (url, expected, outside) => {
    const { prevented, opened } = contentsStandIn();
    expect(prevented('will-navigate', { url })).toBe(expected);
    expect(opened).toEqual(outside);
  });

  test('redirects, frames and webviews lead nowhere', () => {
    const { prevented, opened } = contentsStandIn();
    expect(prevented('will-redirect', { url: 'https://example.org/' })).toBe(true);
    expect(prevented('will-frame-navigate', { url: ours, isMainFrame: false })).toBe(true);
    expect(prevented('will-attach-webview', {})).toBe(true);
    expect(opened).toEqual([]);
  });

  test('no window opens; a link to the web opens in the browser', () => {
    const { contents, opened } = contentsStandIn();
    expect(contents.openHandler({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(contents.openHandler({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://example.org/']);
  });
});

describe('who gets a port', () => {
  const mainFrame = { url: ours };
  const sender = { mainFrame };
  const window = { webContents: sender };
  test.each([
    ['the main frame of our window', { sender, senderFrame: mainFrame }, window, true],
    ['a frame inside it', { sender, senderFrame: { url: ours } }, window, false],
    ['another window', { sender: { mainFrame }, senderFrame: mainFrame }, window, false],
    ['a frame that is gone', { sender, senderFrame: null }, window, false],
    ['anybody while there is no window', { sender, senderFrame: mainFrame }, undefined, false],
  ])('%s: %#', (_, event, own, expected) => {
    expect(isFromOurs(event as never, own as never)).toBe(expected);
  });

  test('our window showing a strange page', () => {
    const strange = { url: 'https://evil.example/' };
    const contents = { mainFrame: strange };
    const event = { sender: contents, senderFrame: strange };
    expect(isFromOurs(event as never, { webContents: contents } as never)).toBe(false);
  });
});
