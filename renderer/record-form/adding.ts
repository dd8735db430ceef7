import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Fields } from '../../shared/document/document.ts';

/** Which child is being added, under which record: one at a time, so that a button elsewhere can open it. */
export interface Adding {
  readonly kind: string;
  readonly parentId: string;
  /** What it starts with. */
  readonly fields: Fields;
}

const adding = createStore<{ readonly now: Adding | null }>(() => ({ now: null }));

/** Opens the small form that adds a child of `kind` under a record. */
export const openAdding = (kind: string, parentId: string, fields: Fields = {}): void =>
  adding.setState({ now: { kind, parentId, fields } });

export const closeAdding = (): void => adding.setState({ now: null });

/** What is being added under this record, where it is of this kind. */
export const useAdding = (kind: string, parentId: string): Adding | null =>
  useStore(adding, ({ now }) => (now?.kind === kind && now.parentId === parentId ? now : null));
