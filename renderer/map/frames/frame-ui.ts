import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { mapUi } from '../canvas/ui-store.ts';
import type { Rect } from '../model/rect.ts';

interface FrameUi {
  /** The frame that a person is working on: it has handles. */
  readonly activeId: string | undefined;
  /** The keyboard goes to this frame's name as soon as it is there. */
  readonly wantedId: string | undefined;
  /** The frame whose name is being typed; a new one keeps the step of Undo that made it. */
  readonly naming: { readonly id: string; readonly isNew: boolean } | undefined;
  /** Where frames are while they are in the hand; the document says so of all others. */
  readonly held: ReadonlyMap<string, Rect>;
  /** The next press on the paper draws a frame. */
  readonly isDrawing: boolean;
}

const nothing: FrameUi = {
  activeId: undefined,
  wantedId: undefined,
  naming: undefined,
  held: new Map(),
  isDrawing: false,
};

/** What is being done with frames right now. Nothing of this is in the document. */
export const frameUi = createStore<FrameUi>(() => nothing);

export const useFrameUi = <T>(select: (ui: FrameUi) => T): T => useStore(frameUi, select);

/** The picture is painted anew: frames lie on it and are no part of the model that it follows. */
export const repaint = (): void => mapUi.setState({});

/** Takes frames into the hand, or puts them down. */
export function holdFrames(held: ReadonlyMap<string, Rect>): void {
  frameUi.setState({ held });
  repaint();
}

export function activate(activeId: string | undefined): void {
  if (frameUi.getState().activeId === activeId) return;
  frameUi.setState({ activeId });
  repaint();
}

/** Opens a frame's name for typing, in its place on the map. */
export function nameFrame(id: string, isNew = false): void {
  activate(id);
  frameUi.setState({ naming: { id, isNew } });
}

/** Another map is on the screen. */
export const forgetFrames = (): void => frameUi.setState(nothing);
