import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OutlineView } from './outline-model.ts';

/** What the Outline remembers of how it is looked at. Nothing of it is in the project. */
export interface OutlineState {
  readonly view: OutlineView;
  /** The row that the Tab key leads to; arrow keys move it. */
  readonly current: string | null;
  /** Where a range of selected rows begins. */
  readonly anchor: string | null;
  /** The one selected row that was selected without being opened. */
  readonly selectedUnopened: string | null;
  /** Rows whose links are listed under them. */
  readonly expanded: ReadonlySet<string>;
  /** The row or theme whose words are being written anew. */
  readonly renaming: string | null;
  /** The section under which new cards are being written. */
  readonly addingTo: string | null;
  readonly isAddingTheme: boolean;
  /** The kind that was added last: most often the next is of the same. */
  readonly lastKind: string;
}

const initialState: OutlineState = {
  view: { arrangement: 'theme', query: '', kind: '', table: '' },
  current: null,
  anchor: null,
  selectedUnopened: null,
  expanded: new Set(),
  renaming: null,
  addingTo: null,
  isAddingTheme: false,
  lastKind: 'barrier',
};

export const outlineStore = createStore<OutlineState>(() => initialState);

export function useOutline<T>(select: (state: OutlineState) => T): T {
  return useStore(outlineStore, select);
}

/** Changes how the Outline is looked at. */
export function setOutlineView(view: Partial<OutlineView>): void {
  outlineStore.setState(({ view: before }) => ({ view: { ...before, ...view } }));
}

export function setOutline(state: Partial<OutlineState>): void {
  outlineStore.setState(state);
}

/** Forgets the last project's places; the way of looking stays. */
export function resetOutline(): void {
  outlineStore.setState(({ view, lastKind }) => ({
    ...initialState,
    view: { arrangement: view.arrangement, query: '', kind: '', table: view.table },
    lastKind,
  }));
}

/** Shows the links of a row under it, or puts them away; `isOpen` says which, else it turns. */
export function setExpanded(id: string, isOpen?: boolean): void {
  outlineStore.setState(({ expanded }) => {
    const has = expanded.has(id);
    if (has === (isOpen ?? !has)) return {};
    const next = new Set(expanded);
    if (has) next.delete(id);
    else next.add(id);
    return { expanded: next };
  });
}
