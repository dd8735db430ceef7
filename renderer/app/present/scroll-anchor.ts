import { createElementLocator } from './element-locator.ts';
import { isScrollableVertically, nearestScroller, visibleTopOf } from './scrollers.ts';

/** A part of the page, and where it stood at the upper edge of what scrolls it. */
export interface ScrollAnchor {
  readonly find: () => Element | undefined;
  /** How much of its height was above the edge, from 0 to 1: letters of another size have other heights. */
  readonly fractionAbove: number;
  /** How far it began below the edge, px. */
  readonly offsetBelow: number;
}

const isInFlow = (element: Element): boolean =>
  !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position);

const firstChildBelow = (parent: Element, edge: number): Element | undefined =>
  [...parent.children].find((child) => {
    const { bottom, height } = child.getBoundingClientRect();
    return height > 0 && bottom > edge + 1 && isInFlow(child);
  });

const anchorAt = (element: Element, edge: number): ScrollAnchor => {
  const { top, height } = element.getBoundingClientRect();
  return {
    find: createElementLocator(element),
    fractionAbove: Math.max(0, (edge - top) / height),
    offsetBelow: Math.max(0, top - edge),
  };
};

/**
 * What stands at the upper edge of a scroller, the smallest part first. After each comes the part that follows it: it takes
 * its place where that one is hidden or gone.
 */
export function anchorsOf(scroller: Element): readonly ScrollAnchor[] {
  const edge = visibleTopOf(scroller);
  const anchors: ScrollAnchor[] = [];
  let part = firstChildBelow(scroller, edge);
  while (part) {
    const next = part.nextElementSibling;
    if (next) anchors.unshift({ find: createElementLocator(next), fractionAbove: 0, offsetBelow: 0 });
    anchors.unshift(anchorAt(part, edge));
    part = isScrollableVertically(part) ? undefined : firstChildBelow(part, edge);
  }
  return anchors;
}

/** Scrolls so that the first of these parts that is visible lies where it lay. @returns false where there is none */
export function scrollToAnchor(anchors: readonly ScrollAnchor[]): boolean {
  for (const { find, fractionAbove, offsetBelow } of anchors) {
    const element = find();
    const box = element?.getBoundingClientRect();
    const scroller = element && nearestScroller(element);
    if (!box?.height || !scroller) continue;
    const delta = box.top + fractionAbove * box.height - offsetBelow - visibleTopOf(scroller);
    if (Math.abs(delta) >= 1) scroller.scrollTop += delta;
    return true;
  }
  return false;
}
