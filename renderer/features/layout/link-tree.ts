import type { CardToLayOut, LayoutLink } from './layout-types.ts';

/** Cards farther away than this many links are left where they are. */
const MAX_STEPS = 3;

/** A link with the width of its word, px at 100 %. */
export interface WordedLink extends LayoutLink {
  readonly wordWidth?: number;
}

/** A card, the width of the word on the link that it hangs by, and what hangs on it. */
export interface LinkBranch {
  readonly card: CardToLayOut;
  readonly wordWidth: number;
  readonly children: readonly LinkBranch[];
}

/** What hangs on the card in the middle, by side. */
export interface LinkTree {
  readonly left: readonly LinkBranch[];
  readonly right: readonly LinkBranch[];
}

interface GrowingBranch extends LinkBranch {
  readonly children: GrowingBranch[];
}

interface Neighbour {
  readonly id: string;
  readonly wordWidth: number;
  /** The side of the card in the middle: undefined where the link has no direction. */
  readonly side: 'left' | 'right' | undefined;
}

function neighboursOf(links: readonly WordedLink[]): ReadonlyMap<string, readonly Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>();
  const add = (from: string, neighbour: Neighbour): void => {
    const there = neighbours.get(from);
    if (there) there.push(neighbour);
    else neighbours.set(from, [neighbour]);
  };
  for (const { from, to, isUndirected, wordWidth = 0 } of links) {
    add(from, { id: to, wordWidth, side: isUndirected ? undefined : 'right' });
    add(to, { id: from, wordWidth, side: isUndirected ? undefined : 'left' });
  }
  return neighbours;
}

const heightOf = (branches: readonly LinkBranch[]): number =>
  branches.reduce((sum, { card, children }) => sum + Math.max(card.height, heightOf(children)), 0);

/**
 * The cards that are linked with one, as a tree: each hangs on the card through which it was reached first, level by level.
 * What leads to the one in the middle is left, what it leads to is right, and what is only related goes to the emptier side.
 */
export function linkTreeAround(
  centre: string,
  cards: readonly CardToLayOut[],
  links: readonly WordedLink[],
): LinkTree {
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const neighbours = neighboursOf(links);
  const seen = new Set([centre]);
  const reachedFrom = (id: string): readonly (readonly [GrowingBranch, Neighbour['side']])[] =>
    (neighbours.get(id) ?? []).flatMap(({ id: other, wordWidth, side }) => {
      const card = cardOf.get(other);
      if (!card || seen.has(other)) return [];
      seen.add(other);
      return [[{ card, wordWidth, children: [] }, side] as const];
    });
  const first = reachedFrom(centre);
  let level: readonly GrowingBranch[] = first.map(([branch]) => branch);
  for (let step = 1; step < MAX_STEPS && level.length > 0; step += 1)
    level = level.flatMap((branch) => {
      branch.children.push(...reachedFrom(branch.card.id).map(([child]) => child));
      return branch.children;
    });
  const sides = { left: [] as LinkBranch[], right: [] as LinkBranch[] };
  for (const [branch, side] of first) if (side) sides[side].push(branch);
  for (const [branch, side] of first)
    if (!side) sides[heightOf(sides.left) < heightOf(sides.right) ? 'left' : 'right'].push(branch);
  return sides;
}
