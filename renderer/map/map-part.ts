import type { ComponentType } from 'react';
import type { MenuEntry } from '../ui/menu.tsx';
import type { KeepClear, LinkBrush } from './canvas/link-brush.ts';
import type { LiveMap } from './live-map.ts';

/** What a part paints with; the context is already in the map's px. */
export interface PartBrush extends LinkBrush {
  readonly isFar: boolean;
}

type Paint = (context: CanvasRenderingContext2D, brush: PartBrush) => void;

/**
 * Something that one folder adds to the map: a tool, a layer of the picture, keys of its own. Its folder exports it as
 * `part` from `map-part.ts` or `map-part.tsx`; nothing else names it.
 */
export interface MapPart {
  /** Among the parts, smallest first: from left to right in the toolbar, from below to above on the paper. */
  readonly order: number;
  /** In the toolbar. There is no live map where the project has no card yet. */
  readonly Tool?: ComponentType<{ readonly mapId: string; readonly map: LiveMap | undefined }>;
  /** Over the paper, in the window's px; it does not move with the map. */
  readonly Over?: ComponentType<{ readonly mapId: string; readonly map: LiveMap }>;
  /** Further entries of the menu of maps. */
  readonly menu?: (mapId: string, isReadOnly: boolean) => readonly (MenuEntry | 'rule')[];
  /** Called when a map comes on the screen: keys, pointer, drops. @returns what stops it */
  readonly follow?: (map: LiveMap) => () => void;
  /** What words of links keep clear of: names that lie over them, edges that would cut them. */
  readonly keepClear?: (brush: Pick<LinkBrush, 'zoom' | 'sight'>) => readonly KeepClear[];
  /** Painted under the links and cards, every time the picture is painted: keep it under a millisecond. */
  readonly paintUnder?: Paint;
  /** Painted over the links and the far cards, under the mounted ones. */
  readonly paintOver?: Paint;
}
