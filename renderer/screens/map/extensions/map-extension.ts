import type { ComponentType } from 'react';
import type { MenuEntry } from '../../../core/ui/menu.tsx';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { Distance } from '../../../features/map-model/geometry/viewport.ts';
import type { LinkBrush } from '../painting/link-brush.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** What an extension paints with; the context is in px of the map. */
export interface ExtensionBrush extends LinkBrush {
  readonly distance: Distance;
  /** Cards are blocks, and not mounted: far off. */
  readonly isOverview: boolean;
}

type Paint = (context: CanvasRenderingContext2D, brush: ExtensionBrush) => void;

/**
 * What one folder adds to the map: a tool, a painted layer, keys of its own. The folder exports it as `extension` from
 * `extension.ts` or `extension.tsx`; nothing else names it.
 */
export interface MapExtension {
  /** The place among the extensions: from left to right in the toolbar, from bottom to top on the map. */
  readonly order: number;
  /** In the toolbar. There is no active map while the project has no card yet. */
  readonly ToolbarItem?: ComponentType<{ readonly mapId: string; readonly map: ActiveMap | undefined }>;
  /** Over the map, in px of the window; it does not pan and zoom. */
  readonly Overlay?: ComponentType<{ readonly mapId: string; readonly map: ActiveMap }>;
  /** Further entries of the menu of maps. */
  readonly menuEntries?: (mapId: string, isReadOnly: boolean) => readonly (MenuEntry | 'separator')[];
  /** Called when a map comes on the screen: keys, pointer, drops. @returns what stops it */
  readonly onMount?: (map: ActiveMap) => () => void;
  /** What labels of links keep clear of: names that lie over them, edges that would cut them. */
  readonly labelObstacles?: (brush: Pick<LinkBrush, 'zoom' | 'visibleRect'>) => readonly Rect[];
  /** Paints under the links and cards, whenever the backing canvas is painted: keep it under a millisecond. */
  readonly paintBelow?: Paint;
  /** Paints over the links and the painted cards, under the mounted ones. */
  readonly paintAbove?: Paint;
}
