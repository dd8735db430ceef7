import type { CardToLayOut, LayoutLink } from './layout-types.ts';

/** A chain of more cards goes on in the next free column: one column of thirty cards is read by nobody. */
export const MAX_DEPTH = 8;

/** A card and the cards that hang from it by links. */
export interface LinkedTree {
  readonly card: CardToLayOut;
  readonly children: readonly LinkedTree[];
}

interface GrowingTree extends LinkedTree {
  readonly children: GrowingTree[];
}

/**
 * Linked cards as trees, in the order of the cards: each card hangs from the first one that links to it; in a circle of
 * links the one that comes first is the root. A card without links is a tree of its own. What hangs deeper than `maxDepth`
 * cards is a tree of its own too.
 */
export function linkedTrees(
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
  maxDepth = MAX_DEPTH,
): readonly LinkedTree[] {
  const children = new Map(cards.map((card) => [card.id, [] as CardToLayOut[]]));
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const order = new Map(cards.map((card, at) => [card.id, at]));
  const directed = links.map(({ from, to, isUndirected }) => {
    const isBackwards = isUndirected === true && (order.get(to) ?? 0) < (order.get(from) ?? 0);
    return isBackwards ? { from: to, to: from } : { from, to };
  });
  const isTarget = new Set(directed.filter(({ from }) => cardOf.has(from)).map(({ to }) => to));
  for (const { from, to } of directed) {
    const card = cardOf.get(to);
    if (card && from !== to) children.get(from)?.push(card);
  }
  const used = new Set<string>();
  const claim = (card: CardToLayOut): GrowingTree => {
    used.add(card.id);
    return { card, children: [] };
  };
  const grow = (root: CardToLayOut): LinkedTree => {
    const tree = claim(root);
    let level = [tree];
    for (let depth = 1; depth < maxDepth; depth += 1) {
      level = level.flatMap((parent) => {
        for (const child of children.get(parent.card.id) ?? [])
          if (!used.has(child.id)) parent.children.push(claim(child));
        return parent.children;
      });
    }
    return tree;
  };
  const roots = [...cards.filter((card) => !isTarget.has(card.id)), ...cards];
  const trees: LinkedTree[] = [];
  for (const card of roots) if (!used.has(card.id)) trees.push(grow(card));
  return trees.sort((one, other) => (order.get(one.card.id) ?? 0) - (order.get(other.card.id) ?? 0));
}
