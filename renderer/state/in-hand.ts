import { createStore } from 'zustand/vanilla';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordOf } from '../../shared/document/view.ts';
import { kindOf } from '../../shared/records/registry.ts';

/** Words in a field that are not in the document: `soon` goes in after the pause, `kept` cannot go in as it stands. */
export type InHand = 'soon' | 'kept';

interface Hands {
  /** By `PROJECT/KIND/ID/FIELD`. They stay when their form is closed, because their words wait for it. */
  readonly fields: ReadonlyMap<string, InHand>;
  /** Other work that is in no document yet: a preview with choices made in it. */
  readonly unfinished: ReadonlySet<string>;
}

/** What a person has in the hand that is not in a document yet, so that "Saved" is never said of it. */
export const inHand = createStore<Hands>(() => ({ fields: new Map(), unfinished: new Set() }));

/** Notes how it stands with a field; undefined where its words are in the document. */
export const markInHand = (name: string, state: InHand | undefined): void => {
  const { fields } = inHand.getState();
  if (fields.get(name) === state) return;
  const next = new Map(fields);
  if (state === undefined) next.delete(name);
  else next.set(name, state);
  inHand.setState({ fields: next });
};

/** Notes whether some work would be lost with the page. */
export const markUnfinished = (name: string, isUnfinished: boolean): void => {
  const { unfinished } = inHand.getState();
  if (unfinished.has(name) === isUnfinished) return;
  const next = new Set(unfinished);
  if (isUnfinished) next.add(name);
  else next.delete(name);
  inHand.setState({ unfinished: next });
};

/** A field in the hand, as the sign in the bar tells of it. */
export interface FieldInHand {
  readonly state: InHand;
  readonly label: string;
}

/** The fields in the hand of one project; those of deleted records are not waited for. */
export const fieldsOf = (
  fields: ReadonlyMap<string, InHand>,
  { key, document }: { readonly key: string; readonly document: ProjectDocument },
): readonly FieldInHand[] =>
  [...fields].flatMap(([name, state]) => {
    const [project, kind = '', id = '', field = ''] = name.split('/');
    if (project !== key || !recordOf(document, { kind, id })) return [];
    return [{ state, label: kindOf(kind)?.fields[field]?.label ?? field }];
  });
