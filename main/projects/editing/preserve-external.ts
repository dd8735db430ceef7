import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import { preserveUnreadableFile, saveVersion } from '../../storage/snapshots.ts';
import { markErasurePending, type ProjectMetadata } from '../project-metadata.ts';
import type { ServiceContext } from '../service-context.ts';

export interface ExternalPreserverOptions {
  readonly context: Pick<ServiceContext, 'files' | 'now'>;
  /** The project's folder in the data folder. */
  readonly folder: string;
  readonly metadata: JsonStore<ProjectMetadata>;
  readonly document: () => ProjectDocument;
  /** Something that may hold erased words was preserved: it is to be purged once more. */
  readonly onErasedWordsBack: () => void;
}

/**
 * Preserves what other programs wrote, byte for byte, in the project's folder. Erased words may be in it: where
 * something was erased, the folder is purged once more. Every method rejects with the system's error.
 */
export interface ExternalPreserver {
  /** How often something was preserved: a purge that started before the last time has not seen it. */
  readonly preservedCount: number;
  /** Unreadable bytes. Resolves to false where they are not kept, since they cannot be searched for what was erased. */
  preserveUnreadable(bytes: Uint8Array): Promise<boolean>;
  /** A file changed by hand, among the versions. */
  preserveChangedFile(bytes: Uint8Array): Promise<void>;
  /** A file of an older format, among the versions. */
  preserveBeforeMigration(bytes: Uint8Array): Promise<void>;
}

/** Nothing is preserved at first. */
export function createExternalPreserver({
  context,
  folder,
  metadata,
  document,
  onErasedWordsBack,
}: ExternalPreserverOptions): ExternalPreserver {
  const { files, now } = context;
  let preservedCount = 0;
  const mayHoldErased = (): boolean => erasedRecordsOf(document()).length > 0;
  const preserve = async (task: () => Promise<unknown>): Promise<void> => {
    // Noted before, for a power cut in between; and after, for a purge that ended in between.
    if (mayHoldErased()) await markErasurePending(metadata);
    await task();
    preservedCount += 1;
    if (mayHoldErased()) {
      await markErasurePending(metadata);
      onErasedWordsBack();
    }
  };
  const saveAsVersion = (bytes: Uint8Array, reason: 'outside' | 'beforeMigration'): Promise<void> =>
    preserve(() => saveVersion(files, folder, bytes, reason, now().toISOString()));
  return {
    get preservedCount() {
      return preservedCount;
    },
    preserveUnreadable: async (bytes) => {
      await preserve(() => preserveUnreadableFile(files, folder, bytes, now()));
      return !mayHoldErased();
    },
    preserveChangedFile: (bytes) => saveAsVersion(bytes, 'outside'),
    preserveBeforeMigration: (bytes) => saveAsVersion(bytes, 'beforeMigration'),
  };
}
