/** The scheme that serves the built pages; no network is behind it. */
export const APP_SCHEME = 'app';

/** The origin of our pages. */
export const APP_ORIGIN = `${APP_SCHEME}://alongside`;

/** The page of the app, at a place in it such as "#/p/KEY/map". */
export function appPageUrl(route = ''): string {
  return `${APP_ORIGIN}/${route}`;
}

const parseUrl = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);

/** Whether an address is within our own origin. */
export function isAppUrl(address: string): boolean {
  const url = parseUrl(address);
  return (
    url?.protocol === `${APP_SCHEME}:` && url.host === 'alongside' && url.username === '' && url.port === ''
  );
}

/** Whether an address is the page itself, at any place in it: the only thing a window ever shows. */
export function isAppPage(address: string): boolean {
  if (!isAppUrl(address)) return false;
  const { pathname, search } = new URL(address);
  return (pathname === '/' || pathname === '/index.html') && search === '';
}

/** Whether an address names bytes that our own page made: "blob:app://alongside/…". */
export function isAppBlobUrl(address: string): boolean {
  const url = parseUrl(address);
  return url?.protocol === 'blob:' && isAppUrl(url.pathname);
}

/** Longer addresses are refused, in characters: systems cut them, or worse. */
const MAX_URL_LENGTH = 2000;
/** What a link to e-mail may fill in. Some mail programs take `attach` as the path of a file to send. */
const ALLOWED_MAIL_FIELDS = new Set(['subject', 'body', 'cc', 'bcc']);

/**
 * Whether the system may be asked to open an address: links to web pages and e-mail, nothing that starts a program or
 * reads a file.
 */
export function mayOpenExternally(address: string): boolean {
  const url = parseUrl(address);
  if (url === undefined || address.length > MAX_URL_LENGTH) return false;
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'mailto:') {
    return [...url.searchParams.keys()].every((name) => ALLOWED_MAIL_FIELDS.has(name.toLowerCase()));
  }
  return url.protocol === 'https:' || url.protocol === 'http:';
}
