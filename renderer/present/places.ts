import { select, selected } from '../state/selection.ts';

interface Scrolled {
  readonly element: Element;
  readonly top: number;
  readonly left: number;
  /** What stood at its upper edge, and how far from it: heights may be others when it comes back. */
  readonly anchor: { readonly element: Element; readonly below: number } | undefined;
}

/** In px from the upper left corner of a list: inside its first line. */
const INSIDE = 24;

const anchorOf = (scroller: Element): Scrolled['anchor'] => {
  const box = scroller.getBoundingClientRect();
  const element = document.elementFromPoint(box.left + box.width / 2, box.top + INSIDE);
  if (!element || element === scroller || !scroller.contains(element)) return undefined;
  return { element, below: element.getBoundingClientRect().top - box.top };
};

const scrolledNow = (): readonly Scrolled[] =>
  [...document.querySelectorAll('#work, #work *')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => ({
      element,
      top: element.scrollTop,
      left: element.scrollLeft,
      anchor: anchorOf(element),
    }));

const scrollBack = ({ element, top, left, anchor }: Scrolled): void => {
  if (!element.isConnected) return;
  element.scrollTop = top;
  element.scrollLeft = left;
  if (!anchor?.element.isConnected) return;
  const below = anchor.element.getBoundingClientRect().top - element.getBoundingClientRect().top;
  element.scrollTop += below - anchor.below;
};

/** After the page has been drawn as it is now. */
export const onceDrawn = (then: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(then));
};

/** Remembers what is selected, scrolled and focused. @returns what puts all of it back */
export const keepPlaces = (): (() => void) => {
  const ids = selected();
  const scrolled = scrolledNow();
  const focused = document.activeElement;
  return () => {
    select(ids);
    onceDrawn(() => {
      for (const one of scrolled) scrollBack(one);
      const back = focused instanceof HTMLElement && focused.isConnected ? focused : undefined;
      const target = back ?? document.querySelector<HTMLElement>('.bar-present');
      target?.focus({ preventScroll: true });
    });
  };
};
