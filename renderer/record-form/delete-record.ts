import type { Ref } from '../../shared/document/document.ts';
import { recordOf } from '../../shared/document/view.ts';
import { kindOf, recordWords } from '../../shared/records/registry.ts';
import { edit } from '../state/edit.ts';
import { projectStore } from '../state/project-store.ts';
import { quoted } from '../ui/words.ts';

/** Puts a record in the trash, as one step of undo, and says so. */
export const deleteRecord = (ref: Ref): void => {
  const open = projectStore.getState();
  const record = open ? recordOf(open.document, ref) : undefined;
  if (!record) return;
  const title = recordWords(ref.kind, record) || kindOf(ref.kind)?.label || 'card';
  edit(`Delete ${quoted(title)}`, [{ op: 'delete', ...ref }], {
    say: `Deleted ${quoted(title)}. Undo brings it back.`,
  });
};

/** Takes a record out of the trash. */
export const restore = (kind: string, id: string, words: string): void => {
  edit('Brought back', [{ op: 'restore', kind, id }], { say: `${quoted(words)} is back.` });
};
