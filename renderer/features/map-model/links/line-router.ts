import { overlaps } from '../geometry/rect.ts';
import { drawnIn } from '../slots/drawn-in.ts';
import { matTabHeight } from '../slots/mats.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { DrawnLink } from './drawn-links.ts';
import { ARROW_LENGTH, type LinkCurve, linkCurve, type Side } from './link-curve.ts';
import { linkStyleOf, linkStyles } from './link-style.ts';
import { type RouteSurroundings, routeLink } from './route-link.ts';

/** The lines of links as the cards of a map lie now. */
export interface LineRouter {
  /** The curve between both cards, whatever lies between them. */
  plain(link: DrawnLink): LinkCurve;
  /** Led round all cards. `sharedSide` is the side of a link that leaves with others; `piecesIn` are other bent lines. */
  routed(link: DrawnLink, sharedSide: Side | undefined, piecesIn: RouteSurroundings['piecesIn']): LinkCurve;
}

type RouterSlots = Pick<SlotTable, 'rect' | 'face' | 'isFolded' | 'slotsTouching'>;

const arrowLengthOf = ({ input: { relation } }: DrawnLink): number =>
  linkStyles[linkStyleOf(relation)].arrowhead === 'none' ? 0 : ARROW_LENGTH;

/** The cards of a map, and the names and edges of its mats. A folded mat is in the way as a whole. */
const surroundingsIn = (slots: RouterSlots): Omit<RouteSurroundings, 'piecesIn'> => ({
  cardsIn: (area) =>
    drawnIn(slots, area)
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

/** Makes the router of a map. */
export function createLineRouter(slots: RouterSlots): LineRouter {
  const surroundings = surroundingsIn(slots);
  return {
    plain: (link) => linkCurve(slots.rect(link.start), slots.rect(link.end), link.lane, arrowLengthOf(link)),
    routed: (link, sharedSide, piecesIn) =>
      routeLink(
        {
          from: slots.rect(link.start),
          to: slots.rect(link.end),
          lane: link.lane,
          arrowLength: arrowLengthOf(link),
          sharedSide,
        },
        { ...surroundings, piecesIn },
      ),
  };
}
