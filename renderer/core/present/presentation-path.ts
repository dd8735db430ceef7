import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where a presentation is on its way through a screen. */
export interface PathPosition {
  /** Counted from 1. */
  readonly stop: number;
  readonly stops: number;
  readonly name: string;
  /** A stop that is too large for one picture has several parts, counted from 1. */
  readonly part: number;
  readonly parts: number;
}

/** A way through a screen: the map's frames, the questions of a workshop. */
export interface PresentationPath {
  readonly position: PathPosition;
  readonly next: () => void;
  readonly previous: () => void;
}

const pathStore = createStore<{ readonly path: PresentationPath | undefined }>(() => ({ path: undefined }));

/** The screen that has a way through it tells where it is, and that it has none any more. */
export function setPresentationPath(path: PresentationPath | undefined): void {
  pathStore.setState({ path });
}

/** The way through the screen that is shown, or undefined. */
export function currentPresentationPath(): PresentationPath | undefined {
  return pathStore.getState().path;
}

export function usePresentationPath(): PresentationPath | undefined {
  return useStore(pathStore, ({ path }) => path);
}

/** "2 of 5: What gets in the way, part 1 of 3". */
export function positionInWords({ stop, stops, name, part, parts }: PathPosition): string {
  const stopInWords = stops > 1 ? `${stop} of ${stops}: ${name}` : name;
  return parts > 1 ? `${stopInWords}, part ${part} of ${parts}` : stopInWords;
}
