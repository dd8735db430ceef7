import { parse, serialize, serializeOuter } from 'parse5';
import { checkAttributeCounts, createBoundedTreeAdapter } from './html-limits.ts';
import { type Element, isElement, nodesBelow } from './page-tree.ts';

/** What of a whole page can stand within another: its words and its styles, with every element closed. */
export function toPagePart(html: string): string {
  checkAttributeCounts(html);
  const page = parse(html, { treeAdapter: createBoundedTreeAdapter() });
  const found = (name: string): Element[] =>
    [...nodesBelow(page, () => true)].filter(
      (node): node is Element => isElement(node) && node.tagName === name,
    );
  const body = found('body')[0];
  return `${found('style')
    .map((style) => serializeOuter(style))
    .join('')}${body ? serialize(body) : ''}`;
}
