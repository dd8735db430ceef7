/** How pages keep words for screen readers alone: out of the flow, in a box of one pixel or one clipped to nothing. */
const OUT_OF_FLOW = /position\s*:\s*absolute/i;
const NO_ROOM =
  /\bclip\s*:\s*rect\(\s*[01](?:px)?\b|\bclip-path\s*:\s*inset\(\s*(?:50|100)%|\bwidth\s*:\s*1px/i;

/**
 * Whether a row or a cell has no place in the table that is seen. Styles are read from `data-style`, see `readPastedTable`.
 */
export function isNotDisplayed(element: HTMLElement): boolean {
  return element.hidden === true || /display\s*:\s*none/i.test(element.dataset.style ?? '');
}

/** Whether an element of a copied page is not seen there. */
export function isHidden(element: HTMLElement): boolean {
  const style = element.dataset.style ?? '';
  const isForReadersOnly = OUT_OF_FLOW.test(style) && NO_ROOM.test(style);
  return isNotDisplayed(element) || /visibility\s*:\s*hidden/i.test(style) || isForReadersOnly;
}

/** Whether it is the mark of a footnote, a raised link to a place on its page: "2 ¹" says 2. */
export function isFootnoteMark(element: HTMLElement): boolean {
  const link = element.closest('a[href*="#"]') ?? element.querySelector('a[href*="#"]');
  const isRaised = element.tagName === 'SUP' || element.querySelector('sup') !== null;
  return link !== null && isRaised && element.textContent === link.textContent;
}
