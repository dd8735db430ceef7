import type { MapLink } from '../content/map-content.ts';
import { isDrawnReversed } from './link-style.ts';

/** One link between two slots, in the direction in which it is drawn. */
export interface DrawnLink {
  readonly input: MapLink;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  /** Links of one relation from one card: they leave it as one line, and their word is written once. */
  readonly family?: string | undefined;
}

/** 0, 1, −1, 2, −2 …; computed without a fraction, as engines keep whole numbers in less memory. */
const laneOfNth = (nth: number): number => (nth % 2 === 1 ? (nth + 1) >> 1 : 0 - (nth >> 1));
/** More than any map has: two slots make one number. */
const MAX_SLOTS = 2 ** 26;

/** The links of which both ends are on the map, as they are drawn; links from a card to itself are not. */
export function drawnLinks(
  inputs: readonly MapLink[],
  slotOf: (id: string) => number | undefined,
): readonly DrawnLink[] {
  const links: DrawnLink[] = [];
  const pairs = new Map<number, number>();
  const families = new Map<string, number>();
  for (const input of inputs) {
    const from = slotOf(input.from);
    const to = slotOf(input.to);
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from, to) * MAX_SLOTS + Math.max(from, to);
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const [start, end] = isDrawnReversed(input.relation) ? [to, from] : [from, to];
    const family = nth === 0 && input.strength === undefined ? `${start} ${input.relation}` : undefined;
    if (family !== undefined) families.set(family, (families.get(family) ?? 0) + 1);
    links.push({ input, start, end, lane: laneOfNth(nth), family });
  }
  return links.map((link) => {
    const { family } = link;
    return family !== undefined && (families.get(family) ?? 0) > 1 ? link : withoutFamily(link);
  });
}

const withoutFamily = ({ family: _family, ...link }: DrawnLink): DrawnLink => link;
