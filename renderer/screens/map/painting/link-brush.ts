import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { LegibilityLimits } from './legibility-limits.ts';
import type { Palette } from './palette.ts';

/** A part of the map that words of links keep clear of, px of the map. */
export interface LabelObstacle extends Rect {
  /** A word that cannot is left out: half of it would be pale. Else it stays where it is. */
  readonly isEdge?: true;
}

/** What links are painted with. */
export interface LinkBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly visibleRect: Rect;
  /** The part of it in which words are read. */
  readonly textRect: Rect;
  readonly selected: ReadonlySet<string>;
  readonly hoveredId: string | undefined;
  readonly legibility: LegibilityLimits;
  readonly labelObstacles: readonly LabelObstacle[];
}

/** Below this zoom only lit links keep their words: the gaps are smaller than the words. */
export const MIN_LABEL_ZOOM = 0.6;
