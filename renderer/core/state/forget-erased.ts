import type { ProjectDocument, Tables } from '../../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import type { UndoHistory } from './undo-history.ts';
import { unsavedDrafts } from './unsaved-drafts.ts';
import { setUnfinishedWork, setUnsavedField } from './unsaved-fields.ts';

/** The trash of each project when it was last checked: nothing can have been erased while it is the same. */
const lastCheckedTrash = new Map<string, Tables>();

/**
 * Removes what was erased for good, by any window or partner, from this window's undo history and from drafts whose
 * form is closed.
 */
export function forgetErased(key: string, document: ProjectDocument, history: UndoHistory): void {
  if (lastCheckedTrash.get(key) === document.trash) return;
  lastCheckedTrash.set(key, document.trash);
  const erased = erasedRecordsOf(document);
  if (erased.length === 0) return;
  history.forgetRecords(erased);
  const names = new Set(erased.map(({ kind, id }) => `${key}/${kind}/${id}`));
  for (const name of [...unsavedDrafts.keys()]) {
    if (!names.has(name.split('/').slice(0, 3).join('/'))) continue;
    unsavedDrafts.delete(name);
    setUnsavedField(name, undefined);
    setUnfinishedWork(name, false);
  }
}
