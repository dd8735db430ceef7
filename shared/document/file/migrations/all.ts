import type { Migration } from './migrate.ts';

/** Every migration in order of `from`. Format 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];
