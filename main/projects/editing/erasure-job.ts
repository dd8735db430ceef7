import type { SaveState } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import { createMutex } from '../mutex.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import type { Editor } from './editor.ts';

/** How it stands with forgetting what was erased for good. */
export interface ErasureResult {
  /** Whether nothing of it is left in the project's file and in our folder. */
  readonly isDone: boolean;
  /** How many versions went whole, because nobody could look into them. */
  readonly removed: number;
  /** Where it is not done: what stands in the way. */
  readonly why?: string;
}

export interface ErasureJobOptions {
  readonly editor: Editor;
  readonly metadata: JsonStore<ProjectMetadata>;
  /** Writes the project file. */
  readonly flush: () => Promise<SaveState>;
  /** Takes what was erased out of versions and lists; resolves to how many versions went whole. */
  readonly purgeErased: (document: ProjectDocument) => Promise<number>;
  /** How often foreign words came into our folder. */
  readonly preservedCount: () => number;
  readonly log: (line: string) => void;
}

/** Makes file, shadow, journal and versions forget what was erased for good, where that is not done yet. */
export type ErasureJob = () => Promise<ErasureResult>;

/** Tries are made one after the other; a failed one is made good by the next. */
export function createErasureJob({
  editor,
  metadata,
  flush,
  purgeErased,
  preservedCount,
  log,
}: ErasureJobOptions): ErasureJob {
  const runExclusive = createMutex();
  let removed = 0;
  let checkpointedFor = -1;
  const isDone = (): boolean =>
    !metadata.data.erasing && erasedRecordsOf(editor.document).length === metadata.data.purged;
  const finishErasure = async (): Promise<ErasureResult> => {
    if (isDone()) return { isDone: true, removed };
    const erasedCount = erasedRecordsOf(editor.document).length;
    // The journal still has the words: a new base leaves it behind.
    if (checkpointedFor !== erasedCount) await editor.checkpoint('edited');
    checkpointedFor = erasedCount;
    const save = await flush();
    const countBefore = preservedCount();
    removed += await purgeErased(editor.document);
    if (save.state === 'failed') return { isDone: false, removed, why: save.sentence };
    await editor.runExclusive(async () => {
      // What was erased, or came in, in between has its own turn.
      if (erasedRecordsOf(editor.document).length !== erasedCount || preservedCount() !== countBefore) return;
      await metadata.update((draft) => {
        draft.purged = erasedCount;
        draft.erasing = false;
      });
    });
    return isDone() ? { isDone: true, removed } : finishErasure();
  };
  return () =>
    runExclusive(() =>
      finishErasure().catch((error: unknown): ErasureResult => {
        log(`Erased words are still somewhere in the data folder: ${error}`);
        return { isDone: false, removed, why: error instanceof Error ? error.message : String(error) };
      }),
    );
}
