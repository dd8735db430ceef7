/** Lines of a list hold nothing that scrolls, and the map's paper is moved, not scrolled: neither is gone through. */
const SKIPPED_SUBTREES = '[data-line], .react-flow';

const isPage = (element: Element): boolean => element === document.scrollingElement;

const allowsScroll = (element: Element, axis: 'overflowX' | 'overflowY'): boolean =>
  isPage(element) || ['auto', 'scroll'].includes(getComputedStyle(element)[axis]);

/** Whether an element can be scrolled up or down as it is now. Half a px is lost where sizes are rounded. */
export function isScrollableVertically(element: Element): boolean {
  const { scrollTop, scrollHeight, clientHeight } = element;
  return scrollTop > 0 || (scrollHeight > clientHeight + 1 && allowsScroll(element, 'overflowY'));
}

const isScrollableHorizontally = (element: Element): boolean =>
  element.scrollLeft !== 0 ||
  (element.scrollWidth > element.clientWidth + 1 && allowsScroll(element, 'overflowX'));

/** Everything on the page that can be scrolled as it is now, the page itself among it. */
export function findScrollers(): readonly Element[] {
  const filter = (node: Node): number =>
    (node as Element).matches(SKIPPED_SUBTREES) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT, filter);
  const found: Element[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const element = node as Element;
    if (isScrollableVertically(element) || isScrollableHorizontally(element)) found.push(element);
  }
  return found;
}

/** The nearest thing around an element that scrolls it up or down, or undefined. */
export function nearestScroller(element: Element): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) if (isScrollableVertically(at)) return at;
  return undefined;
}

/**
 * The upper edge of what can be seen in a scroller, px of the window. What lies over it (the heads of a table) is told by
 * its `scroll-padding`.
 */
export function visibleTopOf(scroller: Element): number {
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  return covered + (isPage(scroller) ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop);
}
