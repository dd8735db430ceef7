import type { MapLink } from '../content/map-content.ts';
import { expandRect, type Rect } from '../geometry/rect.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { TextObstacles } from '../slots/text-obstacles.ts';
import { type DrawnLink, drawnLinks, type LinkEnds } from './drawn-links.ts';
import { distanceToCurve, type LinkCurve } from './link-curve.ts';
import { createRouteTable, type RouteProgress } from './route-table.ts';

/** The links of one map, found by area and by card; curves are computed when they are needed. */
export interface LinkTable {
  sync(links: readonly MapLink[], ends: LinkEnds): void;
  readonly length: number;
  at(index: number): DrawnLink | undefined;
  indexOf(id: string): number | undefined;
  linksOfSlot(slot: number): readonly number[];
  /** The line of a link as far as it is known: right after one of its cards was moved it may run under others. */
  curve(index: number): LinkCurve | undefined;
  /** Whether the line is led round the cards as they lie now. */
  isRouted(index: number): boolean;
  /** Whether lines were asked for that have to be led yet. */
  isAnyAsked(): boolean;
  /** Leads lines round the cards as they lie now, those that were asked for first, until time is up. */
  route(isTimeUp: () => boolean): RouteProgress;
  /** Whether the link's word stands on another one that it leaves its card with: the same word is written once. */
  sharesWord(index: number): boolean;
  /** The links that an area may touch; the caller tests their curves. */
  near(area: Rect): readonly number[];
  /** The nearest link within `maxDistance` px, or undefined. A line that stands for several is none of them. */
  hitTest(x: number, y: number, maxDistance: number): number | undefined;
}

/** Lines leave the rectangle around their two cards by no more than this, px at 100 %. */
const MAX_BULGE = 200;

type LinkSlots = Pick<
  SlotTable,
  | 'rect'
  | 'approximateRect'
  | 'revision'
  | 'changes'
  | 'mayTouch'
  | 'emphasis'
  | 'length'
  | 'face'
  | 'isMat'
  | 'isFolded'
  | 'slotsTouching'
>;

/** Makes an empty link table. It reads positions only when links are searched: moving thousands of cards costs nothing here. `onAsked`: a line was asked for that has to be led yet. */
export function createLinkTable(slots: LinkSlots, names: TextObstacles, onAsked?: () => void): LinkTable {
  let links: readonly DrawnLink[] = [];
  let indexById: Map<string, number> | undefined;
  let indexesBySlot: Map<number, number[]> | undefined;
  const routes = createRouteTable(slots, names, onAsked);

  const getIndexById = (): ReadonlyMap<string, number> => {
    indexById ??= new Map(links.map((link, number) => [link.input.id, number]));
    return indexById;
  };
  const getIndexesBySlot = (): ReadonlyMap<number, readonly number[]> => {
    if (indexesBySlot) return indexesBySlot;
    const found = new Map<number, number[]>();
    for (const [number, { start, end }] of links.entries())
      for (const slot of [start, end]) {
        const there = found.get(slot);
        if (there) there.push(number);
        else found.set(slot, [number]);
      }
    indexesBySlot = found;
    return found;
  };
  /** The one of some links whose ends are nearest to each other. */
  const nearestOf = (numbers: readonly number[]): number | undefined => {
    const distances = numbers.map((number) => {
      const link = links[number];
      const [from, to] = [slots.rect(link?.start ?? -1), slots.rect(link?.end ?? -1)];
      return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
    });
    return numbers[distances.indexOf(Math.min(...distances))];
  };
  const isVisible = ({ start, end }: DrawnLink): boolean =>
    slots.emphasis(start) !== 'hidden' && slots.emphasis(end) !== 'hidden';

  const isOfFamily = (link: DrawnLink | undefined, family: string | undefined): boolean =>
    link !== undefined && family !== undefined && link.family === family && isVisible(link);

  const table: LinkTable = {
    get length() {
      return links.length;
    },
    sync(inputs, ends) {
      links = drawnLinks(inputs, ends);
      routes.sync(links);
      indexById = undefined;
      indexesBySlot = undefined;
    },
    at: (number) => links[number],
    indexOf: (id) => getIndexById().get(id),
    linksOfSlot: (slot) => getIndexesBySlot().get(slot) ?? [],
    curve: routes.curve,
    isRouted: routes.isRouted,
    isAnyAsked: routes.isAnyAsked,
    route: routes.update,
    sharesWord(number) {
      const siblings = (getIndexesBySlot().get(links[number]?.start ?? -1) ?? []).filter((other) =>
        isOfFamily(links[other], links[number]?.family),
      );
      return siblings.length > 1 && nearestOf(siblings) !== number;
    },
    near(area) {
      const searchArea = expandRect(area, MAX_BULGE);
      const found: number[] = [];
      for (let number = 0; number < links.length; number += 1) {
        const link = links[number];
        if (link && slots.mayTouch(link.start, link.end, searchArea) && isVisible(link)) found.push(number);
      }
      return found;
    },
    hitTest(x, y, reach) {
      let found: number | undefined;
      let best = reach;
      for (const number of table.near({ x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach })) {
        const curve = links[number]?.joined ? undefined : table.curve(number);
        const distance = curve ? distanceToCurve(curve, x, y) : best;
        if (distance < best) [found, best] = [number, distance];
      }
      return found;
    },
  };
  return table;
}
