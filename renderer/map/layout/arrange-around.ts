import { CARD_HEIGHT_MOST } from '../model/face.ts';
import { type CardToPlace, GAP_ACROSS, GAP_DOWN, type LinkToPlace, type Positions } from './layout-types.ts';
import { CARD_W } from './shelves.ts';

/** Cards farther away than this many links are left where they are. */
const STEPS_AROUND = 3;

const [ROOM_X, ROOM_Y] = [CARD_W + GAP_ACROSS, CARD_HEIGHT_MOST + GAP_DOWN];
/** Two middles that are this far apart, counted in cards, never lie on each other: the diagonal of one card. */
const APART = Math.SQRT2;

function neighboursOf(links: readonly LinkToPlace[], known: ReadonlySet<string>): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (from: string, to: string): void => {
    if (!known.has(from) || !known.has(to)) return;
    const there = neighbours.get(from);
    if (there) there.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { from, to } of links) {
    note(from, to);
    note(to, from);
  }
  return neighbours;
}

/** A card of a ring, and the card of the ring before through which it was reached. */
interface Reached {
  readonly id: string;
  readonly by: string;
}

/** Cards by their distance from one, in links: itself, its neighbours, theirs. Each ring follows the one before. */
export function ringsAround(
  centre: string,
  cards: readonly Pick<CardToPlace, 'id'>[],
  links: readonly LinkToPlace[],
  steps = STEPS_AROUND,
): readonly (readonly Reached[])[] {
  const neighbours = neighboursOf(links, new Set(cards.map((card) => card.id)));
  const seen = new Set([centre]);
  const rings: Reached[][] = [[{ id: centre, by: centre }]];
  for (let step = 0; step < steps; step += 1) {
    const next: Reached[] = [];
    for (const { id: by } of rings.at(-1) ?? [])
      for (const id of neighbours.get(by) ?? []) {
        if (seen.has(id)) continue;
        seen.add(id);
        next.push({ id, by });
      }
    if (next.length === 0) break;
    rings.push(next);
  }
  return rings;
}

/** The angle between neighbours on a circle at which they do not touch. The first circle has room for six. */
const leastAngle = (circle: number): number => 2 * Math.asin(1 / (2 * circle));

/** Deals the cards of one step to circles: as many as have room, all the way round, the rest farther out. */
function circlesOf<Card>(ring: readonly Card[], first: number): readonly (readonly Card[])[] {
  const sizes: number[] = [];
  let left = ring.length;
  for (let circle = first; left > 0; circle += 1) {
    const room = Math.floor((2 * Math.PI) / leastAngle(circle) + 1e-9);
    sizes.push(Math.min(room, left));
    left -= room;
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
function apart(wanted: readonly number[], least: number): readonly number[] {
  const angles = [...wanted];
  for (let at = 1; at < angles.length; at += 1)
    angles[at] = Math.max(angles[at] ?? 0, (angles[at - 1] ?? 0) + least);
  let limit = (angles[0] ?? 0) + 2 * Math.PI;
  for (let at = angles.length - 1; at > 0; at -= 1) {
    limit -= least;
    angles[at] = Math.min(angles[at] ?? 0, limit);
    limit = angles[at] ?? 0;
  }
  return angles;
}

/** Where on the circle each would like to be: fanned out around the card that it hangs on. */
function wantedAngles(
  circle: readonly Reached[],
  angleOf: ReadonlyMap<string, number>,
  least: number,
): readonly { readonly id: string; readonly angle: number }[] {
  const total = new Map<string, number>();
  for (const { by } of circle) total.set(by, (total.get(by) ?? 0) + 1);
  const nth = new Map<string, number>();
  return circle
    .map(({ id, by }, at) => {
      const around = angleOf.get(by);
      const turn = nth.get(by) ?? 0;
      nth.set(by, turn + 1);
      // What hangs on the middle goes all the way round, from the top as a clock goes.
      if (around === undefined) return { id, angle: (2 * Math.PI * at) / circle.length - Math.PI / 2 };
      return { id, angle: around + (turn - ((total.get(by) ?? 1) - 1) / 2) * least };
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
  cards: readonly CardToPlace[],
  links: readonly LinkToPlace[],
): Positions {
  const heights = new Map(cards.map((card) => [card.id, card.height]));
  const places: Positions = new Map();
  const put = (id: string, x: number, y: number): void => {
    places.set(id, [Math.round(x - CARD_W / 2), Math.round(y - (heights.get(id) ?? 0) / 2)]);
  };
  put(centre, 0, 0);
  const angleOf = new Map<string, number>();
  let radius = 1;
  for (const ring of ringsAround(centre, cards, links).slice(1)) {
    for (const circle of circlesOf(ring, radius)) {
      const least = leastAngle(radius);
      const wanted = wantedAngles(circle, angleOf, least);
      const angles = apart(
        wanted.map(({ angle }) => angle),
        least,
      );
      for (const [at, { id }] of wanted.entries()) {
        const angle = angles[at] ?? 0;
        angleOf.set(id, angle);
        const away = radius * APART;
        put(id, Math.cos(angle) * away * ROOM_X, Math.sin(angle) * away * ROOM_Y);
      }
      radius += 1;
    }
  }
  return places;
}
