import type { PlainRecord } from '../../../shared/records/kind.ts';

/** Neighbours of every card that is among `there`. */
function neighboursOf(
  links: readonly PlainRecord[],
  there: ReadonlySet<string>,
): ReadonlyMap<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (one: string, other: string): void => {
    const known = neighbours.get(one);
    if (known) known.push(other);
    else neighbours.set(one, [other]);
  };
  for (const { fields } of links) {
    const { from, to } = fields;
    if (typeof from !== 'string' || typeof to !== 'string' || !there.has(from) || !there.has(to)) continue;
    note(from, to);
    note(to, from);
  }
  return neighbours;
}

/** The cards themselves and all that, in either direction, are linked to them in at most so many steps; cycles are walked once. */
export function linkedWithin(
  cards: readonly string[],
  steps: number,
  links: readonly PlainRecord[],
  there: ReadonlySet<string>,
): ReadonlySet<string> {
  const neighbours = neighboursOf(links, there);
  const reached = new Set(cards.filter((card) => there.has(card)));
  let edge = [...reached];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const card of edge)
      for (const neighbour of neighbours.get(card) ?? []) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    edge = next;
  }
  return reached;
}
