import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { packageVersion, projectRoot } from './project-paths.mjs';

const entries: Record<string, string> = {
  'electron/main': 'main/electron/main.ts',
  'browser/main': 'main/browser/main.ts',
  'cli/cli': 'main/cli/cli.ts',
};
const present = Object.entries(entries).filter(([, file]) => existsSync(join(projectRoot, file)));

/**
 * The programs that run outside a page. Packages are bundled: one file starts faster than hundreds,
 * and a packaged app then needs no node_modules.
 */
export default defineConfig({
  root: projectRoot,
  cacheDir: '.cache/vite-main',
  define: { ALONGSIDE_VERSION: JSON.stringify(packageVersion) },
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    // Which chunks each program asks for: the package takes along those of the desktop app alone.
    manifest: 'programs.json',
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      // Rolldown else writes the path of each module above it, which is another one where node_modules is a link: the
      // same sources are to give the same bytes wherever they lie.
      experimental: { attachDebugInfo: 'none' },
      input: Object.fromEntries(present),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
