import { boundingRect, expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import { matTabHeight } from '../slots/mats.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { DrawnLink } from './drawn-links.ts';
import {
  ARROW_LENGTH,
  curveBounds,
  facingSides,
  type LinkCurve,
  linkCurve,
  type Side,
  straightPieces,
} from './link-curve.ts';
import { linkStyleOf, linkStyles } from './link-style.ts';
import { createMoveWatch } from './move-watch.ts';
import { type RouteSurroundings, routeLink } from './route-link.ts';

/** The lines of the links of one map: each is led round the cards once, and again only where something near it moved. */
export interface RouteTable {
  /** Takes the links of a document; lines of those that were there stay. */
  sync(links: readonly DrawnLink[]): void;
  /** The line of a link as far as it is known. */
  curve(number: number): LinkCurve | undefined;
  /** Leads lines round the cards as they lie now, until time is up. @returns whether there is more to do */
  update(isTimeUp: () => boolean): boolean;
}

type RouteSlots = Pick<SlotTable, 'rect' | 'revision' | 'length' | 'face' | 'isMat' | 'slotsTouching'>;

/** A card moved farther from a line than this changes nothing about it, px at 100 %. */
const NEAR_BY = 16;
interface Route {
  readonly link: DrawnLink;
  readonly curve: LinkCurve;
  readonly bounds: Rect;
  /** The sum of both cards' revisions for which it was made. */
  readonly revision: number;
  /** It goes round the cards; else it is the plain curve. */
  isRouted: boolean;
}

const arrowLengthOf = ({ input: { relation } }: DrawnLink): number =>
  linkStyles[linkStyleOf(relation)].arrowhead === 'none' ? 0 : ARROW_LENGTH;

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

/** The side to which most cards of a family lie, the first of them where sides are level; undefined for no family. */
function sharedSide(
  slots: RouteSlots,
  links: readonly DrawnLink[],
  family: readonly number[],
): Side | undefined {
  const counts = new Map<Side, number>();
  for (const number of family) {
    const { start, end } = links[number] ?? {};
    if (start === undefined || end === undefined) continue;
    const [side] = facingSides(slots.rect(start), slots.rect(end));
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** The cards of a map, and the names and edges of its mats. */
const surroundingsIn = (slots: RouteSlots): Omit<RouteSurroundings, 'piecesIn'> => ({
  cardsIn: (area) =>
    slots
      .slotsTouching(area, false)
      .map(slots.rect)
      .filter((rect) => overlaps(rect, area)),
  namesIn: (area) =>
    slots.slotsTouching(area, true).flatMap((mat) => {
      const { x, y, w, h } = slots.rect(mat);
      const name = { x, y, w, h: matTabHeight(slots.face(mat)?.title ?? '', w) };
      // A line along a mat's edge is taken for the edge.
      const sides = [x, x + w].map((edge) => ({ x: edge - 2, y, w: 4, h }));
      return [name, ...sides, { x, y: y + h - 2, w, h: 4 }];
    }),
});

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

/** Makes the lines of a map without links. */
export function createRouteTable(slots: RouteSlots): RouteTable {
  let links: readonly DrawnLink[] = [];
  let routes: (Route | undefined)[] = [];
  /** Numbers of links whose lines may run under cards. */
  let pending = new Set<number>();
  let families = new Map<string, readonly number[]>();
  const moves = createMoveWatch(slots);

  const revisionOf = ({ start, end }: DrawnLink): number => slots.revision(start) + slots.revision(end);
  const surroundings = surroundingsIn(slots);

  const plainCurve = (link: DrawnLink): LinkCurve =>
    linkCurve(slots.rect(link.start), slots.rect(link.end), link.lane, arrowLengthOf(link));

  const routed = (link: DrawnLink): LinkCurve =>
    routeLink(
      {
        from: slots.rect(link.start),
        to: slots.rect(link.end),
        lane: link.lane,
        arrowLength: arrowLengthOf(link),
        sharedSide: sharedSide(slots, links, families.get(link.family ?? '') ?? []),
      },
      { ...surroundings, piecesIn: (area) => otherPieces(routes, link, area) },
    );

  /** Lines that something came near to, or went away from. */
  const markNear = (moved: readonly Rect[] | 'all'): void => {
    if (moved !== 'all' && moved.length === 0) return;
    for (const [number, route] of routes.entries()) {
      if (!route?.isRouted) continue;
      const { link, bounds } = route;
      const box = boundingRect([slots.rect(link.start), slots.rect(link.end), bounds]);
      if (moved === 'all' || (box && moved.some((rect) => overlaps(expandRect(box, NEAR_BY), rect))))
        pending.add(number);
    }
  };

  return {
    sync(inputs) {
      const known = new Map(
        routes.flatMap((route) => (route ? [[route.link.input.id, route] as const] : [])),
      );
      links = inputs;
      pending = new Set();
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
      if (known?.revision === revision) return known.curve;
      const curve = plainCurve(link);
      routes[number] = { link, curve, bounds: curveBounds(curve), revision, isRouted: false };
      pending.add(number);
      return curve;
    },
    update(isTimeUp) {
      for (const [number, link] of links.entries())
        if (routes[number]?.revision !== revisionOf(link)) pending.add(number);
      markNear(moves.movedSince());
      for (const number of [...pending])
        for (const sibling of families.get(links[number]?.family ?? '') ?? []) pending.add(sibling);
      for (const number of pending) {
        if (isTimeUp()) return true;
        pending.delete(number);
        const link = links[number];
        if (!link) continue;
        const curve = routed(link);
        const revision = revisionOf(link);
        routes[number] = { link, curve, bounds: curveBounds(curve), revision, isRouted: true };
      }
      return false;
    },
  };
}
