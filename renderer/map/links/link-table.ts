import type { LinkInput } from '../model/content.ts';
import { grown, type Rect } from '../model/rect.ts';
import type { SlotTable } from '../model/slot-table.ts';
import { isDrawnBackwards, lineOf, looks } from './link-look.ts';
import { distanceTo, type LinkShape, linkShape, TIP } from './link-shape.ts';

/** One link between two slots, in the direction in which it is drawn. */
export interface DrawnLink {
  readonly input: LinkInput;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
}

/** Links of one map: found by area and by card; curves are worked out when they are needed. */
export interface LinkTable {
  sync(links: readonly LinkInput[], slotOf: (id: string) => number | undefined): void;
  readonly length: number;
  at(number: number): DrawnLink | undefined;
  numberOf(id: string): number | undefined;
  ofSlot(slot: number): readonly number[];
  shape(number: number): LinkShape | undefined;
  /** Those that an area may touch; the caller looks at their curves. */
  near(area: Rect): readonly number[];
  /** The nearest link within `reach` px, or undefined. */
  hit(x: number, y: number, reach: number): number | undefined;
}

/** 0, 1, −1, 2, −2 …; a whole number without a fraction on the way, which engines keep in less room. */
const laneOf = (nth: number): number => (nth % 2 === 1 ? (nth + 1) >> 1 : 0 - (nth >> 1));
/** Curves leave the rectangle around their two cards by no more than this, px at 100 %. */
const BULGE = 200;

/** Where the cards are is asked when links are looked for: moving thousands of cards is no work here. */
export function createLinkTable(slots: Pick<SlotTable, 'rect' | 'stamp' | 'mayTouch' | 'light'>): LinkTable {
  let links: DrawnLink[] = [];
  let shapes: (LinkShape | undefined)[] = [];
  /** The stamps of both cards when the shape was made. */
  let stamps = new Uint32Array(0);
  let numbers: Map<string, number> | undefined;
  let bySlot: Map<number, number[]> | undefined;

  const numbersById = (): ReadonlyMap<string, number> => {
    numbers ??= new Map(links.map((link, number) => [link.input.id, number]));
    return numbers;
  };
  const numbersBySlot = (): ReadonlyMap<number, readonly number[]> => {
    if (bySlot) return bySlot;
    const found = new Map<number, number[]>();
    for (const [number, { start, end }] of links.entries())
      for (const slot of [start, end]) {
        const there = found.get(slot);
        if (there) there.push(number);
        else found.set(slot, [number]);
      }
    bySlot = found;
    return found;
  };
  const isSeen = ({ start, end }: DrawnLink): boolean =>
    slots.light(start) !== 'hidden' && slots.light(end) !== 'hidden';

  const table: LinkTable = {
    get length() {
      return links.length;
    },
    sync(inputs, slotOf) {
      links = drawnLinks(inputs, slotOf);
      shapes = [];
      stamps = new Uint32Array(links.length);
      numbers = undefined;
      bySlot = undefined;
    },
    at: (number) => links[number],
    numberOf: (id) => numbersById().get(id),
    ofSlot: (slot) => numbersBySlot().get(slot) ?? [],
    shape(number) {
      const link = links[number];
      if (!link) return undefined;
      const [from, to] = [slots.rect(link.start), slots.rect(link.end)];
      const stamp = slots.stamp(link.start) + slots.stamp(link.end);
      const known = stamps[number] === stamp ? shapes[number] : undefined;
      if (known) return known;
      const tip = looks[lineOf(link.input.relation)].end === 'none' ? 0 : TIP;
      const shape = linkShape(from, to, link.lane, tip);
      shapes[number] = shape;
      stamps[number] = stamp;
      return shape;
    },
    near(area) {
      const around = grown(area, BULGE);
      const found: number[] = [];
      for (let number = 0; number < links.length; number += 1) {
        const link = links[number];
        if (link && slots.mayTouch(link.start, link.end, around) && isSeen(link)) found.push(number);
      }
      return found;
    },
    hit(x, y, reach) {
      let found: number | undefined;
      let best = reach;
      for (const number of table.near({ x: x - reach, y: y - reach, w: 2 * reach, h: 2 * reach })) {
        const shape = table.shape(number);
        const distance = shape ? distanceTo(shape, x, y) : best;
        if (distance < best) [found, best] = [number, distance];
      }
      return found;
    },
  };
  return table;
}

/** More than any map has: two slots make one number. */
const MOST_SLOTS = 2 ** 26;

function drawnLinks(inputs: readonly LinkInput[], slotOf: (id: string) => number | undefined): DrawnLink[] {
  const links: DrawnLink[] = [];
  const pairs = new Map<number, number>();
  for (const input of inputs) {
    const from = slotOf(input.from);
    const to = slotOf(input.to);
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from, to) * MOST_SLOTS + Math.max(from, to);
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const [start, end] = isDrawnBackwards(input.relation) ? [to, from] : [from, to];
    links.push({ input, start, end, lane: laneOf(nth) });
  }
  return links;
}
