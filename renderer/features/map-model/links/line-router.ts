import { overlaps, type Rect } from '../geometry/rect.ts';
import { obstaclesIn } from '../slots/obstacles-in.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { TextObstacles } from '../slots/text-obstacles.ts';
import type { DrawnLink } from './drawn-links.ts';
import { ARROW_LENGTH, type LinkCurve, linkCurve, type Side } from './link-curve.ts';
import { linkStyleOf, linkStyles } from './link-style.ts';
import { type RouteSurroundings, routeLink } from './route-link.ts';

/** The lines of links as the cards of a map lie now. */
export interface LineRouter {
  /** The curve between both cards, whatever lies between them. */
  plain(link: DrawnLink): LinkCurve;
  /** Led round all cards. `sharedSide` is the side of a link that leaves with others. */
  routed(link: DrawnLink, sharedSide: Side | undefined, lines: OtherLines): LinkCurve;
}

/** What is known of the other lines of a map. */
export type OtherLines = Pick<RouteSurroundings, 'piecesIn' | 'endsIn'>;

type RouterSlots = Pick<SlotTable, 'rect' | 'isFolded' | 'slotsTouching'>;

const arrowLengthOf = ({ input: { relation } }: DrawnLink): number =>
  linkStyles[linkStyleOf(relation)].arrowhead === 'none' ? 0 : ARROW_LENGTH;

/** Makes the router of a map. */
export function createLineRouter(slots: RouterSlots, names: TextObstacles): LineRouter {
  const surroundings = {
    cardsIn: (area: Rect) =>
      obstaclesIn(slots, area)
        .map(slots.rect)
        .filter((rect) => overlaps(rect, area)),
    namesIn: names.namesIn,
    matsIn: (area: Rect) => slots.slotsTouching(area, true).map(slots.rect),
    edgesIn: names.edgesIn,
  };
  return {
    plain: (link) => linkCurve(slots.rect(link.start), slots.rect(link.end), link.lane, arrowLengthOf(link)),
    routed: (link, sharedSide, lines) =>
      routeLink(
        {
          from: slots.rect(link.start),
          to: slots.rect(link.end),
          lane: link.lane,
          arrowLength: arrowLengthOf(link),
          sharedSide,
        },
        { ...surroundings, ...lines },
      ),
  };
}
