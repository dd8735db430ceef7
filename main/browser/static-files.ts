import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One built file: its bytes and the headers it goes out with. */
export interface StaticFile {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Its name holds a hash of its content, so it may be kept for ever. */
  readonly isImmutable: boolean;
}

/** All built files by path, such as "/index.html". What is not in it does not exist: no path can lead elsewhere. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const contentTypes: Readonly<Record<string, string>> = {
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
async function listPaths(folder: string, path = ''): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? listPaths(folder, inside) : [inside];
  });
  return (await Promise.all(found)).flat();
}

/**
 * Reads the built pages into memory (a few MB), so that a build made while the app runs cannot mix two versions.
 * Files of a type that we do not serve are left out. Throws where `folder` cannot be read.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const paths = (await listPaths(folder)).filter((path) => contentTypes[extname(path)] !== undefined);
  const staticFiles = paths.map(async (path): Promise<[string, StaticFile]> => {
    const bytes = await readFile(join(folder, path));
    return [
      path,
      { bytes, contentType: contentTypes[extname(path)] ?? '', isImmutable: path.startsWith('/assets/') },
    ];
  });
  return new Map(await Promise.all(staticFiles));
}

/** Finds the page at a URL path; "/" is index.html. */
export function findStaticFile(staticFiles: StaticFiles, path: string): StaticFile | undefined {
  return staticFiles.get(path === '/' ? '/index.html' : path);
}

/** What a page may load and do. `connect` names the sources it may talk to. Nothing inline, nothing from outside. */
export function contentSecurityPolicy(connectSources: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${connectSources}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The headers of every answer, in both shells. */
export function securityHeadersFor(connectSources: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(connectSources),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
}

/** The headers of one page besides the guards. */
export function staticFileHeaders(staticFile: StaticFile): Record<string, string> {
  const cacheControl = staticFile.isImmutable ? 'private, max-age=31536000, immutable' : 'no-store';
  return {
    'content-type': staticFile.contentType,
    'content-length': String(staticFile.bytes.length),
    'cache-control': cacheControl,
  };
}
