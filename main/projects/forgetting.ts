import type { SaveState } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { erasedIn } from '../../shared/document/erasures.ts';
import type { Store } from '../storage/json-store.ts';
import type { Editor } from './editor.ts';
import type { Memory } from './memory.ts';
import { createQueue } from './queue.ts';

/** How it stands with forgetting what was erased for good. */
export interface Forgotten {
  /** Whether nothing of it is left in the project's file and in our folder. */
  readonly isDone: boolean;
  /** How many versions went whole, because nobody could look into them. */
  readonly removed: number;
  /** Where it is not done: what stands in the way. */
  readonly why?: string;
}

export interface ForgettingParts {
  readonly editor: Editor;
  readonly memory: Store<Memory>;
  /** Writes the project file. */
  readonly flush: () => Promise<SaveState>;
  /** Takes what was erased out of versions and lists; resolves to how many versions went whole. */
  readonly purge: (document: ProjectDocument) => Promise<number>;
  /** How often foreign words came into our folder. */
  readonly came: () => number;
  readonly log: (line: string) => void;
}

/** Makes file, shadow, journal and versions forget what was erased for good, where that is not done yet. */
export type Forget = () => Promise<Forgotten>;

/** Tries are made one after the other; a failed one is made good by the next. */
export const createForgetting = ({ editor, memory, flush, purge, came, log }: ForgettingParts): Forget => {
  const inTurn = createQueue();
  let removed = 0;
  let rebasedFor = -1;
  const isDone = (): boolean =>
    !memory.data.erasing && erasedIn(editor.document).length === memory.data.purged;
  const forget = async (): Promise<Forgotten> => {
    if (isDone()) return { isDone: true, removed };
    const count = erasedIn(editor.document).length;
    // The journal still has the words: a new base leaves it behind.
    if (rebasedFor !== count) await editor.rebase('edited');
    rebasedFor = count;
    const save = await flush();
    const seen = came();
    removed += await purge(editor.document);
    if (save.state === 'failed') return { isDone: false, removed, why: save.sentence };
    await editor.between(async () => {
      // What was erased, or came in, in between has its own turn.
      if (erasedIn(editor.document).length !== count || came() !== seen) return;
      await memory.update((data) => ({ ...data, purged: count, erasing: false }));
    });
    return isDone() ? { isDone: true, removed } : forget();
  };
  return () =>
    inTurn(() =>
      forget().catch((error: unknown): Forgotten => {
        log(`Erased words are still somewhere in the data folder: ${error}`);
        return { isDone: false, removed, why: error instanceof Error ? error.message : String(error) };
      }),
    );
};
