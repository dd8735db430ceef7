import type { MapLink } from '../content/map-content.ts';
import { expandRect, type Rect } from '../geometry/rect.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import { ARROW_LENGTH, distanceToCurve, type LinkCurve, linkCurve } from './link-curve.ts';
import { isDrawnReversed, linkStyleOf, linkStyles } from './link-style.ts';

/** One link between two slots, in the direction in which it is drawn. */
export interface DrawnLink {
  readonly input: MapLink;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
}

/** The links of one map, found by area and by card; curves are computed when they are needed. */
export interface LinkTable {
  sync(links: readonly MapLink[], slotOf: (id: string) => number | undefined): void;
  readonly length: number;
  at(index: number): DrawnLink | undefined;
  indexOf(id: string): number | undefined;
  linksOfSlot(slot: number): readonly number[];
  curve(index: number): LinkCurve | undefined;
  /** The links that an area may touch; the caller tests their curves. */
  near(area: Rect): readonly number[];
  /** The nearest link within `maxDistance` px, or undefined. */
  hitTest(x: number, y: number, maxDistance: number): number | undefined;
}

/** 0, 1, −1, 2, −2 …; computed without a fraction, as engines keep whole numbers in less memory. */
const laneOfNth = (nth: number): number => (nth % 2 === 1 ? (nth + 1) >> 1 : 0 - (nth >> 1));
/** Curves leave the rectangle around their two cards by no more than this, px at 100 %. */
const MAX_BULGE = 200;

/** Makes an empty link table. It reads positions only when links are searched: moving thousands of cards costs nothing here. */
export function createLinkTable(
  slots: Pick<SlotTable, 'rect' | 'revision' | 'mayTouch' | 'emphasis'>,
): LinkTable {
  let links: DrawnLink[] = [];
  let curves: (LinkCurve | undefined)[] = [];
  /** The sum of both cards' revisions for which the curve was computed. */
  let revisions = new Uint32Array(0);
  let indexById: Map<string, number> | undefined;
  let indexesBySlot: Map<number, number[]> | undefined;

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
  const isVisible = ({ start, end }: DrawnLink): boolean =>
    slots.emphasis(start) !== 'hidden' && slots.emphasis(end) !== 'hidden';

  const table: LinkTable = {
    get length() {
      return links.length;
    },
    sync(inputs, slotOf) {
      links = drawnLinks(inputs, slotOf);
      curves = [];
      revisions = new Uint32Array(links.length);
      indexById = undefined;
      indexesBySlot = undefined;
    },
    at: (number) => links[number],
    indexOf: (id) => getIndexById().get(id),
    linksOfSlot: (slot) => getIndexesBySlot().get(slot) ?? [],
    curve(number) {
      const link = links[number];
      if (!link) return undefined;
      const [from, to] = [slots.rect(link.start), slots.rect(link.end)];
      const revision = slots.revision(link.start) + slots.revision(link.end);
      const known = revisions[number] === revision ? curves[number] : undefined;
      if (known) return known;
      const arrowLength =
        linkStyles[linkStyleOf(link.input.relation)].arrowhead === 'none' ? 0 : ARROW_LENGTH;
      const curve = linkCurve(from, to, link.lane, arrowLength);
      curves[number] = curve;
      revisions[number] = revision;
      return curve;
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
        const curve = table.curve(number);
        const distance = curve ? distanceToCurve(curve, x, y) : best;
        if (distance < best) [found, best] = [number, distance];
      }
      return found;
    },
  };
  return table;
}

/** More than any map has: two slots make one number. */
const MAX_SLOTS = 2 ** 26;

function drawnLinks(inputs: readonly MapLink[], slotOf: (id: string) => number | undefined): DrawnLink[] {
  const links: DrawnLink[] = [];
  const pairs = new Map<number, number>();
  for (const input of inputs) {
    const from = slotOf(input.from);
    const to = slotOf(input.to);
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from, to) * MAX_SLOTS + Math.max(from, to);
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const [start, end] = isDrawnReversed(input.relation) ? [to, from] : [from, to];
    links.push({ input, start, end, lane: laneOfNth(nth) });
  }
  return links;
}
