/** The scheme that serves the built pages; no network is behind it. */
export const scheme = 'app';

/** The origin of our pages. */
export const origin = `${scheme}://alongside`;

/** The page of the app, at a place in it such as "#/p/KEY/map". */
export const pageAddress = (place = ''): string => `${origin}/${place}`;

const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);

/** Whether an address is within our own origin. */
export function isOurs(address: string): boolean {
  const url = parse(address);
  return url?.protocol === `${scheme}:` && url.host === 'alongside' && url.username === '' && url.port === '';
}

/** Whether an address is the page itself, at any place in it: the only thing a window ever shows. */
export function isPage(address: string): boolean {
  if (!isOurs(address)) return false;
  const { pathname, search } = new URL(address);
  return (pathname === '/' || pathname === '/index.html') && search === '';
}

/** Whether an address names bytes that our own page made: "blob:app://alongside/…". */
export function isOurBlob(address: string): boolean {
  const url = parse(address);
  return url?.protocol === 'blob:' && isOurs(url.pathname);
}

/** Longer addresses are refused, in characters: systems cut them, or worse. */
const longest = 2000;
/** What a link to e-mail may fill in. Some mail programs take `attach` as the path of a file to send. */
const mailFields = new Set(['subject', 'body', 'cc', 'bcc']);

/**
 * Whether the system may be asked to open an address: links to web pages and e-mail, nothing that starts a program or
 * reads a file.
 */
export function mayOpenOutside(address: string): boolean {
  const url = parse(address);
  if (url === undefined || address.length > longest) return false;
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'mailto:') {
    return [...url.searchParams.keys()].every((name) => mailFields.has(name.toLowerCase()));
  }
  return url.protocol === 'https:' || url.protocol === 'http:';
}
