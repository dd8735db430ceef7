import type { Files } from '../storage/files.ts';

/** 0 all is well; 1 the file was read, and there is something to look at in it; 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with: the only way it reaches the machine. */
export interface Surroundings {
  /** What was asked for, to stdout. */
  readonly out: (line: string) => void;
  /** Everything else, to stderr. */
  readonly err: (line: string) => void;
  /** Relative paths start here. */
  readonly folder: string;
  readonly files: Files;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** One command of the command line: ONE file in `commands/` says all of it. */
export interface Command {
  readonly name: string;
  /** What follows the name: "FILE [--json]". */
  readonly usage: string;
  /** One line of help. */
  readonly summary: string;
  readonly run: (args: readonly string[], around: Surroundings) => Promise<ExitCode>;
}

/** Wrong arguments: the sentence is shown with the command's usage. */
export class UsageError extends Error {}

/** What stands in the way, in a sentence; ends a command with 2. */
export class Impossible extends Error {}
