import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';

/** A page that was made to be hard to read: parsing it would take minutes, or gigabytes. */
export class HtmlTooComplex extends Error {}

/** No page that people made is nested deeper, has more elements or more attributes at one of them. */
const MAX_DEPTH = 2_000;
const MAX_ELEMENTS = 500_000;
const MAX_ATTRIBUTES = 2_000;

/** The usual tree, as long as it is one of people: parsing takes time by depth, and copies what is never closed. */
export function createBoundedTreeAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) throw new HtmlTooComplex();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

const isSpace = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '/';

/** Where the tag that opens at `start` ends. Throws where it has too many names: each is compared with all before it. */
const findTagEnd = (html: string, start: number): number => {
  let attributes = 0;
  let previous = '';
  for (let at = start; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (character === '>') return at;
    if ((character === '"' || character === "'") && previous === '=') {
      const end = html.indexOf(character, at + 1);
      if (end < 0) return html.length;
      at = end;
      attributes += 1;
    } else if (isSpace(character)) attributes += 1;
    if (attributes > MAX_ATTRIBUTES) throw new HtmlTooComplex();
    if (!isSpace(character)) previous = character;
  }
  return html.length;
};

/** Throws `HtmlTooComplex` where a tag has more attributes than any page's. */
export function checkAttributeCounts(html: string): void {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (/[a-z/]/i.test(html.charAt(at + 1))) at = findTagEnd(html, at + 1);
  }
}
