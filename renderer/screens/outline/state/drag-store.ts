import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where dragged rows would be dropped: before a row, or at the end of a section. */
export interface DropTarget {
  readonly section: string;
  readonly before: string | null;
}

interface DragState {
  /** Ids of the dragged rows; empty while nothing is dragged. */
  readonly ids: readonly string[];
  readonly target: DropTarget | null;
}

const noDrag: DragState = { ids: [], target: null };

const dragStore = createStore<DragState>(() => noDrag);

export function useDragState<T>(select: (state: DragState) => T): T {
  return useStore(dragStore, select);
}

export function dragState(): DragState {
  return dragStore.getState();
}

export function startDrag(ids: readonly string[]): void {
  dragStore.setState({ ids, target: null });
}

/** Sets where the dragged rows would be dropped; null where they cannot be. */
export function setDropTarget(target: DropTarget | null): void {
  const current = dragStore.getState().target;
  if (current?.section !== target?.section || current?.before !== target?.before)
    dragStore.setState({ target });
}

export function endDrag(): void {
  dragStore.setState(noDrag);
}
