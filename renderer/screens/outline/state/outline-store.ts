import { enableMapSet } from 'immer';
import { useStore } from 'zustand';
import { immer } from 'zustand/middleware/immer';
import { createStore } from 'zustand/vanilla';
import type { OutlineView } from './outline-model.ts';

enableMapSet();

/** View state of the Outline. Nothing of it is in the project. */
export interface OutlineState {
  readonly view: OutlineView;
  /** Id of the row that is the tab stop; arrow keys move it. */
  readonly current: string | null;
  /** Where a range of selected rows begins. */
  readonly anchor: string | null;
  /** The one selected row that was selected without being opened. */
  readonly selectedUnopened: string | null;
  /** Rows whose links are listed under them. */
  readonly expanded: ReadonlySet<string>;
  /** Id of the row or theme whose title is being edited. */
  readonly renaming: string | null;
  /** Id of the section with the open form for new cards. */
  readonly addingTo: string | null;
  readonly isAddingTheme: boolean;
  /** Id of the section with the open form for a new sub-heading. */
  readonly addingHeadingTo: string | null;
  /** Id of a sub-heading that takes the focus when it is rendered. */
  readonly headingToFocus: string | null;
  /** The kind that was added last: most often the next one is of the same kind. */
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
  addingHeadingTo: null,
  headingToFocus: null,
  lastKind: 'barrier',
};

export const outlineStore = createStore<OutlineState>()(immer(() => initialState));

export function useOutline<T>(select: (state: OutlineState) => T): T {
  return useStore(outlineStore, select);
}

/** Changes part of the view: its arrangement, query or filters. */
export function setOutlineView(view: Partial<OutlineView>): void {
  outlineStore.setState((state) => {
    Object.assign(state.view, view);
  });
}

export function setOutline(state: Partial<OutlineState>): void {
  outlineStore.setState(state);
}

/** Resets what belongs to the last project; the arrangement, the table and the last kind stay. */
export function resetOutline(): void {
  const { view, lastKind } = outlineStore.getState();
  const { arrangement, table } = view;
  setOutline({ ...initialState, view: { ...initialState.view, arrangement, table }, lastKind });
}

/** Lists the links of a row under it, or hides them; toggles without `isOpen`. */
export function setExpanded(id: string, isOpen?: boolean): void {
  outlineStore.setState(({ expanded }) => {
    if (isOpen ?? !expanded.has(id)) expanded.add(id);
    else expanded.delete(id);
  });
}
