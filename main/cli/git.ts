import { execFile } from 'node:child_process';
import { CommandError } from './command.ts';

/** How git ended, and what it said. */
export interface GitResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs git in a folder. Throws `CommandError` where there is no git on this computer. */
export function runGit(folder: string, args: readonly string[]): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    execFile('git', [...args], { cwd: folder }, (error, out, err) => {
      if (error && error.code === 'ENOENT')
        reject(
          new CommandError('There is no git on this computer, or it is not on the path. Install it first.'),
        );
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
