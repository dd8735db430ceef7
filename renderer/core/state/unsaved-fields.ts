import { createStore } from 'zustand/vanilla';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/registry.ts';

/** Words in a field that are not in the document: `pending` is committed after the pause in typing, `invalid` cannot be committed as it stands. */
export type UnsavedFieldState = 'pending' | 'invalid';

interface UnsavedFields {
  /** By `PROJECT/KIND/ID/FIELD`. They stay when their form is closed, because their words wait for it. */
  readonly fields: ReadonlyMap<string, UnsavedFieldState>;
  /** Other work that is in no document yet: a preview with choices made in it. */
  readonly unfinishedWork: ReadonlySet<string>;
}

/** What a person has in the hand that is not in a document yet, so that "Saved" is never said of it. */
export const unsavedFieldsStore = createStore<UnsavedFields>(() => ({
  fields: new Map(),
  unfinishedWork: new Set(),
}));

/** Notes how it stands with a field; undefined where its words are in the document. */
export function setUnsavedField(name: string, state: UnsavedFieldState | undefined): void {
  const { fields } = unsavedFieldsStore.getState();
  if (fields.get(name) === state) return;
  const next = new Map(fields);
  if (state === undefined) next.delete(name);
  else next.set(name, state);
  unsavedFieldsStore.setState({ fields: next });
}

/** Notes whether some work would be lost with the page. */
export function setUnfinishedWork(name: string, isUnfinished: boolean): void {
  const { unfinishedWork } = unsavedFieldsStore.getState();
  if (unfinishedWork.has(name) === isUnfinished) return;
  const next = new Set(unfinishedWork);
  if (isUnfinished) next.add(name);
  else next.delete(name);
  unsavedFieldsStore.setState({ unfinishedWork: next });
}

/** A field in the hand, as the sign in the bar tells of it. */
export interface UnsavedField {
  readonly state: UnsavedFieldState;
  readonly label: string;
}

/** The fields in the hand of one project; those of deleted records are not waited for. */
export function unsavedFieldsOf(
  fields: ReadonlyMap<string, UnsavedFieldState>,
  { key, document }: { readonly key: string; readonly document: ProjectDocument },
): readonly UnsavedField[] {
  return [...fields].flatMap(([name, state]) => {
    const [project, kind = '', id = '', field = ''] = name.split('/');
    if (project !== key || !recordOf(document, { kind, id })) return [];
    return [{ state, label: kindOf(kind)?.fields[field]?.label ?? field }];
  });
}
