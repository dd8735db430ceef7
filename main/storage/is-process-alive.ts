import { errorCodeOf } from './files.ts';

/** Whether a process of this computer runs. Numbers are used again, so "yes" is only a hint. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCodeOf(error) === 'EPERM';
  }
}
