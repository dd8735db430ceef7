import { isHidden, isIgnored } from './element-look.ts';
import type { PageStyles } from './page-styles.ts';
import { isElement, type Node, nodesBelow, textOf } from './page-tree.ts';

/** Elements that begin a line of their own. */
const BLOCK_TAGS = new Set(
  (
    'p div section article main header aside hgroup blockquote figure figcaption address fieldset form dl dt dd ul ol li ' +
    'table thead tbody tfoot tr td th caption details summary center menu dir h1 h2 h3 h4 h5 h6 pre br hr legend search'
  ).split(' '),
);

export function isBlock(tagName: string): boolean {
  return BLOCK_TAGS.has(tagName);
}

/** The words below a node that somebody sees, a line for each block. */
export function textLinesOf(start: Node, styles: PageStyles): readonly string[] {
  const texts: string[] = [];
  const isEntered = (node: Node): boolean =>
    !isElement(node) || (!isIgnored(node) && !isHidden(node, styles.of(node)));
  for (const node of nodesBelow(start, isEntered)) {
    const text = textOf(node);
    if (text !== undefined) texts.push(text.replace(/\s+/g, ' '));
    else if (isElement(node) && isBlock(node.tagName)) texts.push('\n');
  }
  return texts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
}

/** All words below a node that somebody sees, on one line: neighbouring blocks stay apart. */
export function textContentOf(start: Node, styles: PageStyles): string {
  return textLinesOf(start, styles).join(' ');
}
