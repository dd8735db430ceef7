import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { disableNetworking, isRequestAllowed } from '../../../main/electron/network.ts';
import { createFakeElectron } from '../../helpers/electron/fake-electron.ts';

const main = new URL('../../../main/', import.meta.url);

test('Chromium is told to leave the network alone', () => {
  const { electron, switches } = createFakeElectron();
  disableNetworking(electron.app.commandLine);
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    expect([...switches.keys()]).toContain(name);
  }
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect(switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
});

test.each([
  ['app://alongside/assets/a.js', 'script', true],
  ['app://alongside/', 'mainFrame', true],
  ['blob:app://alongside/1', 'other', true],
  ['data:image/png;base64,AA==', 'image', true],
  ['data:text/javascript,1', 'script', false],
  ['data:text/html,x', 'mainFrame', false],
  ['blob:null/1', 'script', false],
  ['https://update.googleapis.com/service/update2', 'other', false],
  ['https://redirector.gvt1.com/edgedl/chrome/dict/en-gb-10-1.bdic', 'other', false],
  ['https://example.org/pixel.png', 'image', false],
  ['http://127.0.0.1:9/', 'xhr', false],
  ['ws://127.0.0.1:9/', 'webSocket', false],
  ['file:///etc/passwd', 'xhr', false],
  ['devtools://devtools/bundled/inspector.html', 'mainFrame', false],
] as const)('a packaged app asks for %s as %s: %s', (url, resourceType, expected) => {
  expect(isRequestAllowed({ url, resourceType }, true)).toBe(expected);
});

test('a development start has the developer tools, and no more', () => {
  const asks = (url: string) => isRequestAllowed({ url, resourceType: 'script' }, false);
  expect(asks('devtools://devtools/bundled/inspector.js')).toBe(true);
  expect(asks('devtools://evil/bundled/inspector.js')).toBe(false);
  expect(asks('https://example.org/')).toBe(false);
});

test('nothing of Electron or Node that speaks to the network is used by the main program in a window', async () => {
  const names = await readdir(new URL('electron/', main));
  for (const name of names.filter((one) => one.endsWith('.ts'))) {
    const text = await readFile(new URL(`electron/${name}`, main), 'utf8');
    expect(text, name).not.toMatch(/\b(autoUpdater|crashReporter|net\.|node:https?|node:net|fetch\()/);
  }
});
