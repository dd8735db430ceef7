import { electronBinary, NO_ELECTRON, runsInElectron } from '../electron/electron-app.ts';

/** Said once before the end-to-end tests, so that a run on Electron without an Electron is not taken for one. */
export function reportShell(): void {
  if (!runsInElectron) return;
  const binary = electronBinary();
  console.log(binary === undefined ? `Skipped. ${NO_ELECTRON}` : `The end-to-end tests run on ${binary}.`);
}

// biome-ignore lint/style/noDefaultExport: Playwright calls the default export of this file.
export default reportShell;
