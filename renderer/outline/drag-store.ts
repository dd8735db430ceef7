import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where dragged rows would come to lie: before a row, or at the end of a section. */
export interface DropPlace {
  readonly section: string;
  readonly before: string | null;
}

interface DragState {
  /** What is in the hand. */
  readonly ids: readonly string[];
  readonly at: DropPlace | null;
}

const nothing: DragState = { ids: [], at: null };

const dragStore = createStore<DragState>(() => nothing);

export const useDrag = <T>(select: (state: DragState) => T): T => useStore(dragStore, select);

export const dragged = (): DragState => dragStore.getState();

export const takeInHand = (ids: readonly string[]): void => dragStore.setState({ ids, at: null });

/** Says where what is in the hand would go; null where it cannot. */
export const hoverAt = (at: DropPlace | null): void => {
  const now = dragStore.getState().at;
  if (now?.section !== at?.section || now?.before !== at?.before) dragStore.setState({ at });
};

export const putDown = (): void => dragStore.setState(nothing);
