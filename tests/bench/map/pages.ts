import { cp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { temporaryFolder } from '../../helpers/app/start-app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contract = join(root, 'tests/bench/map/pages/alongside.ts');

const firstModule = '/renderer/app/main.tsx';

/** Lets the app's first module load the bench's contract as well. Fails the build where there is no such module. */
function withContract(): Plugin {
  let isLoaded = false;
  return {
    name: 'bench-contract',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(firstModule)) return undefined;
      isLoaded = true;
      return `${code}\nvoid import(${JSON.stringify(contract)});\n`;
    },
    buildEnd(error) {
      if (!error && !isLoaded) this.error(`The app no longer begins with ${firstModule}.`);
    },
  };
}

/** A folder of built pages. */
export interface Built {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of the built browser shell whose pages are the app's own with the contract. Its program is `browser/main.js`. */
export async function buildApp(): Promise<Built> {
  const { path, remove } = await temporaryFolder();
  await cp(join(root, 'dist'), path, { recursive: true });
  await rm(join(path, 'renderer'), { recursive: true });
  await build({
    configFile: join(root, 'build/vite.renderer.config.ts'),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withContract()],
    build: { outDir: join(path, 'renderer') },
  });
  return { folder: path, remove };
}

/** Pages that need no shell: the floor, or the rivals. */
export async function buildPages(folder: string, names: readonly string[]): Promise<Built> {
  const { path, remove } = await temporaryFolder();
  await build({
    root: join(root, folder),
    base: './',
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome130',
      outDir: path,
      emptyOutDir: true,
      chunkSizeWarningLimit: 100_000,
      reportCompressedSize: false,
      rollupOptions: { input: names.map((name) => join(root, folder, `${name}.html`)) },
    },
  });
  return { folder: path, remove };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Serves built pages on a port of its own. */
export async function servePages(folder: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    readFile(join(folder, path)).then(
      (body) => {
        response.writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'cache-control': 'max-age=3600',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, server };
}
