import type { MapLink } from '../content/map-content.ts';
import { isDrawnReversed } from './link-style.ts';

/** One line between two slots, in the direction in which it is drawn. */
export interface DrawnLink {
  /** The link; of a line that stands for several, one of no record. */
  readonly input: MapLink;
  /** The links that one line stands for, where it ends at a folded mat and they are several. */
  readonly joined?: readonly MapLink[];
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

/** Where links end: the slots of records, and which of these are folded mats, in place of all that lies on them. */
export interface LinkEnds {
  readonly slotOf: (id: string) => number | undefined;
  readonly isFolded: (slot: number) => boolean;
}

/** The links of which both ends are on the map, as they are drawn; links from a card to itself are not. */
export function drawnLinks(inputs: readonly MapLink[], { slotOf, isFolded }: LinkEnds): readonly DrawnLink[] {
  const links: DrawnLink[] = [];
  const pairs = new Map<number, number>();
  const families = new Map<string, number>();
  const atMats = new Map<number, MapLink[]>();
  for (const input of inputs) {
    const from = slotOf(input.from);
    const to = slotOf(input.to);
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from, to) * MAX_SLOTS + Math.max(from, to);
    if (isFolded(from) || isFolded(to)) {
      const there = atMats.get(pair);
      if (there) there.push(input);
      else atMats.set(pair, [input]);
      continue;
    }
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const [start, end] = isDrawnReversed(input.relation) ? [to, from] : [from, to];
    const family = nth === 0 && input.strength === undefined ? `${start} ${input.relation}` : undefined;
    if (family !== undefined) families.set(family, (families.get(family) ?? 0) + 1);
    links.push({ input, start, end, lane: laneOfNth(nth), family });
  }
  const drawn = links.map((link) => {
    const { family } = link;
    return family !== undefined && (families.get(family) ?? 0) > 1 ? link : withoutFamily(link);
  });
  return [...drawn, ...[...atMats].flatMap(([pair, joined]) => lineToMat(pair, joined, slotOf))];
}

/** One line between two slots of which one is a folded mat: the link itself where it is one, else all of them in one. */
function lineToMat(
  pair: number,
  joined: readonly MapLink[],
  slotOf: LinkEnds['slotOf'],
): readonly DrawnLink[] {
  const [first, ...others] = joined;
  const [from, to] = [slotOf(first?.from ?? ''), slotOf(first?.to ?? '')];
  if (!first || from === undefined || to === undefined) return [];
  if (others.length === 0) {
    const [start, end] = isDrawnReversed(first.relation) ? [to, from] : [from, to];
    return [{ input: first, start, end, lane: 0 }];
  }
  const input = { id: `joined ${pair}`, from: first.from, to: first.to, relation: 'relatesTo' };
  return [{ input, joined, start: Math.min(from, to), end: Math.max(from, to), lane: 0 }];
}

const withoutFamily = ({ family: _family, ...link }: DrawnLink): DrawnLink => link;
