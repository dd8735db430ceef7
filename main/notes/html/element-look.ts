import type { Declarations } from './page-styles.ts';
import type { Element } from './page-tree.ts';

/** How words look where that says something about them. */
export interface TextFormat {
  readonly isBold: boolean;
  readonly isStruck: boolean;
}

export const PLAIN_FORMAT: TextFormat = { isBold: false, isStruck: false };

/** Parts of a page that are not what was written down. */
const IGNORED_TAGS = new Set(
  (
    'script style nav footer noscript template svg math iframe object button select textarea head title audio video ' +
    'canvas datalist rp rt'
  ).split(' '),
);

export function isIgnored(element: Element): boolean {
  return IGNORED_TAGS.has(element.tagName);
}

const isZero = (value: string | undefined): boolean =>
  value !== undefined && /^0(?:\.0+)?[a-z%]*$/.test(value);

/** Whether nobody sees the element: its words stay where they are. */
export function isHidden(element: Element, look: Declarations): boolean {
  const isMarked = element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
  );
  if (isMarked || look.size === 0) return isMarked;
  return (
    look.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(look.get('visibility') ?? '') ||
    look.get('mso-hide') === 'all' ||
    isZero(look.get('font-size')) ||
    isZero(look.get('opacity'))
  );
}

const boldOf = (tagName: string, look: Declarations, isBold: boolean): boolean => {
  const weight = look.get('font-weight') ?? /\b(?:bold|bolder|[6-9]00)\b/.exec(look.get('font') ?? '')?.[0];
  if (weight === 'inherit') return isBold;
  if (weight !== undefined) return /^(?:bold|bolder)$/.test(weight) || Number(weight) >= 600;
  return isBold || tagName === 'b' || tagName === 'strong';
};

const STRUCK_TAGS = new Set(['s', 'strike', 'del']);

/** How the words in an element look: as those around it, unless its tag or its style says otherwise. */
export function formatOf(element: Element, look: Declarations, around: TextFormat): TextFormat {
  const decoration = look.get('text-decoration-line') ?? look.get('text-decoration');
  const isStruck =
    around.isStruck ||
    (decoration === undefined ? STRUCK_TAGS.has(element.tagName) : decoration.includes('line-through'));
  const isBold = boldOf(element.tagName, look, around.isBold);
  return isBold === around.isBold && isStruck === around.isStruck ? around : { isBold, isStruck };
}

/** Whether its words stand above the line, as the number of a footnote does. */
export function isRaised(element: Element, look: Declarations): boolean {
  return element.tagName === 'sup' || look.get('vertical-align') === 'super';
}

/** Whether a new line in its source is one that is seen. */
export function keepsLineEnds(element: Element, look: Declarations): boolean {
  return element.tagName === 'pre' || /^pre/.test(look.get('white-space') ?? '');
}
