import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real disk of a few megabytes (tmpfs), to be filled up and freed, write-protected and taken away. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all its space but `spare` bytes. */
  fill(spare?: number): void;
  /** Gives the space back. */
  free(): void;
  /** Waits until no file on it is being written: a disk cannot be write-protected before. */
  readOnly(isOn: boolean): Promise<void>;
  remove(): void;
}

const mount = (...args: string[]): void => {
  // Its words are looked at.
  execFileSync('mount', args, { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
};

const remount = async (path: string, how: 'ro' | 'rw'): Promise<void> => {
  const until = Date.now() + 10_000;
  while (true) {
    try {
      return mount('-o', `remount,${how}`, path);
    } catch (error) {
      if (!/is busy/.test(String(error)) || Date.now() > until) throw error;
      await wait(20);
    }
  }
};

/** Why a test that needs one was skipped. */
export const NO_SMALL_DISK = 'Skipped: a small disk can be mounted only by root on Linux.';

/** Mounts a disk of so many bytes; undefined where that is not allowed. */
export function mountSmallDisk(size: number): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'alongside-disk-'));
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path);
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const filler = join(path, 'filler');
  return {
    path,
    fill: (spare = 0) => {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - spare)));
    },
    free: () => rmSync(filler, { force: true }),
    readOnly: (isOn) => remount(path, isOn ? 'ro' : 'rw'),
    remove: () => {
      // Lazily: somebody may still be about to let go of a file.
      execFileSync('umount', ['-l', path], { stdio: 'pipe' });
      rmSync(path, { recursive: true });
    },
  };
}
