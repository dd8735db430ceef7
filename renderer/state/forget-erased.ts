import type { ProjectDocument, Tables } from '../../shared/document/document.ts';
import { erasedIn } from '../../shared/document/erasures.ts';
import { waiting } from '../record-form/held-drafts.ts';
import { markInHand } from './in-hand.ts';
import type { Undo } from './undo.ts';

/** The trash that was looked through last, of each project: nothing can have been erased while it is the same. */
const looked = new Map<string, Tables>();

/**
 * What was erased for good, by whichever window or partner, is not remembered by this window either: not in its
 * history, nor in drafts that wait for a form.
 */
export const forgetErased = (key: string, document: ProjectDocument, undo: Undo): void => {
  if (looked.get(key) === document.trash) return;
  looked.set(key, document.trash);
  const erased = erasedIn(document);
  if (erased.length === 0) return;
  undo.forgetRecords(erased);
  const names = new Set(erased.map(({ kind, id }) => `${key}/${kind}/${id}`));
  for (const name of [...waiting.keys()]) {
    if (!names.has(name.split('/').slice(0, 3).join('/'))) continue;
    waiting.delete(name);
    markInHand(name, undefined);
  }
};
