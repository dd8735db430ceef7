import type { TestProject } from 'vitest/node';
import { temporaryFolder } from '../app/start-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of the whole run, for what outlives a test file. */
    folderOfRun: string;
  }
}

/** Makes the folder, and removes it after the last test: workers are ended without a chance to. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { path, remove } = await temporaryFolder();
  provide('folderOfRun', path);
  return remove;
}
