import { resolve } from 'node:path';
import { dataFolder } from '../home.ts';

/** What a start of the app was asked to do. */
export interface StartArguments {
  /** The data folder, absolute. */
  readonly home: string;
  /** A project file to open, absolute. */
  readonly file: string | undefined;
}

/** Options that are followed by a value; the port is the browser shell's. */
const valued = ['--home', '--port'];

/**
 * Reads `[--home DIR] [FILE]` from a command line, past switches of Chromium's that the system may add. In development
 * the app's own folder comes first; `packaged` says that it does not.
 */
export function readStartArguments(
  argv: readonly string[],
  packaged: boolean,
  folder: string,
): StartArguments {
  const args = argv.slice(packaged ? 1 : 2);
  const at = args.indexOf('--home');
  const home = at === -1 ? undefined : args[at + 1];
  const file = args.find((arg, index) => !arg.startsWith('-') && !valued.includes(args[index - 1] ?? ''));
  return {
    home: dataFolder(home === undefined ? undefined : resolve(folder, home)),
    file: file === undefined ? undefined : resolve(folder, file),
  };
}
