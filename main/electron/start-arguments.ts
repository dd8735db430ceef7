import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '../home.ts';

/** What a start of the app was asked to do. */
export interface StartArguments {
  /** The data folder, absolute. */
  readonly home: string;
  /** Project files to open, absolute: named on the command line, double-clicked, or dropped on the icon. */
  readonly files: readonly string[];
}

/** Options that are followed by a value; the port is the browser shell's. */
const valued = ['--home', '--port'];

/** Desktops on Linux name files by address. An address of another computer is no path there. */
function pathOf(arg: string, folder: string): string | undefined {
  if (!/^file:\/\//i.test(arg)) return resolve(folder, arg);
  try {
    return fileURLToPath(arg);
  } catch {
    return undefined;
  }
}

/**
 * Reads `[--home DIR] [FILE…]` from a command line, past switches of Chromium's that the system may add. In development
 * the app's own folder comes first; `packaged` says that it does not.
 */
export function readStartArguments(
  argv: readonly string[],
  packaged: boolean,
  folder: string,
): StartArguments {
  const args = argv.slice(1);
  const at = args.indexOf('--home');
  const home = at === -1 ? undefined : args[at + 1];
  const plain = args.filter(
    (arg, index) => arg !== '' && !arg.startsWith('-') && !valued.includes(args[index - 1] ?? ''),
  );
  return {
    home: dataFolder(home === undefined ? undefined : resolve(folder, home)),
    files: plain.slice(packaged ? 0 : 1).flatMap((arg) => pathOf(arg, folder) ?? []),
  };
}
