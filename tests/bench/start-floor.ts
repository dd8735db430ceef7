import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { temporaryFolder } from '../helpers/app/start-app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the built browser shell whose page is an empty React page, built as ours is. */
export interface Floor {
  /** What to start it with. */
  readonly program: string;
  remove(): Promise<void>;
}

/** Builds the floor that a start is measured against. */
export async function buildFloor(): Promise<Floor> {
  const { path, remove } = await temporaryFolder();
  await cp(join(root, 'dist'), path, { recursive: true });
  await rm(join(path, 'renderer'), { recursive: true });
  await build({
    root: join(root, 'tests/bench/start-floor'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome130',
      outDir: join(path, 'renderer'),
      emptyOutDir: false,
      modulePreload: { polyfill: false },
    },
  });
  return { program: join(path, 'browser/main.js'), remove };
}
