import type { PlainRecord } from '../../../../shared/document/model/document.ts';

/** Neighbours of every card that is among `there`. */
function neighboursOf(
  links: readonly PlainRecord[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const addNeighbour = (one: string, other: string): void => {
    const known = neighbours.get(one);
    if (known) known.push(other);
    else neighbours.set(one, [other]);
  };
  for (const { fields } of links) {
    const { from, to } = fields;
    if (typeof from !== 'string' || typeof to !== 'string' || !ids.has(from) || !ids.has(to)) continue;
    addNeighbour(from, to);
    addNeighbour(to, from);
  }
  return neighbours;
}

/** The cards themselves and all that, in either direction, are linked to them in at most so many steps; cycles are walked once. */
export function linkedWithin(
  cards: readonly string[],
  steps: number,
  links: readonly PlainRecord[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const neighbours = neighboursOf(links, ids);
  const reached = new Set(cards.filter((card) => ids.has(card)));
  let frontier = [...reached];
  for (let step = 0; step < steps && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const card of frontier)
      for (const neighbour of neighbours.get(card) ?? []) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    frontier = next;
  }
  return reached;
}
