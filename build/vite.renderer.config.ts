import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inProject, projectRoot } from './project-paths.mjs';

const emptyModule = inProject('build/empty-module.ts');

/** The pages, the same for both shells. Addresses are relative, so that `app://` and `http://` serve them alike. */
export default defineConfig({
  root: join(projectRoot, 'renderer'),
  base: './',
  cacheDir: join(projectRoot, '.cache/vite'),
  plugins: [react()],
  // What jsPDF would load for web pages and for drawings of others; ours are SVG, which svg2pdf.js reads.
  resolve: {
    alias: { canvg: emptyModule, dompurify: emptyModule, html2canvas: emptyModule },
  },
  worker: { format: 'es' },
  build: {
    target: 'chrome130',
    outDir: join(projectRoot, 'dist/renderer'),
    emptyOutDir: true,
    // The content security policy allows no fonts or scripts from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
