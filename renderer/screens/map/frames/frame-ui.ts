import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { createFocusRequests } from '../../../core/ui/focus.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { mapUi } from '../state/map-ui.ts';

interface FrameUi {
  /** The frame that a person is working on: it has handles. */
  readonly activeId: string | undefined;
  /** The frame whose name is being typed; a new one keeps the step of Undo that made it. */
  readonly naming: { readonly id: string; readonly isNew: boolean } | undefined;
  /** The areas of frames that are being dragged or resized; those of all others are in the document. */
  readonly draggedAreas: ReadonlyMap<string, Rect>;
  /** The next press on the map draws a frame. */
  readonly isDrawing: boolean;
  /** The frame whose menu is open, and where, px of the window. */
  readonly menu: { readonly id: string; readonly x: number; readonly y: number } | undefined;
}

const idleFrameUi: FrameUi = {
  activeId: undefined,
  naming: undefined,
  draggedAreas: new Map(),
  isDrawing: false,
  menu: undefined,
};

/** Shown and said while the next press draws a frame. */
export const DRAWING_HINT = 'Draw a frame with the pointer. Escape leaves it.';

/** Requests for the focus of frames' names. */
export const frameFocus = createFocusRequests();

/** What is being done with frames right now. Nothing of this is in the document. */
export const frameUi = createStore<FrameUi>(() => idleFrameUi);

export function useFrameUi<T>(select: (ui: FrameUi) => T): T {
  return useStore(frameUi, select);
}

/** Repaints the backing canvas: frames are painted on it and are no part of the model that it follows. */
export function repaintMap(): void {
  mapUi.setState({});
}

/** Sets the areas of frames that are being dragged or resized, or ends that. */
export function setDraggedFrames(draggedAreas: ReadonlyMap<string, Rect>): void {
  frameUi.setState({ draggedAreas });
  repaintMap();
}

export function setActiveFrame(activeId: string | undefined): void {
  if (frameUi.getState().activeId === activeId) return;
  frameUi.setState({ activeId });
  repaintMap();
}

/** Opens a frame's name for typing, in its place on the map. */
export function startNamingFrame(id: string, isNew = false): void {
  setActiveFrame(id);
  frameUi.setState({ naming: { id, isNew } });
}

/** Opens the menu of a frame at a point of the window. */
export function openFrameMenu(id: string, x: number, y: number): void {
  setActiveFrame(id);
  frameUi.setState({ menu: { id, x, y } });
}

export function closeFrameMenu(): void {
  frameUi.setState({ menu: undefined });
}

/** Another map is on the screen. */
export function resetFrameUi(): void {
  frameFocus.cancel();
  frameUi.setState(idleFrameUi);
}
