import type { LiveMap } from '../live-map.ts';
import { around, grown, type Rect } from '../model/rect.ts';
import { sightOf } from '../model/window.ts';
import { hideGuides, showGuides } from './guides.ts';
import { snapTo } from './snap.ts';

/** How near a line has to be, px on the screen. */
const REACH = 6;
/** Neighbours farther away than this do not count, px of the map. */
const NEAR = 800;
/** What is larger than this, or more cards, is put down freely: there is no one neighbour that it belongs to. */
const LARGEST = 4000;
const MOST = 200;

/** Lets what is in the hand meet the lines of its neighbours. */
export interface Snapper {
  /** @returns how much farther the hand goes than the pointer, px of the map */
  at(dx: number, dy: number): readonly [number, number];
  end(): void;
}

const within = (rect: Rect, limit: Rect): Rect => {
  const [x, y] = [Math.max(rect.x, limit.x), Math.max(rect.y, limit.y)];
  return {
    x,
    y,
    w: Math.min(rect.x + rect.w, limit.x + limit.w) - x,
    h: Math.min(rect.y + rect.h, limit.y + limit.h) - y,
  };
};

/** For cards that were just lifted. Only neighbours in sight count, found through the grid: it costs the same on any map. */
export function createSnapper({ model, pane }: LiveMap, held: ReadonlySet<number>): Snapper {
  const start = held.size <= MOST ? around([...held].map(model.slots.rect)) : undefined;
  const box = start && Math.max(start.w, start.h) <= LARGEST ? start : undefined;
  return {
    at(dx, dy) {
      if (!box) return [0, 0];
      const view = pane.view();
      const there = { ...box, x: box.x + dx, y: box.y + dy };
      const neighbours = model
        .cardsIn(within(grown(there, NEAR), sightOf(view)))
        .filter((slot) => !held.has(slot))
        .map(model.slots.rect);
      const snapped = snapTo(there, neighbours, REACH / view.zoom);
      showGuides(snapped.guides);
      return [snapped.dx, snapped.dy];
    },
    end: hideGuides,
  };
}
