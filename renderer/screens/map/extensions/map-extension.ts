import type { ComponentType } from 'react';
import type { MenuEntry } from '../../../core/ui/menu.tsx';
import type { LabelObstacle, LinkBrush } from '../painting/link-brush.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** What a part paints with; the context is already in the map's px. */
export interface ExtensionBrush extends LinkBrush {
  readonly isOverview: boolean;
}

type Paint = (context: CanvasRenderingContext2D, brush: ExtensionBrush) => void;

/**
 * Something that one folder adds to the map: a tool, a layer of the picture, keys of its own. Its folder exports it as
 * `part` from `map-part.ts` or `map-part.tsx`; nothing else names it.
 */
export interface MapExtension {
  /** Among the parts, smallest first: from left to right in the toolbar, from below to above on the paper. */
  readonly order: number;
  /** In the toolbar. There is no live map where the project has no card yet. */
  readonly ToolbarItem?: ComponentType<{ readonly mapId: string; readonly map: ActiveMap | undefined }>;
  /** Over the paper, in the window's px; it does not move with the map. */
  readonly Overlay?: ComponentType<{ readonly mapId: string; readonly map: ActiveMap }>;
  /** Further entries of the menu of maps. */
  readonly menuEntries?: (mapId: string, isReadOnly: boolean) => readonly (MenuEntry | 'separator')[];
  /** Called when a map comes on the screen: keys, pointer, drops. @returns what stops it */
  readonly onMount?: (map: ActiveMap) => () => void;
  /** What words of links keep clear of: names that lie over them, edges that would cut them. */
  readonly labelObstacles?: (brush: Pick<LinkBrush, 'zoom' | 'visibleRect'>) => readonly LabelObstacle[];
  /** Painted under the links and cards, every time the picture is painted: keep it under a millisecond. */
  readonly paintBelow?: Paint;
  /** Painted over the links and the far cards, under the mounted ones. */
  readonly paintAbove?: Paint;
}
