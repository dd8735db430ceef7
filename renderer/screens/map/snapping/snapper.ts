import { boundingRect, expandRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { hideGuides, showGuides } from './guide-store.ts';
import { snapRect } from './snap-rect.ts';

/** How near a line has to be, px on the screen. */
const SNAP_DISTANCE = 6;
/** Neighbours farther away than this do not count, px of the map. */
const NEIGHBOUR_DISTANCE = 800;
/** What is larger than this, or more cards, does not snap: there is no one neighbour that it belongs to. */
const MAX_SIZE = 4000;
const MAX_CARDS = 200;

/** Snaps what is dragged to the lines of its neighbours. */
export interface Snapper {
  /** @returns how much farther than the pointer the cards are moved, px of the map */
  snap(dx: number, dy: number): readonly [number, number];
  end(): void;
}

const intersection = (rect: Rect, limit: Rect): Rect => {
  const [x, y] = [Math.max(rect.x, limit.x), Math.max(rect.y, limit.y)];
  return {
    x,
    y,
    w: Math.min(rect.x + rect.w, limit.x + limit.w) - x,
    h: Math.min(rect.y + rect.h, limit.y + limit.h) - y,
  };
};

/** Makes a snapper for cards whose drag begins. Only neighbours in the window count: it costs the same on any map. */
export function createSnapper({ model, pane }: ActiveMap, dragged: ReadonlySet<number>): Snapper {
  const start = dragged.size <= MAX_CARDS ? boundingRect([...dragged].map(model.slots.rect)) : undefined;
  const box = start && Math.max(start.w, start.h) <= MAX_SIZE ? start : undefined;
  return {
    snap(dx, dy) {
      if (!box) return [0, 0];
      const viewport = pane.viewport();
      const movedBox = { ...box, x: box.x + dx, y: box.y + dy };
      const neighbours = model
        .cardsIn(intersection(expandRect(movedBox, NEIGHBOUR_DISTANCE), visibleRect(viewport)))
        .filter((slot) => !dragged.has(slot))
        .map(model.slots.rect);
      const snapped = snapRect(movedBox, neighbours, SNAP_DISTANCE / viewport.zoom);
      showGuides(snapped.guides);
      return [snapped.dx, snapped.dy];
    },
    end: hideGuides,
  };
}
