import { createElementLocator } from './element-locator.ts';
import { anchorsOf, type ScrollAnchor, scrollToAnchor } from './scroll-anchor.ts';
import { findScrollers } from './scrollers.ts';

/** How far something was scrolled. */
export interface ScrollPosition {
  readonly find: () => Element | undefined;
  readonly anchors: readonly ScrollAnchor[];
  /** Of its whole height and width, from 0 to 1. */
  readonly topFraction: number;
  readonly leftFraction: number;
}

/** How far everything on the page is scrolled now, by what is at its upper edge. */
export function readScrollPositions(): readonly ScrollPosition[] {
  return findScrollers().map((element) => ({
    find: createElementLocator(element),
    anchors: anchorsOf(element),
    topFraction: element.scrollTop / element.scrollHeight,
    leftFraction: element.scrollLeft / element.scrollWidth,
  }));
}

/** The page holds every list and dialog, and is none of them, also where something in it makes it scroll. */
const isPage = (element: Element): boolean => element === element.ownerDocument.scrollingElement;

/** Whether one contains the other: a small screen scrolls as a whole, a large one in its parts. */
const isRelated = (one: Element | undefined, other: Element | undefined): boolean => {
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  return !isPage(one) && !isPage(other) && (one.contains(other) || other.contains(one));
};

/** Of the second positions those that the first say nothing about. */
export function mergeScrollPositions(
  first: readonly ScrollPosition[],
  second: readonly ScrollPosition[],
): readonly ScrollPosition[] {
  const known = first.map(({ find }) => find());
  return [...first, ...second.filter(({ find }) => !known.some((one) => isRelated(one, find())))];
}

const restoreScrollPosition = ({ find, anchors, topFraction, leftFraction }: ScrollPosition): void => {
  const scroller = find();
  if (!scroller) return;
  const wanted = leftFraction * scroller.scrollWidth;
  if (Math.abs(scroller.scrollLeft - wanted) >= 1) scroller.scrollLeft = wanted;
  // At its very beginning nothing has gone by.
  if (topFraction > 0 && scrollToAnchor(anchors)) return;
  scroller.scrollTop = topFraction * scroller.scrollHeight;
};

/** Scrolls everything so that what was at its upper edge is there again. */
export function restoreScrollPositions(positions: readonly ScrollPosition[]): void {
  for (const position of positions) restoreScrollPosition(position);
}
