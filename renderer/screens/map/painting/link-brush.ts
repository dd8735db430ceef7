import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { LegibilityLimits } from './legibility-limits.ts';
import type { Palette } from './palette.ts';

/** What links are painted with. */
export interface LinkBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  /** The zoom that words of links are written for: while the zoom moves another one, at which it rested. */
  readonly wordZoom: number;
  readonly visibleRect: Rect;
  /** The part of it in which text is painted. */
  readonly textRect: Rect;
  readonly selected: ReadonlySet<string>;
  readonly hoveredId: string | undefined;
  readonly legibility: LegibilityLimits;
  /** Parts of the map that words of links keep clear of, px at 100 %. */
  readonly labelObstacles: readonly Rect[];
}
