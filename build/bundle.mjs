import { rm } from 'node:fs/promises';
import { inProject } from './project-paths.mjs';

/**
 * Bundles sources into programs that Node runs, for what is measured or tortured outside the test runner.
 * @param {Record<string, string>} input file of the project by name of the program; `NAME.mjs` is its file
 * @param {string} folder where the programs go: two folders deep in the project, because helpers find its root from there
 * @param {true | string[]} noExternal packages that are bundled too: all, or these
 */
export async function bundle(input, folder, noExternal = []) {
  const { build } = await import('vite');
  await rm(folder, { recursive: true, force: true });
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      copyPublicDir: false,
      minify: false,
      // All in one folder: helpers find the project's root from where they stand.
      rollupOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
