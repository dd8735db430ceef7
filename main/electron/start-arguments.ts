import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveDataFolder } from '../data-folder.ts';

/** What a start of the app was asked to do. */
export interface StartArguments {
  /** The data folder, absolute. */
  readonly dataFolder: string;
  /** Project files to open, absolute: named on the command line, double-clicked, or dropped on the icon. */
  readonly files: readonly string[];
}

/** Options that are followed by a value; the port is the browser shell's. */
const OPTIONS_WITH_VALUE = ['--home', '--port'];

/** Desktops on Linux name files by address. An address of another computer is no path there. */
function pathFromArgument(arg: string, workingFolder: string): string | undefined {
  if (!/^file:\/\//i.test(arg)) return resolve(workingFolder, arg);
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
  isPackaged: boolean,
  workingFolder: string,
): StartArguments {
  const args = argv.slice(1);
  const homeIndex = args.indexOf('--home');
  const home = homeIndex === -1 ? undefined : args[homeIndex + 1];
  const positionals = args.filter(
    (arg, index) => arg !== '' && !arg.startsWith('-') && !OPTIONS_WITH_VALUE.includes(args[index - 1] ?? ''),
  );
  return {
    dataFolder: resolveDataFolder(home === undefined ? undefined : resolve(workingFolder, home)),
    files: positionals.slice(isPackaged ? 0 : 1).flatMap((arg) => pathFromArgument(arg, workingFolder) ?? []),
  };
}
