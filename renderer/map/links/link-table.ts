import type { LinkInput } from '../model/content.ts';
import { createGridIndex, type GridIndex } from '../model/grid-index.ts';
import type { Rect } from '../model/rect.ts';
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
  near(area: Rect): readonly number[];
  /** The nearest link within `reach` px, or undefined. */
  hit(x: number, y: number, reach: number): number | undefined;
  /** Their cards moved. */
  moved(slots: Iterable<number>): void;
}

/** 0, 1, −1, 2, −2 … */
const laneOf = (nth: number): number => (nth % 2 === 1 ? (nth + 1) / 2 : -nth / 2) + 0;

/** `isSeen` says of a card whether it is not hidden: links of hidden cards are neither near nor hit. */
export function createLinkTable(
  rectOf: (slot: number) => Rect,
  isSeen: (slot: number) => boolean = () => true,
): LinkTable {
  let links: DrawnLink[] = [];
  let shapes: (LinkShape | undefined)[] = [];
  const numbers = new Map<string, number>();
  const bySlot = new Map<number, number[]>();
  const index: GridIndex = createGridIndex();

  /** The last call of `moved` that saw each link: one between two cards that move is placed once. */
  let calls = new Uint32Array(0);
  let call = 0;

  const place = (number: number): void => {
    const link = links[number];
    if (!link) return;
    const [a, b] = [rectOf(link.start), rectOf(link.end)];
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    const [right, bottom] = [Math.max(a.x + a.w, b.x + b.w), Math.max(a.y + a.h, b.y + b.h)];
    index.set(number, { x, y, w: right - x, h: bottom - y });
  };
  const note = (slot: number, number: number): void => {
    const there = bySlot.get(slot);
    if (there) there.push(number);
    else bySlot.set(slot, [number]);
  };

  const table: LinkTable = {
    get length() {
      return links.length;
    },
    sync(inputs, slotOf) {
      links = drawnLinks(inputs, slotOf);
      shapes = new Array(links.length);
      calls = new Uint32Array(links.length);
      call = 0;
      numbers.clear();
      bySlot.clear();
      index.clear();
      for (const [number, link] of links.entries()) {
        numbers.set(link.input.id, number);
        note(link.start, number);
        note(link.end, number);
        place(number);
      }
    },
    at: (number) => links[number],
    numberOf: (id) => numbers.get(id),
    ofSlot: (slot) => bySlot.get(slot) ?? [],
    shape(number) {
      const link = links[number];
      if (!link) return undefined;
      const tip = looks[lineOf(link.input.relation)].end === 'none' ? 0 : TIP;
      shapes[number] ??= linkShape(rectOf(link.start), rectOf(link.end), link.lane, tip);
      return shapes[number];
    },
    near: (area) =>
      index.near(area).filter((number) => {
        const link = links[number];
        return link !== undefined && isSeen(link.start) && isSeen(link.end);
      }),
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
    moved(slots) {
      call += 1;
      for (const slot of slots)
        for (const number of bySlot.get(slot) ?? []) {
          if (calls[number] === call) continue;
          calls[number] = call;
          shapes[number] = undefined;
          place(number);
        }
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
