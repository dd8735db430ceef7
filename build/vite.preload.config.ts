import { defineConfig } from 'vite';
import { projectRoot } from './project-paths.mjs';

/** The preload alone is CommonJS: a sandboxed preload cannot be a module. */
export default defineConfig({
  root: projectRoot,
  cacheDir: '.cache/vite-preload',
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/electron',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    rollupOptions: {
      // The same bytes wherever the sources lie, as in vite.main.config.ts.
      experimental: { attachDebugInfo: 'none' },
      input: { preload: 'main/electron/preload.ts' },
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
});
