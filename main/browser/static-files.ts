import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One built file: its bytes and the headers it goes out with. */
export interface Page {
  readonly bytes: Buffer;
  readonly type: string;
  /** Its name holds a hash of its content, so it may be kept for ever. */
  readonly lasting: boolean;
}

/** All built files by path, such as "/index.html". What is not in it does not exist: no path can lead elsewhere. */
export type Pages = ReadonlyMap<string, Page>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Paths of all files below a folder, such as "/assets/a.js". By hand: a packed app's archive knows no recursive listing. */
async function pathsIn(folder: string, path = ''): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? pathsIn(folder, inside) : [inside];
  });
  return (await Promise.all(found)).flat();
}

/**
 * Reads the built pages into memory (a few MB), so that a build made while the app runs cannot mix two versions.
 * Files of a type that we do not serve are left out. Throws where `folder` cannot be read.
 */
export async function readPages(folder: string): Promise<Pages> {
  const paths = (await pathsIn(folder)).filter((path) => types[extname(path)] !== undefined);
  const pages = paths.map(async (path): Promise<[string, Page]> => {
    const bytes = await readFile(join(folder, path));
    return [path, { bytes, type: types[extname(path)] ?? '', lasting: path.startsWith('/assets/') }];
  });
  return new Map(await Promise.all(pages));
}

/** Finds the page at a URL path; "/" is index.html. */
export function pageAt(pages: Pages, path: string): Page | undefined {
  return pages.get(path === '/' ? '/index.html' : path);
}

/** What a page may load and do. `connect` names the sources it may talk to. Nothing inline, nothing from outside. */
export function contentSecurityPolicy(connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The headers of every answer, in both shells. */
export function guardHeaders(connect: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(connect),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
}

/** The headers of one page besides the guards. */
export function pageHeaders(page: Page): Record<string, string> {
  const keep = page.lasting ? 'private, max-age=31536000, immutable' : 'no-store';
  return { 'content-type': page.type, 'content-length': String(page.bytes.length), 'cache-control': keep };
}
