import { z } from 'zod';

/** Files that the system asks for, in their order, whenever that is. */
export interface OpenFileQueue {
  enqueue(paths: readonly string[]): void;
  /** From now on files are opened, one after the other; those that waited first. Resolves once these are. */
  start(open: (path: string) => Promise<void>): Promise<void>;
}

/** What waits until the app is ready is kept; a failure of one file is told and stops no other. */
export function createOpenFileQueue(log: (lastOpened: string) => void): OpenFileQueue {
  const waiting: string[] = [];
  let openFile: ((path: string) => Promise<void>) | undefined;
  let line: Promise<void> = Promise.resolve();
  const openOrKeep = (path: string) => {
    if (openFile === undefined) {
      waiting.push(path);
      return;
    }
    const openNow = openFile;
    line = line.then(() => openNow(path)).catch((error: unknown) => log(`A file was not opened: ${error}`));
  };
  return {
    enqueue: (paths) => paths.forEach(openOrKeep),
    start: (openRequested) => {
      openFile = openRequested;
      waiting.splice(0).forEach(openOrKeep);
      return line;
    },
  };
}

/** What a second start hands to the first: Chromium changes the order of its arguments, so the files go on their own. */
export const secondInstanceDataSchema = z.object({ files: z.array(z.string()) });
