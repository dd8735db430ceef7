import { parseArgs } from 'node:util';
import type { Files } from '../storage/files.ts';

/** 0 all is well; 1 the file was read, and there is something to look at in it; 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with: the only way it reaches the machine. */
export interface CliContext {
  /** What was asked for, to stdout. */
  readonly out: (line: string) => void;
  /** Everything else, to stderr. */
  readonly err: (line: string) => void;
  /** How a person starts the command line, for the lines of help: "node alongside-cli.mjs". */
  readonly invocation: string;
  /** Node and the file that it runs, each an absolute path: how another program starts the command line. */
  readonly program: readonly string[];
  /** Relative paths start here. */
  readonly workingFolder: string;
  readonly files: Files;
  /** That of the app; looked at only by commands that change a project in place. */
  readonly dataFolder: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** One command of the command line: ONE file in `commands/` says all of it. */
export interface CliCommand {
  readonly name: string;
  /** What follows the name: "FILE [--json]". */
  readonly usage: string;
  /** One line of help. */
  readonly summary: string;
  readonly run: (args: readonly string[], context: CliContext) => Promise<ExitCode>;
}

/** Wrong arguments: the sentence is shown with the command's usage. */
export class UsageError extends Error {}

/** What stands in the way, in a sentence; ends a command with 2. */
export class CommandError extends Error {}

const cliOptions = {
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  name: { type: 'string' },
  into: { type: 'string' },
  measure: { type: 'string' },
  dates: { type: 'string' },
  delimiter: { type: 'string' },
  decimal: { type: 'string' },
  problems: { type: 'string' },
  profile: { type: 'string' },
  replace: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What a command was asked: its files in order, and its options. */
export interface ParsedArguments {
  readonly files: readonly string[];
  readonly values: {
    readonly output?: string;
    readonly title?: string;
    readonly name?: string;
    readonly into?: string;
    readonly measure?: string;
    readonly dates?: string;
    readonly delimiter?: string;
    readonly decimal?: string;
    readonly problems?: string;
    readonly profile?: string;
    readonly replace?: boolean;
    readonly json?: boolean;
  };
}

/**
 * Reads a command's arguments: exactly `count` files, and of our options those that it takes. Throws `UsageError` with
 * `sentence` where another number of files is named, and Node's own errors for options that it does not take.
 */
export function parseCommandArguments(
  args: readonly string[],
  allowedOptions: readonly (keyof typeof cliOptions)[],
  { count, sentence }: { readonly count: number; readonly sentence: string },
): ParsedArguments {
  const usedOptions = Object.fromEntries(
    allowedOptions.map((name) => [name, cliOptions[name]]),
  ) as typeof cliOptions;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: usedOptions,
  });
  if (positionals.length !== count) throw new UsageError(sentence);
  return { files: positionals, values };
}

/** The arguments of a command that looks at one project file. */
export function parseSingleFileArguments(args: readonly string[]) {
  const { files, values } = parseCommandArguments(args, ['json'], {
    count: 1,
    sentence: 'Give one project file.',
  });
  return { file: files[0] ?? '', values };
}
