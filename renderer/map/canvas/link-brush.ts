import type { MapModel } from '../model/map-model.ts';
import type { Rect } from '../model/rect.ts';
import type { Ink } from './ink.ts';
import type { Palette } from './palette.ts';

/** A part of the map that words of links keep clear of, px of the map. */
export interface KeepClear extends Rect {
  /** A word that cannot is left out: half of it would be pale. Else it stays where it is. */
  readonly isEdge?: true;
}

/** What links are painted with. */
export interface LinkBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly sight: Rect;
  /** The part of it in which words are read. */
  readonly wordsIn: Rect;
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | undefined;
  readonly ink: Ink;
  readonly keepClear: readonly KeepClear[];
}

/** Below this zoom only lit links keep their words: the gaps are smaller than the words. */
export const WORDS_ABOVE = 0.6;
