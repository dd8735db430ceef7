import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Fields } from '../../../../shared/document/model/document.ts';

/** The open form for a new child, one at a time; in a store so that a button elsewhere can open it. */
export interface ChildFormRequest {
  readonly kind: string;
  readonly parentId: string;
  /** Its initial values. */
  readonly fields: Fields;
}

const childFormStore = createStore<{ readonly now: ChildFormRequest | null }>(() => ({ now: null }));

/** Opens the form that adds a child of `kind` to a record. */
export function openChildForm(kind: string, parentId: string, fields: Fields = {}): void {
  childFormStore.setState({ now: { kind, parentId, fields } });
}

export function closeChildForm(): void {
  childFormStore.setState({ now: null });
}

/** The open form for a new child of this record and kind; null where none is open. */
export function useChildForm(kind: string, parentId: string): ChildFormRequest | null {
  return useStore(childFormStore, ({ now }) =>
    now?.kind === kind && now.parentId === parentId ? now : null,
  );
}
