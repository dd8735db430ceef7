import { type Draft, enableMapSet, produce } from 'immer';
import { createStore } from 'zustand/vanilla';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';

/**
 * A field whose value is not in the document: `pending` is committed after the pause in typing, `invalid` cannot be
 * committed as it stands.
 */
export type UnsavedFieldState = 'pending' | 'invalid';

interface UnsavedFields {
  /** By `PROJECT/KIND/ID/FIELD`. They stay when their form is closed, because its drafts stay. */
  readonly fields: ReadonlyMap<string, UnsavedFieldState>;
  /** Other work that no document holds yet: a preview with choices made in it. */
  readonly unfinishedWork: ReadonlySet<string>;
}

enableMapSet();

/** What a person has typed or chosen that no document holds yet, so that "Saved" is never said of it. */
export const unsavedFieldsStore = createStore<UnsavedFields>(() => ({
  fields: new Map(),
  unfinishedWork: new Set(),
}));

/** A recipe that changes nothing notifies nobody. */
const update = (recipe: (draft: Draft<UnsavedFields>) => void): void =>
  unsavedFieldsStore.setState(produce(recipe));

/** Sets the state of a field; undefined where its value is in the document. */
export function setUnsavedField(name: string, state: UnsavedFieldState | undefined): void {
  update(({ fields }) => {
    if (state === undefined) fields.delete(name);
    else fields.set(name, state);
  });
}

/** Sets whether some work would be lost with the page. */
export function setUnfinishedWork(name: string, isUnfinished: boolean): void {
  update(({ unfinishedWork }) => {
    if (isUnfinished) unfinishedWork.add(name);
    else unfinishedWork.delete(name);
  });
}

/** An unsaved field, as the save indicator names it. */
export interface UnsavedField {
  readonly state: UnsavedFieldState;
  readonly label: string;
}

/** The unsaved fields of one project, without those of deleted records. */
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
