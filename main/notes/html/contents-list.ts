import { attributeOf, type Element, isElement, nodesBelow, textOf } from './page-tree.ts';

const isInnerLink = (element: Element): boolean =>
  element.tagName === 'a' && /^#./.test(attributeOf(element, 'href') ?? '');

/** Numbers, dots and page numbers may stand beside the links. */
const SIGNS_ONLY = /^[^\p{L}]*$/u;

const countLinks = (element: Element): number | undefined => {
  let links = 0;
  for (const node of nodesBelow(element, (below) => !isInnerLink(below))) {
    if (isElement(node) && isInnerLink(node)) {
      const words = [...nodesBelow(node, () => true)].map((below) => textOf(below) ?? '').join('');
      if (!SIGNS_ONLY.test(words)) links += 1;
    } else if (!SIGNS_ONLY.test(textOf(node) ?? '')) return undefined;
  }
  return links;
};

const WORD_CONTENTS = /(?:^|\s)(?:mso)?toc-?(?:\d|heading)?(?:\s|$)|(?:^|\s)table-of-contents(?:\s|$)/i;

/** Whether an element is a contents list: nothing but links to places of its own page. */
export function isContentsList(element: Element): boolean {
  const { tagName } = element;
  if (WORD_CONTENTS.test(attributeOf(element, 'class') ?? '')) return /^(?:p|div|ul|ol)$/.test(tagName);
  if (tagName === 'ul' || tagName === 'ol') return (countLinks(element) ?? 0) > 1;
  if (tagName !== 'p' || !element.childNodes.some(isElement)) return false;
  const isGenerated = element.childNodes.some(
    (child) => isElement(child) && /^#(?:_toc|h\.|heading=h\.)/i.test(attributeOf(child, 'href') ?? ''),
  );
  return (countLinks(element) ?? 0) > (isGenerated ? 0 : 1);
}

/** Whether words are the heading of a contents list. */
export function isContentsHeading(words: string): boolean {
  return /^(?:table of )?contents:?$|^(?:on|in) this (?:page|document|section):?$|^toc$/i.test(words.trim());
}

/** The next element after one. */
export function nextElementOf(element: Element): Element | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  for (let at = siblings.indexOf(element) + 1; at < siblings.length; at += 1) {
    const sibling = siblings[at];
    if (isElement(sibling)) return sibling;
    if (sibling && (textOf(sibling) ?? '').trim() !== '') return undefined;
  }
  return undefined;
}
