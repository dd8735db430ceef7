import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { checkAttributeCounts, createBoundedTreeAdapter } from './html-limits.ts';
import { createNotesWriter, type NotesWriter } from './notes-writer.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** Parts of a page that are not what was written down. */
const IGNORED_TAGS = new Set([
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
const BLOCK_TAGS = new Set([
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
const MAX_KEPT_DEPTH = 300;

const isElement = (node: Node): node is Element => 'tagName' in node;
const hasChildren = (node: Node): node is Node & Parent => 'childNodes' in node;

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((entry) => entry.name === name)?.value;

const isHidden = (element: Element): boolean =>
  IGNORED_TAGS.has(element.tagName) ||
  attributeOf(element, 'hidden') !== undefined ||
  attributeOf(element, 'aria-hidden') === 'true';

/** All words below a node, without recursion: pages can be nested deeper than a stack. */
export function textContentOf(start: Node): string {
  const pending: Node[] = [start];
  const texts: string[] = [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    else if (isElement(node) && node.tagName === 'br') texts.push(' ');
    else if (hasChildren(node) && !(isElement(node) && isHidden(node))) {
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) pending.push(child);
      }
    }
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** A paragraph that is bold from end to end is meant as a heading. */
const isBoldThroughout = (element: Element): boolean => {
  const nonBlank = element.childNodes.filter((child) => !('value' in child) || child.value.trim() !== '');
  return (
    nonBlank.length > 0 && nonBlank.every((child) => isElement(child) && /^(?:b|strong)$/.test(child.tagName))
  );
};

interface WalkContext {
  readonly writer: NotesWriter;
  readonly listDepth: number;
  readonly depth: number;
  readonly isPre: boolean;
}

const walkAll = (parent: Parent, context: WalkContext): void => {
  for (const child of parent.childNodes) walkNode(child, { ...context, depth: context.depth + 1 });
};

const walkHeading = (element: Element, { writer }: WalkContext): void => {
  const level = Number(element.tagName.slice(1));
  writer.endParagraph();
  writer.writeLine(`${'#'.repeat(level)} ${textContentOf(element)}`);
  writer.endParagraph();
};

const walkListItem = (element: Element, context: WalkContext): void => {
  const indent = '  '.repeat(Math.max(0, context.listDepth - 1));
  context.writer.beginItem(`${indent}- `, `${indent}  `);
  walkAll(element, context);
  context.writer.endItem();
};

const walkTableRow = (element: Element, { writer }: WalkContext): void => {
  const cells = element.childNodes
    .filter((child) => isElement(child) && /^t[dh]$/.test(child.tagName))
    .map(textContentOf);
  writer.writeLine(`| ${cells.join(' | ')} |`);
};

const walkBlock = (element: Element, context: WalkContext): void => {
  const { tagName } = element;
  const isList = tagName === 'ul' || tagName === 'ol';
  const isTight = isList && context.listDepth > 0;
  if (isTight) context.writer.endLine();
  else context.writer.endParagraph();
  const isHeading =
    (tagName === 'p' || tagName === 'div') && context.listDepth === 0 && isBoldThroughout(element);
  if (isHeading) context.writer.writeLine(`**${textContentOf(element)}**`);
  else walkAll(element, { ...context, listDepth: isList ? context.listDepth + 1 : context.listDepth });
  if (isTight) context.writer.endLine();
  else context.writer.endParagraph();
};

const walkElement = (element: Element, context: WalkContext): void => {
  const { tagName } = element;
  const { writer } = context;
  if (isHidden(element)) return;
  if (context.depth > MAX_KEPT_DEPTH) writer.writeInline(textContentOf(element));
  else if (/^h[1-6]$/.test(tagName)) walkHeading(element, context);
  else if (tagName === 'li') walkListItem(element, context);
  else if (tagName === 'tr') walkTableRow(element, context);
  else if (tagName === 'br') writer.endLine();
  else if (tagName === 'hr') writer.endParagraph();
  else if (tagName === 'input') {
    if (attributeOf(element, 'type') === 'checkbox')
      writer.writeInline(attributeOf(element, 'checked') === undefined ? '[ ] ' : '[x] ');
  } else if (tagName === 'pre') walkAll(element, { ...context, isPre: true });
  else if (BLOCK_TAGS.has(tagName)) walkBlock(element, context);
  else walkAll(element, context);
};

function walkNode(node: Node, context: WalkContext): void {
  if (node.nodeName === '#text' && 'value' in node) {
    if (context.isPre) for (const line of node.value.split('\n')) context.writer.writeLine(line);
    else context.writer.writeInline(node.value);
  } else if (isElement(node)) walkElement(node, context);
  else if (hasChildren(node)) walkAll(node, context);
}

/**
 * The words of a page as notes: headings as `# `, entries as `- ` indented by nesting, paragraphs apart.
 * Scripts, styles, navigation and footers are dropped; nothing of the page is ever run or fetched. Throws `HtmlTooComplex`
 * for a page that was made to be hard to read.
 */
export function htmlToNotes(html: string): string {
  const writer = createNotesWriter();
  checkAttributeCounts(html);
  walkNode(parse(html, { treeAdapter: createBoundedTreeAdapter() }), {
    writer,
    listDepth: 0,
    depth: 0,
    isPre: false,
  });
  return writer.toText();
}
