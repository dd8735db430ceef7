import type { SaveState } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import { createMutex } from '../../storage/mutex.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import type { Editor } from './editor.ts';

/** Progress of an erasure. */
export interface ErasureResult {
  /** Whether the project's file and folder are purged. */
  readonly isDone: boolean;
  /** How many damaged versions were removed as a whole, because they could not be searched. */
  readonly removed: number;
  /** Where it is not done: why. */
  readonly why?: string;
}

export interface ErasureJobOptions {
  readonly editor: Editor;
  readonly metadata: JsonStore<ProjectMetadata>;
  /** Writes the project file. */
  readonly flush: () => Promise<SaveState>;
  /** Purges versions and lists; resolves to how many damaged versions were removed as a whole. */
  readonly purgeErased: (document: ProjectDocument) => Promise<number>;
  /** How often external bytes were preserved in the project's folder. */
  readonly preservedCount: () => number;
  readonly log: (line: string) => void;
}

/** Purges file, snapshot, journal and versions of erased records, where that is not done yet. */
export type ErasureJob = () => Promise<ErasureResult>;

/** Runs one after the other; a failed one is made up for by the next. */
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
    // The journal still has the words: a new snapshot replaces it.
    if (checkpointedFor !== erasedCount) await editor.checkpoint('edited');
    checkpointedFor = erasedCount;
    const save = await flush();
    const countBefore = preservedCount();
    removed += await purgeErased(editor.document);
    if (save.state === 'failed') return { isDone: false, removed, why: save.sentence };
    await editor.runExclusive(async () => {
      // What was erased, or preserved, in between has its own run.
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
