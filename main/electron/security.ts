import type { Session, Shell, WebContents, WebPreferences } from 'electron';
import { isOurs, mayOpenOutside } from './addresses.ts';

/** The preferences of every window: a page has nothing but what the preload hands it. */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
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
    spellcheck: false,
    disableDialogs: true,
  };
}

/** What a page may ask for: only to write to the clipboard after a person's act, and to fill the screen. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Denies every other permission, every device, and every request that leaves the app. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(granted.has(permission) && isOurs(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, asking) => granted.has(permission) && isOurs(asking),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const inside = isOurs(details.url) || /^(blob|data|devtools):/.test(details.url);
    answer({ cancel: !inside });
  });
}

/** Keeps a page where it is; links of ours to the outside open in the person's browser. */
export function guardContents(contents: WebContents, shell: Pick<Shell, 'openExternal'>): void {
  const openOutside = (address: string) => {
    if (mayOpenOutside(address)) void shell.openExternal(new URL(address).href);
  };
  contents.on('will-navigate', (event) => {
    if (isOurs(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
