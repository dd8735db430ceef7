import { join } from 'node:path';
import type { Settings } from '../../shared/contract.ts';
import type { Files } from '../storage/files.ts';
import type { Store } from '../storage/json-store.ts';

/** What everything in the services stands on. */
export interface Ground {
  readonly files: Files;
  /** The data folder. */
  readonly home: string;
  readonly now: () => Date;
  readonly settings: Store<Settings>;
  readonly log: (line: string) => void;
}

/** Where things lie in the data folder. */
export const placesIn = (home: string) => ({
  /** What Home shows. */
  list: join(home, 'library.json'),
  projects: join(home, 'projects'),
  bin: join(home, 'bin'),
  versionsRoot: join(home, 'versions'),
  /** Of one project: its versions and its journal. */
  versions: (key: string): string => join(home, 'versions', key),
});
