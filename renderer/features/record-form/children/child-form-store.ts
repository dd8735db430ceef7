import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Fields } from '../../../../shared/document/model/document.ts';

/** Which child is being added, under which record: one at a time, so that a button elsewhere can open it. */
export interface ChildFormRequest {
  readonly kind: string;
  readonly parentId: string;
  /** What it starts with. */
  readonly fields: Fields;
}

const childFormStore = createStore<{ readonly now: ChildFormRequest | null }>(() => ({ now: null }));

/** Opens the small form that adds a child of `kind` under a record. */
export function openChildForm(kind: string, parentId: string, fields: Fields = {}): void {
  childFormStore.setState({ now: { kind, parentId, fields } });
}

export function closeChildForm(): void {
  childFormStore.setState({ now: null });
}

/** What is being added under this record, where it is of this kind. */
export function useChildForm(kind: string, parentId: string): ChildFormRequest | null {
  return useStore(childFormStore, ({ now }) =>
    now?.kind === kind && now.parentId === parentId ? now : null,
  );
}
