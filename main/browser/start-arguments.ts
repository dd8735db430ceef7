import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveDataFolder } from '../data-folder.ts';

/** What a start of the browser shell was asked to do. */
export interface StartArguments {
  /** The data folder, absolute. */
  readonly dataFolder: string;
  /** 0: any free one. */
  readonly port: number;
  /** Whether to open the default browser. */
  readonly shouldOpenBrowser: boolean;
  /** A project file to open, absolute. */
  readonly file: string | undefined;
}

/** Reads `--no-open --port N --home DIR [FILE]`; relative paths start at `folder`. Throws with a sentence. */
export function readStartArguments(args: readonly string[], workingFolder: string): StartArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      port: { type: 'string' },
      home: { type: 'string' },
    },
  });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  if (positionals.length > 1) throw new Error('Alongside opens one file at a start.');
  const [file] = positionals;
  return {
    dataFolder: resolveDataFolder(
      values.home === undefined ? undefined : resolve(workingFolder, values.home),
    ),
    port,
    shouldOpenBrowser: values['no-open'] !== true,
    file: file === undefined ? undefined : resolve(workingFolder, file),
  };
}
