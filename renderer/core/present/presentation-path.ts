import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The current stop of a presentation path. */
export interface PathPosition {
  /** What the stops are, said before their number: "Theme". */
  readonly noun?: string;
  /** Counted from 1. */
  readonly stop: number;
  readonly stops: number;
  readonly name: string;
  /** The slide itself says the name, large: the foot need not. */
  readonly isNameOnSlide?: boolean;
  /** A stop that is too large for one slide has several parts, counted from 1. */
  readonly part: number;
  readonly parts: number;
}

/** The stops of a screen in order: the map's frames, the questions of a workshop. */
export interface PresentationPath {
  readonly position: PathPosition;
  readonly next: () => void;
  readonly previous: () => void;
  /** There is no further stop; false or absent also where *Next* or *Back* leads to the current one again. */
  readonly isAtStart?: boolean;
  readonly isAtEnd?: boolean;
}

const pathStore = createStore<{ readonly path: PresentationPath | undefined }>(() => ({ path: undefined }));

/** Tells the current stop of the screen that is shown; undefined once it has no path any more. */
export function setPresentationPath(path: PresentationPath | undefined): void {
  pathStore.setState({ path });
}

/** The path of the screen that is shown, or undefined. */
export function currentPresentationPath(): PresentationPath | undefined {
  return pathStore.getState().path;
}

export function usePresentationPath(): PresentationPath | undefined {
  return useStore(pathStore, ({ path }) => path);
}

const numberInWords = ({
  noun,
  stop,
  stops,
}: Pick<PathPosition, 'stop' | 'stops'> & { noun: string | undefined }): string =>
  noun ? `${noun} ${stop} of ${stops}` : `${stop} of ${stops}`;

/** What the foot of a slide says: "Measure 2 of 3" where the slide says the name; else the whole position. */
export function positionInFoot(position: PathPosition): string {
  const { noun, stop, stops, isNameOnSlide } = position;
  if (!isNameOnSlide) return positionInWords(position);
  return stops > 1 ? numberInWords({ noun, stop, stops }) : '';
}

/** "2 of 5: What gets in the way, part 1 of 3", "Theme 3 of 8: Feedback". */
export function positionInWords({ noun, stop, stops, name, part, parts }: PathPosition): string {
  const number = numberInWords({ noun, stop, stops });
  const stopInWords = stops > 1 ? `${number}: ${name}` : name;
  return parts > 1 ? `${stopInWords}, part ${part} of ${parts}` : stopInWords;
}
