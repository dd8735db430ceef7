import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { LegibilityLimits } from './legibility-limits.ts';
import type { Palette } from './palette.ts';

/** A part of the map that labels of links keep clear of, px at 100 %. */
export interface LabelObstacle extends Rect {
  /** A label that cannot is left out: half of it would be dimmed. Other obstacles only push labels aside. */
  readonly isEdge?: true;
}

/** What links are painted with. */
export interface LinkBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly visibleRect: Rect;
  /** The part of it in which text is painted. */
  readonly textRect: Rect;
  readonly selected: ReadonlySet<string>;
  readonly hoveredId: string | undefined;
  readonly legibility: LegibilityLimits;
  readonly labelObstacles: readonly LabelObstacle[];
}

/** Below this zoom only highlighted links have labels: gaps between cards are smaller than the text. */
export const MIN_LABEL_ZOOM = 0.6;
