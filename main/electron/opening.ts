import { z } from 'zod';

/** Files that the system asks for, in their order, whenever that is. */
export interface Opening {
  ask(paths: readonly string[]): void;
  /** From now on files are opened, one after the other; those that waited first. Resolves once these are. */
  begin(open: (path: string) => Promise<void>): Promise<void>;
}

/** What waits until the app is ready is kept; a failure of one file is told and stops no other. */
export function createOpening(log: (line: string) => void): Opening {
  const waiting: string[] = [];
  let open: ((path: string) => Promise<void>) | undefined;
  let line: Promise<void> = Promise.resolve();
  const next = (path: string) => {
    if (open === undefined) {
      waiting.push(path);
      return;
    }
    const opened = open;
    line = line.then(() => opened(path)).catch((error: unknown) => log(`A file was not opened: ${error}`));
  };
  return {
    ask: (paths) => paths.forEach(next),
    begin: (given) => {
      open = given;
      waiting.splice(0).forEach(next);
      return line;
    },
  };
}

/** What a second start hands to the first: Chromium changes the order of its arguments, so the files go on their own. */
export const handedOnSchema = z.object({ files: z.array(z.string()) });
