import type { CardToLayOut, LayoutLink } from './layout-types.ts';

/** Cards that hang together through links, each group in the order of the cards; a card without links is alone. */
export function linkedGroups<Card extends Pick<CardToLayOut, 'id'>>(
  cards: readonly Card[],
  links: readonly LayoutLink[],
): readonly (readonly Card[])[] {
  const root = new Map(cards.map((card) => [card.id, card.id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = root.get(at) ?? at; up !== at; up = root.get(at) ?? at) {
      root.set(at, root.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { from, to } of links) if (root.has(from) && root.has(to)) root.set(find(to), find(from));
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = find(card.id);
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  return [...groups.values()];
}
