import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OutlineView } from './outline-model.ts';

/** What the Outline remembers of how it is looked at. Nothing of it is in the project. */
export interface OutlineState {
  readonly view: OutlineView;
  /** The row that the Tab key leads to; arrow keys move it. */
  readonly current: string | null;
  /** The row or theme whose words are being written anew. */
  readonly renaming: string | null;
  /** The section under which new cards are being written. */
  readonly addingTo: string | null;
  readonly isAddingTheme: boolean;
  /** The kind that was added last: most often the next is of the same. */
  readonly lastKind: string;
}

const start: OutlineState = {
  view: { by: 'theme', text: '', kind: '' },
  current: null,
  renaming: null,
  addingTo: null,
  isAddingTheme: false,
  lastKind: 'barrier',
};

export const outlineStore = createStore<OutlineState>(() => start);

export const useOutline = <T>(select: (state: OutlineState) => T): T => useStore(outlineStore, select);

/** Changes how the Outline is looked at. */
export const show = (view: Partial<OutlineView>): void =>
  outlineStore.setState(({ view: before }) => ({ view: { ...before, ...view } }));

export const setOutline = (state: Partial<OutlineState>): void => outlineStore.setState(state);

/** Forgets the last project's places; the way of looking stays. */
export const resetOutline = (): void =>
  outlineStore.setState(({ view, lastKind }) => ({
    ...start,
    view: { by: view.by, text: '', kind: '' },
    lastKind,
  }));
