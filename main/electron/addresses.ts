/** The scheme that serves the built pages; no network is behind it. */
export const scheme = 'app';

/** The origin of our pages. */
export const origin = `${scheme}://alongside`;

/** The page of the app, at a place in it such as "#/p/KEY/map". */
export const pageAddress = (place = ''): string => `${origin}/${place}`;

const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);

/** Whether a window may go to an address: only within our own pages. */
export function isOurs(address: string): boolean {
  const url = parse(address);
  return url?.protocol === `${scheme}:` && url.host === 'alongside' && url.username === '' && url.port === '';
}

/**
 * Whether the system may be asked to open an address: links to web pages and e-mail, nothing that starts a program or
 * reads a file.
 */
export function mayOpenOutside(address: string): boolean {
  const url = parse(address);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || url.protocol === 'http:' || url.protocol === 'mailto:';
}
