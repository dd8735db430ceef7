import type { Value } from '../../../shared/document/model/document.ts';
import { isJsonObject } from '../../../shared/document/model/json-values.ts';
import { unsavedDrafts } from './unsaved-drafts.ts';
import { setUnfinishedWork } from './unsaved-fields.ts';

/** What is written in the form of a record that is not made yet, by field. */
export type NewRecordDraft = { readonly [field: string]: Value };

/**
 * The draft that was kept under a name, `PROJECT/KIND/ID/FORM`: ID is the record that the new one is about, so that the
 * draft goes where that is erased. Undefined for none.
 */
export function newRecordDraft(name: string): NewRecordDraft | undefined {
  const raw = unsavedDrafts.get(name)?.raw;
  return isJsonObject(raw) ? (raw as NewRecordDraft) : undefined;
}

/** Keeps what is written in a form though its page goes; undefined forgets it. The page asks before it is closed. */
export function keepNewRecordDraft(name: string, draft: NewRecordDraft | undefined): void {
  if (draft) unsavedDrafts.set(name, { state: 'unsaved', raw: draft, base: null });
  else unsavedDrafts.delete(name);
  setUnfinishedWork(name, draft !== undefined);
}
