import { CARD_WIDTH } from '../map-model/content/card-face.ts';
import {
  CARD_GAP_X,
  CARD_GAP_Y,
  type CardToLayOut,
  type LayoutLink,
  type Positions,
} from './layout-types.ts';

/** Cards farther away than this many links are left where they are. */
const MAX_STEPS = 3;

const CELL_WIDTH = CARD_WIDTH + CARD_GAP_X;
/** Two middles that are this far apart, counted in cards, never lie on each other: the diagonal of one card. */
const MIN_DISTANCE = Math.SQRT2;

function neighboursOf(links: readonly LayoutLink[], known: ReadonlySet<string>): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const addNeighbour = (from: string, to: string): void => {
    if (!known.has(from) || !known.has(to)) return;
    const there = neighbours.get(from);
    if (there) there.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { from, to } of links) {
    addNeighbour(from, to);
    addNeighbour(to, from);
  }
  return neighbours;
}

/** A card of a ring, and the card of the ring before through which it was reached. */
interface Reached {
  readonly id: string;
  readonly via: string;
}

/** Cards by their distance from one, in links: itself, its neighbours, theirs. Each ring follows the one before. */
export function ringsAround(
  centre: string,
  cards: readonly Pick<CardToLayOut, 'id'>[],
  links: readonly LayoutLink[],
  steps = MAX_STEPS,
): readonly (readonly Reached[])[] {
  const neighbours = neighboursOf(links, new Set(cards.map((card) => card.id)));
  const seen = new Set([centre]);
  const rings: Reached[][] = [[{ id: centre, via: centre }]];
  for (let step = 0; step < steps; step += 1) {
    const next: Reached[] = [];
    for (const { id: via } of rings.at(-1) ?? [])
      for (const id of neighbours.get(via) ?? []) {
        if (seen.has(id)) continue;
        seen.add(id);
        next.push({ id, via });
      }
    if (next.length === 0) break;
    rings.push(next);
  }
  return rings;
}

/** The angle between neighbours on a circle at which they do not touch. The first circle holds six. */
const minAngle = (circle: number): number => 2 * Math.asin(1 / (2 * circle));

/** Deals the cards of one step to circles: as many as fit around each, the rest farther out. */
function distributeOnCircles<Card>(ring: readonly Card[], first: number): readonly (readonly Card[])[] {
  const sizes: number[] = [];
  let remaining = ring.length;
  for (let circle = first; remaining > 0; circle += 1) {
    const capacity = Math.floor((2 * Math.PI) / minAngle(circle) + 1e-9);
    sizes.push(Math.min(capacity, remaining));
    remaining -= capacity;
  }
  const circles: Card[][] = sizes.map(() => []);
  for (const [at, card] of ring.entries()) {
    // The circle that is furthest behind its share takes the next, so that neighbours in the row stay near each other.
    const behind = sizes.map(
      (size, circle) => (size * (at + 1)) / ring.length - (circles[circle]?.length ?? 0),
    );
    circles[behind.indexOf(Math.max(...behind))]?.push(card);
  }
  return circles;
}

/** Moves angles apart until none is nearer to the next than `least`, also across the turn. They come in their order. */
function spreadAngles(wanted: readonly number[], min: number): readonly number[] {
  const angles = [...wanted];
  for (let at = 1; at < angles.length; at += 1)
    angles[at] = Math.max(angles[at] ?? 0, (angles[at - 1] ?? 0) + min);
  let limit = (angles[0] ?? 0) + 2 * Math.PI;
  for (let at = angles.length - 1; at > 0; at -= 1) {
    limit -= min;
    angles[at] = Math.min(angles[at] ?? 0, limit);
    limit = angles[at] ?? 0;
  }
  return angles;
}

/** Where on the circle each would like to be: fanned out around the card that it hangs on. */
function preferredAngles(
  circle: readonly Reached[],
  angleOf: ReadonlyMap<string, number>,
  min: number,
): readonly { readonly id: string; readonly angle: number }[] {
  const total = new Map<string, number>();
  for (const { via } of circle) total.set(via, (total.get(via) ?? 0) + 1);
  const countByParent = new Map<string, number>();
  return circle
    .map(({ id, via }, at) => {
      const parentAngle = angleOf.get(via);
      const index = countByParent.get(via) ?? 0;
      countByParent.set(via, index + 1);
      // What is linked with the centre card goes around it, clockwise from the top.
      if (parentAngle === undefined) return { id, angle: (2 * Math.PI * at) / circle.length - Math.PI / 2 };
      return { id, angle: parentAngle + (index - ((total.get(via) ?? 1) - 1) / 2) * min };
    })
    .sort((a, b) => a.angle - b.angle);
}

/**
 * One card in the middle, what is linked to it in circles around it, a circle farther out with every link; a step with many
 * cards takes several circles. Cards that no link leads to within three steps are not in the answer. No two cards overlap:
 * middles on one circle and of two circles are a card's diagonal apart. Circles are wider than high, as screens are. The
 * middle of the card in the middle is 0, 0.
 */
export function arrangeAround(
  centre: string,
  cards: readonly CardToLayOut[],
  links: readonly LayoutLink[],
): Positions {
  const heights = new Map(cards.map((card) => [card.id, card.height]));
  const rings = ringsAround(centre, cards, links);
  // As high as the highest of those that go around: one long sentence far off on the map moves nothing here.
  const cellHeight =
    rings.flat().reduce((most, { id }) => Math.max(most, heights.get(id) ?? 0), 0) + CARD_GAP_Y;
  const places: Positions = new Map();
  const placeCard = (id: string, x: number, y: number): void => {
    places.set(id, [Math.round(x - CARD_WIDTH / 2), Math.round(y - (heights.get(id) ?? 0) / 2)]);
  };
  placeCard(centre, 0, 0);
  const angleOf = new Map<string, number>();
  let radius = 1;
  for (const ring of rings.slice(1)) {
    for (const circle of distributeOnCircles(ring, radius)) {
      const min = minAngle(radius);
      const wanted = preferredAngles(circle, angleOf, min);
      const angles = spreadAngles(
        wanted.map(({ angle }) => angle),
        min,
      );
      for (const [at, { id }] of wanted.entries()) {
        const angle = angles[at] ?? 0;
        angleOf.set(id, angle);
        const distance = radius * MIN_DISTANCE;
        placeCard(id, Math.cos(angle) * distance * CELL_WIDTH, Math.sin(angle) * distance * cellHeight);
      }
      radius += 1;
    }
  }
  return places;
}
