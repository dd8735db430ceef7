import { boundingRect, expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { TextObstacles } from '../slots/text-obstacles.ts';
import type { DrawnLink } from './drawn-links.ts';
import { createLineRouter } from './line-router.ts';
import { curveBounds, type LinkCurve, straightPieces } from './link-curve.ts';
import { createMoveWatch } from './move-watch.ts';
import type { Point } from './route-grid.ts';
import { sharedSide } from './shared-side.ts';

/** The lines of the links of one map: each is led round the cards once, and again only where something near it moved. */
export interface RouteTable {
  /** Takes the links of a document; lines of those that were there stay. */
  sync(links: readonly DrawnLink[]): void;
  /** The line of a link as far as it is known. */
  curve(number: number): LinkCurve | undefined;
  /** Whether the line of a link is led round the cards as they lie now. */
  isRouted(number: number): boolean;
  /** Whether lines were asked for that have to be led yet. */
  isAnyAsked(): boolean;
  /** Leads lines round the cards as they lie now, those that were asked for first, until time is up. */
  update(isTimeUp: () => boolean): RouteProgress;
}

/** How far lines are led: those that were asked for are not all, they are, or there is nothing more to do. */
export type RouteProgress = 'asked' | 'more' | 'done';

/** Of more links only those are led round cards that were asked for: the others cost seconds and are not looked at. */
const MAX_IN_ADVANCE = 2000;

type RouteSlots = Pick<
  SlotTable,
  | 'rect'
  | 'approximateRect'
  | 'revision'
  | 'changes'
  | 'length'
  | 'face'
  | 'isMat'
  | 'isFolded'
  | 'slotsTouching'
>;

/** A card moved farther from a line than this changes nothing about it, px at 100 %. */
const NEAR_BY = 16;
const NOTHING: ReadonlySet<number> = new Set();

interface Route {
  readonly link: DrawnLink;
  readonly curve: LinkCurve;
  readonly bounds: Rect;
  /** The sum of both cards' revisions for which it was made. */
  readonly revision: number;
  /** It goes round the cards; else it is the plain curve. */
  isRouted: boolean;
}

const isSameLink = (one: DrawnLink, other: DrawnLink): boolean =>
  one.input.relation === other.input.relation &&
  one.start === other.start &&
  one.end === other.end &&
  one.lane === other.lane &&
  one.family === other.family;

/** Links that leave their card as one line, by family. */
function familiesOf(links: readonly DrawnLink[]): Map<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (const [number, { family }] of links.entries()) {
    if (family === undefined) continue;
    const there = families.get(family);
    if (there) there.push(number);
    else families.set(family, [number]);
  }
  return families;
}

/** The links that leave their card together with one, itself among them; none where it leaves alone. */
const familyOf = (
  { family }: DrawnLink,
  links: readonly DrawnLink[],
  families: ReadonlyMap<string, readonly number[]>,
): readonly DrawnLink[] => (families.get(family ?? '') ?? []).flatMap((number) => links[number] ?? []);

/** Numbers of the lines that something came near to, or went away from. */
function routesNear(
  slots: RouteSlots,
  routes: readonly (Route | undefined)[],
  moved: readonly Rect[] | 'all',
): readonly number[] {
  if (moved !== 'all' && moved.length === 0) return [];
  return routes.flatMap((route, number) => {
    if (!route?.isRouted) return [];
    if (moved === 'all') return [number];
    const { link, bounds } = route;
    const box = boundingRect([slots.rect(link.start), slots.rect(link.end), bounds]);
    return box && moved.some((rect) => overlaps(expandRect(box, NEAR_BY), rect)) ? [number] : [];
  });
}

/** Pieces of other bent lines in an area; those of one family may lie on each other. */
function otherPieces(
  routes: readonly (Route | undefined)[],
  { input, family }: DrawnLink,
  area: Rect,
): readonly Rect[] {
  return routes.flatMap((route) => {
    if (!route?.isRouted || !route.curve.bends || !overlaps(route.bounds, area)) return [];
    const isOwn = route.link.input.id === input.id || (family !== undefined && route.link.family === family);
    return isOwn ? [] : straightPieces(route.curve);
  });
}

/** Where the ends of other lines lie at cards in an area; those of one family begin together. */
function otherEnds(
  routes: readonly (Route | undefined)[],
  { input, family }: DrawnLink,
  area: Rect,
): readonly Point[] {
  return routes.flatMap((route) => {
    if (!route?.isRouted || route.link.input.id === input.id || !overlaps(route.bounds, area)) return [];
    const { x1, y1, x2, y2 } = route.curve;
    const isSibling = family !== undefined && route.link.family === family;
    return isSibling
      ? [[x2, y2] as const]
      : ([
          [x1, y1],
          [x2, y2],
        ] as const);
  });
}

/** Makes the lines of a map without links. `onAsked` is called where a line was asked for that has to be led yet. */
export function createRouteTable(
  slots: RouteSlots,
  names: TextObstacles,
  onAsked: () => void = () => undefined,
): RouteTable {
  let links: readonly DrawnLink[] = [];
  let routes: (Route | undefined)[] = [];
  /** Numbers of links whose lines may run under cards. */
  let pending = new Set<number>();
  /** Those of them that were asked for. */
  let asked = new Set<number>();
  let lastChanges = '';
  let families = new Map<string, readonly number[]>();
  const moves = createMoveWatch(slots, names);

  const revisionOf = ({ start, end }: DrawnLink): number => slots.revision(start) + slots.revision(end);
  const lines = createLineRouter(slots, names);

  const ask = (number: number): void => {
    if (asked.size === 0) onAsked();
    asked.add(number);
  };

  const lead = (number: number): void => {
    asked.delete(number);
    const link = links[number];
    if (!pending.delete(number) || !link) return;
    const side = sharedSide(slots, names, familyOf(link, links, families));
    const curve = lines.routed(link, side, {
      piecesIn: (area) => otherPieces(routes, link, area),
      endsIn: (area) => otherEnds(routes, link, area),
    });
    routes[number] = { link, curve, bounds: curveBounds(curve), revision: revisionOf(link), isRouted: true };
  };

  /** What moved, what is near to that, and what leaves its card together with one of these. */
  const findPending = (): void => {
    for (let number = 0; number < links.length; number += 1) {
      const link = links[number];
      if (link && routes[number]?.revision !== revisionOf(link)) pending.add(number);
    }
    for (const number of routesNear(slots, routes, moves.movedSince())) pending.add(number);
    if (families.size === 0) return;
    for (const number of [...pending])
      for (const sibling of families.get(links[number]?.family ?? '') ?? []) pending.add(sibling);
  };

  return {
    sync(inputs) {
      const known = new Map(
        routes.flatMap((route) => (route ? [[route.link.input.id, route] as const] : [])),
      );
      links = inputs;
      pending = new Set();
      asked = new Set();
      lastChanges = '';
      families = familiesOf(inputs);
      routes = links.map((link, number) => {
        const route = known.get(link.input.id);
        if (route?.isRouted && isSameLink(route.link, link)) return route;
        pending.add(number);
        return undefined;
      });
    },
    curve(number) {
      const link = links[number];
      if (!link) return undefined;
      const revision = revisionOf(link);
      const known = routes[number];
      if (known?.revision !== revision) pending.add(number);
      if (pending.has(number)) ask(number);
      if (known?.revision === revision) return known.curve;
      const curve = lines.plain(link);
      routes[number] = { link, curve, bounds: curveBounds(curve), revision, isRouted: false };
      return curve;
    },
    isAnyAsked: () => asked.size > 0,
    isRouted: (number) => routes[number]?.isRouted === true && !pending.has(number),
    update(isTimeUp) {
      const changes = `${slots.changes} ${names.sourceChanges}`;
      if (changes !== lastChanges) {
        lastChanges = changes;
        findPending();
      }
      for (const [of, progress] of [
        [asked, 'asked'],
        [links.length <= MAX_IN_ADVANCE ? pending : NOTHING, 'more'],
      ] as const) {
        for (const number of of) {
          if (isTimeUp()) return progress;
          lead(number);
        }
      }
      return 'done';
    },
  };
}
