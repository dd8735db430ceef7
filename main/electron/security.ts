import type { App, Session, Shell, WebContents, WebPreferences } from 'electron';
import { isAppBlobUrl, isAppPage, isAppUrl, mayOpenExternally } from './app-urls.ts';
import { isRequestAllowed } from './network.ts';

/** The preferences of every window: a page has nothing but what the preload hands it. */
export function webPreferences(options: {
  readonly preload: string;
  /** A packaged app has no developer tools. */
  readonly packaged: boolean;
  readonly spelling: boolean;
}): WebPreferences {
  return {
    preload: options.preload,
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
    devTools: !options.packaged,
    spellcheck: options.spelling,
    disableDialogs: true,
  };
}

/** What a page may ask for: only to write to the clipboard after a person's act, and to fill the screen. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Chromium's "this certificate is not trusted". */
const CERTIFICATE_UNTRUSTED = -2;

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(ALLOWED_PERMISSIONS.has(permission) && isAppUrl(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, asking) => ALLOWED_PERMISSIONS.has(permission) && isAppUrl(asking),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

/** A session is met twice: when it is made, and where the app starts. */
const hardened = new WeakSet<Session>();

/** Denies every other permission, every device, every request that leaves the app, and every download but our own. */
export function hardenSession(session: Session, packaged: boolean): void {
  if (hardened.has(session)) return;
  hardened.add(session);
  denyPermissions(session);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isRequestAllowed(details, packaged) }),
  );
  // Nothing is fetched, so no certificate is a right one.
  session.setCertificateVerifyProc((_request, answer) => answer(CERTIFICATE_UNTRUSTED));
  // What a page can give when saving fails is a file it made itself; it goes where the person says.
  session.on('will-download', (event, item) => {
    if (!isAppBlobUrl(item.getURL())) event.preventDefault();
  });
}

/** Keeps a page where it is; links of ours to the outside open in the person's browser. */
function guardContents(contents: WebContents, shell: Pick<Shell, 'openExternal'>): void {
  const openExternally = (address: string) => {
    if (mayOpenExternally(address)) void shell.openExternal(new URL(address).href);
  };
  contents.on('will-navigate', (event) => {
    if (isAppPage(event.url)) return;
    event.preventDefault();
    openExternally(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    openExternally(url);
    return { action: 'deny' };
  });
}

/** Holds for every window and session that may ever come to be. To be called before the app is ready. */
export function guardApp(app: App, shell: Pick<Shell, 'openExternal'>): void {
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => guardContents(contents, shell));
  app.on('session-created', (session) => hardenSession(session, app.isPackaged));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event, _contents, _details, _auth, answer) => {
    event.preventDefault();
    answer();
  });
}
