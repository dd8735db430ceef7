import type { ProjectDocument, Tables } from '../../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import type { UndoHistory } from './undo-history.ts';
import { unsavedDrafts } from './unsaved-drafts.ts';
import { setUnsavedField } from './unsaved-fields.ts';

/** The trash that was looked through last, of each project: nothing can have been erased while it is the same. */
const lastCheckedTrash = new Map<string, Tables>();

/**
 * What was erased for good, by whichever window or partner, is not remembered by this window either: not in its
 * history, nor in drafts that wait for a form.
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
  }
}
