import type { ProjectDocument } from '../../shared/document/document.ts';
import { erasedIn } from '../../shared/document/erasures.ts';
import type { Store } from '../storage/json-store.ts';
import { keepFound, keepVersion } from '../storage/shadow.ts';
import type { Ground } from './ground.ts';
import { type Memory, noteErasing } from './memory.ts';

export interface ForeignParts {
  readonly ground: Pick<Ground, 'files' | 'now'>;
  /** The project's own folder in ours. */
  readonly folder: string;
  readonly memory: Store<Memory>;
  readonly document: () => ProjectDocument;
  /** Something that may hold erased words came into our folder: it is to be forgotten once more. */
  readonly onWords: () => void;
}

/**
 * Keeps in our folder what others wrote, as they wrote it. Words that were erased for good may be in it: wherever
 * something was erased, that is forgotten once more. Every method rejects with the system's error.
 */
export interface Foreign {
  /** How often something came: a purge begun before the last time has not seen it. */
  readonly count: number;
  /** Bytes that make no sense. False where they do not stay, since nobody can look into them for what was erased. */
  found(bytes: Uint8Array): Promise<boolean>;
  /** A file changed by hand, among the versions. */
  outside(bytes: Uint8Array): Promise<void>;
  /** A file of an older format, among the versions. */
  migrated(bytes: Uint8Array): Promise<void>;
}

/** Nothing is kept yet. */
export const createForeign = ({ ground, folder, memory, document, onWords }: ForeignParts): Foreign => {
  const { files, now } = ground;
  let count = 0;
  const mayHoldErased = (): boolean => erasedIn(document()).length > 0;
  const keep = async (task: () => Promise<unknown>): Promise<void> => {
    // Noted before, for a power cut in between; and after, for a purge that ended in between.
    if (mayHoldErased()) await noteErasing(memory);
    await task();
    count += 1;
    if (mayHoldErased()) {
      await noteErasing(memory);
      onWords();
    }
  };
  const version = (bytes: Uint8Array, reason: 'outside' | 'beforeMigration'): Promise<void> =>
    keep(() => keepVersion(files, folder, bytes, reason, now().toISOString()));
  return {
    get count() {
      return count;
    },
    found: async (bytes) => {
      await keep(() => keepFound(files, folder, bytes, now()));
      return !mayHoldErased();
    },
    outside: (bytes) => version(bytes, 'outside'),
    migrated: (bytes) => version(bytes, 'beforeMigration'),
  };
};
