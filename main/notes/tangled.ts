import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';

/** A page that was made to be hard to read: parsing it would take minutes, or gigabytes. */
export class Tangled extends Error {}

/** No page that people made is nested deeper, has more elements or more attributes at one of them. */
const DEEPEST = 2_000;
const MOST_ELEMENTS = 500_000;
const MOST_NAMES = 2_000;

/** The usual tree, as long as it is one of people: parsing takes time by depth, and copies what is never closed. */
export const boundedTree = (): TreeAdapter<DefaultTreeAdapterMap> => {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST || elements > MOST_ELEMENTS) throw new Tangled();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
};

const isSpace = (letter: string): boolean =>
  letter === ' ' || letter === '\n' || letter === '\t' || letter === '/';

/** Where the tag that opens at `start` ends. Throws where it has too many names: each is compared with all before it. */
const endOfTag = (html: string, start: number): number => {
  let names = 0;
  let before = '';
  for (let at = start; at < html.length; at += 1) {
    const letter = html.charAt(at);
    if (letter === '>') return at;
    if ((letter === '"' || letter === "'") && before === '=') {
      const end = html.indexOf(letter, at + 1);
      if (end < 0) return html.length;
      at = end;
      names += 1;
    } else if (isSpace(letter)) names += 1;
    if (names > MOST_NAMES) throw new Tangled();
    if (!isSpace(letter)) before = letter;
  }
  return html.length;
};

/** Throws `Tangled` where a tag has more attributes than any page's. */
export const checkTags = (html: string): void => {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (/[a-z/]/i.test(html.charAt(at + 1))) at = endOfTag(html, at + 1);
  }
};
