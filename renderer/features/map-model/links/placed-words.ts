import { overlaps, type Rect } from '../geometry/rect.ts';
import type { LinkCurve } from './link-curve.ts';
import type { LabelShape } from './link-label.ts';
import type { LinkTable } from './link-table.ts';
import type { WordPosition } from './word-positions.ts';

/** Where a word stands, and in which of its shapes. */
export interface PlacedWord extends WordPosition {
  readonly shape: LabelShape;
}

/** Places for so many sizes are kept. */
const MAX_STEPS = 3;

/** A place that was found, for as long as its line is the same, the word is not wider and no card came to lie there. */
export interface KnownPlace {
  readonly curve: LinkCurve;
  readonly width: number;
  readonly found: PlacedWord | undefined;
  readonly box: Rect | undefined;
  /** `slots.changes` when it was last seen to be clear: a card moved onto a word need not come near its line. */
  clearAt: number;
  /** Where it stands as long as something lies on its place that is not of the map, a frame's name say: the place is kept. */
  aside?: Rect | undefined;
}

/** What a word takes of the map: its place, and where it stands aside of it. */
const takenBy = ({ box, aside }: KnownPlace): readonly Rect[] =>
  [box, aside].filter((rect) => rect !== undefined);

/** The words that were placed on a map, each for some size. */
export interface PlacedWords {
  /** Those of a step of size, by the link's id, to be read and written. */
  ofStep(step: number): Map<string, KnownPlace>;
  /** The place of one, without keeping its step longer for that. */
  known(step: number, id: string): KnownPlace | undefined;
  /** What all words but one take. */
  othersIn(words: ReadonlyMap<string, KnownPlace>, id: string): readonly Rect[];
  isOnOther(words: ReadonlyMap<string, KnownPlace>, id: string, box: Rect): boolean;
}

/** Makes it, with no word placed. Words of links that are no more on the map take nothing. */
export function createPlacedWords(links: Pick<LinkTable, 'indexOf'>): PlacedWords {
  const placed = new Map<number, Map<string, KnownPlace>>();
  const isOther = (other: string, id: string): boolean => other !== id && links.indexOf(other) !== undefined;
  return {
    known: (step, id) => placed.get(step)?.get(id),
    ofStep(step) {
      const words = placed.get(step) ?? new Map<string, KnownPlace>();
      placed.delete(step);
      placed.set(step, words);
      const [oldest] = placed.keys();
      if (placed.size > MAX_STEPS && oldest !== undefined) placed.delete(oldest);
      return words;
    },
    othersIn: (words, id) =>
      [...words].flatMap(([other, known]) => (isOther(other, id) ? takenBy(known) : [])),
    isOnOther(words, id, box) {
      for (const [other, known] of words)
        if (takenBy(known).some((rect) => overlaps(rect, box)) && isOther(other, id)) return true;
      return false;
    },
  };
}
