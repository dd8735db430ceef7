import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where a presentation is on its way through a screen. */
export interface Place {
  /** Counted from 1. */
  readonly stop: number;
  readonly stops: number;
  readonly name: string;
  /** A stop that is too large for one picture has several parts, counted from 1. */
  readonly part: number;
  readonly parts: number;
}

/** A way through a screen: the map's frames, the questions of a workshop. */
export interface Path {
  readonly place: Place;
  readonly next: () => void;
  readonly previous: () => void;
}

const paths = createStore<{ readonly path: Path | undefined }>(() => ({ path: undefined }));

/** The screen that has a way through it tells where it is, and that it has none any more. */
export const setPath = (path: Path | undefined): void => paths.setState({ path });

/** The way through the screen that is shown, or undefined. */
export const currentPath = (): Path | undefined => paths.getState().path;

export const usePath = (): Path | undefined => useStore(paths, ({ path }) => path);

/** "2 of 5: What gets in the way, part 1 of 3". */
export const placeWords = ({ stop, stops, name, part, parts }: Place): string => {
  const where = stops > 1 ? `${stop} of ${stops}: ${name}` : name;
  return parts > 1 ? `${where}, part ${part} of ${parts}` : where;
};
