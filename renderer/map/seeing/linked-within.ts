/** A link between two cards, in whichever direction. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Neighbours of every card that is among `there`. */
function neighboursOf(links: readonly Ends[], there: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (one: string, other: string): void => {
    const known = neighbours.get(one);
    if (known) known.push(other);
    else neighbours.set(one, [other]);
  };
  for (const { from, to } of links) {
    if (!there.has(from) || !there.has(to)) continue;
    note(from, to);
    note(to, from);
  }
  return neighbours;
}

/** The cards themselves and all that are linked to them in at most so many steps; cycles are walked once. */
export function linkedWithin(
  cards: readonly string[],
  steps: number,
  links: readonly Ends[],
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
