import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isAppUrl, mayOpenExternally } from '../../../main/electron/app-urls.ts';
import {
  type BootedApp,
  bootFakeElectron,
  makeTestFolders,
} from '../../helpers/electron/boot-fake-electron.ts';
import { emitPreventable, type FakeWebContents } from '../../helpers/electron/fake-window.ts';

/*
 * Items 13, 14 and 15 of Electron's security guide. Every address is tried as a navigation, a redirect, a frame, a new
 * window and a request; `outside` is what the person's browser is then asked to open.
 */

const web = 'https://example.org/a?b#c';

/** An address, whether the window may go there, and what opens outside instead. */
const attacks: readonly (readonly [address: string, mayGo: boolean, outside?: string])[] = [
  // Ours.
  ['app://alongside/', true],
  ['app://alongside/index.html#/p/abc/map', true],
  ['app://alongside/#/p/abc/map?card=b1', true],
  // Within our origin, and not the page.
  ['app://alongside/assets/index.js', false],
  ['app://alongside/?token=1', false],
  ['app://alongside/%2e%2e/%2e%2e/etc/passwd', false],
  ['app://alongside/..%2f..%2fetc%2fpasswd', false],
  ['app://alongside/..\\..\\windows\\system.ini', false],
  ['app://alongside//evil.example/', false],
  ['app://alongside/index.html/%00.js', false],
  // Like our origin.
  ['app://alongside.evil.example/', false],
  ['app://alongside.evil/', false],
  ['app://evil/', false],
  ['app://evil/alongside/', false],
  ['app://alongside@evil/', false],
  ['app://user:word@alongside/', false],
  ['app://alongside:80/', false],
  ['app:alongside', false],
  ['app:///index.html', false],
  ['APP://ALONGSIDE.EVIL/', false],
  ['app2://alongside/', false],
  // Script and bytes in an address.
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['vbscript:msgbox(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['blob:app://alongside/3f1', false],
  ['blob:https://evil.example/3f1', false],
  ['filesystem:https://evil.example/temporary/a', false],
  // Files.
  ['file:///etc/passwd', false],
  ['file:///C:/Windows/system.ini', false],
  ['file://server/share/a.exe', false],
  ['\\\\server\\share\\a.exe', false],
  ['//server/share/a.exe', false],
  ['smb://server/share', false],
  // The browser's own pages.
  ['about:blank', false],
  ['about:srcdoc', false],
  ['chrome://gpu/', false],
  ['chrome-extension://abcdef/page.html', false],
  ['chrome-error://chromewebdata/', false],
  ['devtools://devtools/bundled/inspector.html', false],
  ['view-source:app://alongside/', false],
  ['view-source:https://example.org/', false],
  // Schemes that start programs.
  ['intent://scan/#Intent;scheme=zxing;end', false],
  ['ms-msdt:/id PCWDiagnostic', false],
  ['search-ms:query=a&crumb=location:\\\\server', false],
  ['ms-officecmd:{}', false],
  ['ssh://-oProxyCommand=x/', false],
  ['steam://run/1', false],
  ['tel:+440000', false],
  ['ftp://example.org/a', false],
  ['ws://127.0.0.1:9/', false],
  // The web and e-mail: never here, but outside.
  [web, false, web],
  ['http://example.org', false, 'http://example.org/'],
  ['HTTPS://EXAMPLE.ORG', false, 'https://example.org/'],
  ['https:\\\\example.org\\a', false, 'https://example.org/a'],
  ['mailto:lead@example.org?subject=Hello', false, 'mailto:lead@example.org?subject=Hello'],
  ['mailto:lead@example.org?attach=/etc/passwd', false],
  ['mailto:lead@example.org?subject=a&ATTACHMENT=b', false],
  ['https://user:word@example.org/', false],
  [`https://example.org/${'a'.repeat(3000)}`, false],
  // No address at all.
  ['example.org', false],
  ['', false],
  ['%00', false],
];

const folders = await makeTestFolders();
let app: BootedApp;
let contents: FakeWebContents;

beforeAll(async () => {
  app = await bootFakeElectron(folders);
  contents = (await app.window()).webContents;
});

beforeEach(() => {
  app.opened.splice(0);
});

afterAll(async () => {
  await app.end();
  await folders.remove();
});

const requests = ['mainFrame', 'script', 'xhr', 'webSocket', 'ping'] as const;

test.each(attacks.map(([address, mayGo, outside]) => ({ address, mayGo, outside })))(
  '$address (the window may go there: $mayGo)',
  ({ address: url, mayGo, outside }) => {
    const navigation = emitPreventable(contents, 'will-navigate', { url, isMainFrame: true });
    expect(navigation, 'a navigation is stopped').toBe(!mayGo);
    expect(contents.open(url), 'a new window').toBe('deny');
    // Once for the navigation, once for the window; whatever else happens asks nobody.
    expect(app.opened, 'what opens outside').toEqual(outside === undefined ? [] : [outside, outside]);
    app.opened.splice(0);
    expect(emitPreventable(contents, 'will-redirect', { url, isMainFrame: true }), 'a redirect').toBe(true);
    expect(emitPreventable(contents, 'will-frame-navigate', { url, isMainFrame: false }), 'a frame').toBe(
      true,
    );
    expect(app.opened).toEqual([]);
    expect(mayOpenExternally(url), 'asked directly').toBe(outside !== undefined);
    const inside = isAppUrl(url) || url === 'blob:app://alongside/3f1';
    for (const type of requests)
      expect(app.session.letsThrough(url, type), `a request: ${type}`).toBe(inside);
  },
);

test('the table is as long as it claims to be', () => {
  expect(attacks.length).toBeGreaterThan(55);
});
