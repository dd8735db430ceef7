import { codeOf } from './files.ts';

/** Whether a process of this computer runs. Numbers are used again, so "yes" is only a hint. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};
