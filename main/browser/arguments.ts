import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../home.ts';

/** What a start of the browser shell was asked to do. */
export interface Arguments {
  /** The data folder, absolute. */
  readonly home: string;
  /** 0: any free one. */
  readonly port: number;
  /** Whether to open the default browser. */
  readonly open: boolean;
  /** A project file to open, absolute. */
  readonly file: string | undefined;
}

/** Reads `--no-open --port N --home DIR [FILE]`; relative paths start at `folder`. Throws with a sentence. */
export function readArguments(args: readonly string[], folder: string): Arguments {
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
    home: dataFolder(values.home === undefined ? undefined : resolve(folder, values.home)),
    port,
    open: values['no-open'] !== true,
    file: file === undefined ? undefined : resolve(folder, file),
  };
}
