import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { createLines, type NoteLines } from './note-lines.ts';
import { boundedTree, checkTags } from './tangled.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** Parts of a page that are not what was written down. */
const DROPPED = new Set([
  'script',
  'style',
  'nav',
  'footer',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'button',
  'select',
  'textarea',
  'head',
  'title',
  'audio',
  'video',
  'canvas',
]);
const PARAGRAPHS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'aside',
  'blockquote',
  'figure',
  'figcaption',
  'address',
  'fieldset',
  'form',
  'dl',
  'dt',
  'dd',
  'ul',
  'ol',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'caption',
  'details',
  'summary',
]);
/** Deeper than this a page is no page; its words are kept, its shape is not. */
const DEEPEST = 300;

const isElement = (node: Node): node is Element => 'tagName' in node;
const hasChildren = (node: Node): node is Node & Parent => 'childNodes' in node;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((entry) => entry.name === name)?.value;

const isHidden = (element: Element): boolean =>
  DROPPED.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true';

/** All words below a node, without recursion: pages can be nested deeper than a stack. */
export const wordsOf = (start: Node): string => {
  const open: Node[] = [start];
  const words: string[] = [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words.push(node.value);
    else if (isElement(node) && node.tagName === 'br') words.push(' ');
    else if (hasChildren(node) && !(isElement(node) && isHidden(node))) {
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) open.push(child);
      }
    }
  }
  return words.join('').replace(/\s+/g, ' ').trim();
};

/** A paragraph that is bold from end to end is meant as a heading. */
const isBoldThroughout = (element: Element): boolean => {
  const filled = element.childNodes.filter((child) => !('value' in child) || child.value.trim() !== '');
  return (
    filled.length > 0 && filled.every((child) => isElement(child) && /^(?:b|strong)$/.test(child.tagName))
  );
};

interface Walk {
  readonly lines: NoteLines;
  readonly lists: number;
  readonly depth: number;
  readonly isPre: boolean;
}

const walkAll = (parent: Parent, walk: Walk): void => {
  for (const child of parent.childNodes) walkNode(child, { ...walk, depth: walk.depth + 1 });
};

const walkHeading = (element: Element, { lines }: Walk): void => {
  const level = Number(element.tagName.slice(1));
  lines.paragraph();
  lines.line(`${'#'.repeat(level)} ${wordsOf(element)}`);
  lines.paragraph();
};

const walkEntry = (element: Element, walk: Walk): void => {
  const indent = '  '.repeat(Math.max(0, walk.lists - 1));
  walk.lines.begin(`${indent}- `, `${indent}  `);
  walkAll(element, walk);
  walk.lines.end();
};

const walkRow = (element: Element, { lines }: Walk): void => {
  const cells = element.childNodes
    .filter((child) => isElement(child) && /^t[dh]$/.test(child.tagName))
    .map(wordsOf);
  lines.line(`| ${cells.join(' | ')} |`);
};

const walkBlock = (element: Element, walk: Walk): void => {
  const { tagName } = element;
  const isList = tagName === 'ul' || tagName === 'ol';
  const isTight = isList && walk.lists > 0;
  if (isTight) walk.lines.break();
  else walk.lines.paragraph();
  const bold = (tagName === 'p' || tagName === 'div') && walk.lists === 0 && isBoldThroughout(element);
  if (bold) walk.lines.line(`**${wordsOf(element)}**`);
  else walkAll(element, { ...walk, lists: isList ? walk.lists + 1 : walk.lists });
  if (isTight) walk.lines.break();
  else walk.lines.paragraph();
};

const walkElement = (element: Element, walk: Walk): void => {
  const { tagName } = element;
  const { lines } = walk;
  if (isHidden(element)) return;
  if (walk.depth > DEEPEST) lines.words(wordsOf(element));
  else if (/^h[1-6]$/.test(tagName)) walkHeading(element, walk);
  else if (tagName === 'li') walkEntry(element, walk);
  else if (tagName === 'tr') walkRow(element, walk);
  else if (tagName === 'br') lines.break();
  else if (tagName === 'hr') lines.paragraph();
  else if (tagName === 'input') {
    if (attribute(element, 'type') === 'checkbox')
      lines.words(attribute(element, 'checked') === undefined ? '[ ] ' : '[x] ');
  } else if (tagName === 'pre') walkAll(element, { ...walk, isPre: true });
  else if (PARAGRAPHS.has(tagName)) walkBlock(element, walk);
  else walkAll(element, walk);
};

function walkNode(node: Node, walk: Walk): void {
  if (node.nodeName === '#text' && 'value' in node) {
    if (walk.isPre) for (const line of node.value.split('\n')) walk.lines.line(line);
    else walk.lines.words(node.value);
  } else if (isElement(node)) walkElement(node, walk);
  else if (hasChildren(node)) walkAll(node, walk);
}

/**
 * The words of a page as notes: headings as `# `, entries as `- ` indented by nesting, paragraphs apart.
 * Scripts, styles, navigation and footers are dropped; nothing of the page is ever run or fetched. Throws `Tangled`
 * for a page that was made to be hard to read.
 */
export const htmlToNotes = (html: string): string => {
  const lines = createLines();
  checkTags(html);
  walkNode(parse(html, { treeAdapter: boundedTree() }), { lines, lists: 0, depth: 0, isPre: false });
  return lines.text();
};
