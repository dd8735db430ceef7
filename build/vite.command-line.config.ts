import { defineConfig } from 'vite';
import { packageVersion, projectRoot } from './project-paths.mjs';

/** The command line as ONE file that needs Node and nothing else; `npm run package` alone makes it. */
export default defineConfig({
  root: projectRoot,
  cacheDir: '.cache/vite-command-line',
  define: { ALONGSIDE_VERSION: JSON.stringify(packageVersion) },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      // The same bytes wherever the sources lie, as in vite.main.config.ts.
      experimental: { attachDebugInfo: 'none' },
      input: { 'alongside-cli': 'main/cli/cli.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
    },
  },
});
