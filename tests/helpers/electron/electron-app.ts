import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { projectRoot } from '../app/project-root.ts';

const project = projectRoot();

/** Why tests on Electron were skipped. */
export const NO_ELECTRON =
  'There is no Electron binary on this machine (node node_modules/electron/install.js fetches it).';

/** Whether the end-to-end tests are to run on Electron instead of the browser shell. */
export const runsInElectron = process.env.ALONGSIDE_SHELL === 'electron';

/** Where Electron's binary lies, or undefined on a machine without one. */
export function electronBinary(): string | undefined {
  const folder = join(project, 'node_modules/electron');
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** Starts the built app in Electron on a data folder of its own. */
export async function startElectron(options: {
  home: string;
  file: string | undefined;
}): Promise<{ page: Page; stop(): Promise<void> }> {
  const executablePath = electronBinary();
  if (executablePath === undefined) throw new Error(NO_ELECTRON);
  const args = [project, '--home', options.home, ...(options.file === undefined ? [] : [options.file])];
  const app = await _electron.launch({ executablePath, args });
  return { page: await app.firstWindow(), stop: () => app.close() };
}
