import { formatNumber, markerFor } from '../list-markers.ts';
import { readCheckbox } from './check-boxes.ts';
import { isContentsHeading, isContentsList, nextElementOf } from './contents-list.ts';
import { isUnread, readPicture, takeOutPart } from './count-unread.ts';
import { formatOf, isRaised, keepsLineEnds, PLAIN_FORMAT } from './element-look.ts';
import { createNotesWriter } from './notes-writer.ts';
import {
  attributeOf,
  type Element,
  hasChildren,
  isElement,
  type Node,
  type Parent,
  textOf,
} from './page-tree.ts';
import { isBackArrow, raisedText } from './raised-words.ts';
import { writeTable } from './tables/write-table.ts';
import { isBlock, textContentOf } from './text-content.ts';
import type { ListCounter, WalkContext } from './walk-context.ts';
import { googleListLevel, readListParagraph } from './word-lists.ts';

/** Deeper than this a page is no page; its words are kept, its shape is not. */
const MAX_KEPT_DEPTH = 300;
const CONTENTS_REASON = 'It is a line of the contents list.';
const CONTENTS_REMARK = 'The contents list was left out: its headings come in by themselves.';

const walkAll = (parent: Parent, context: WalkContext): void => {
  const within = { ...context, depth: context.depth + 1 };
  for (const child of parent.childNodes) walkNode(child, within);
};

const writeWords = (node: Node, text: string, { writer, format, keeps }: WalkContext): void => {
  const start = node.sourceCodeLocation?.startLine ?? 0;
  for (const [index, words] of (keeps ? text.split('\n') : [text]).entries()) {
    if (index > 0) writer.endLine();
    if (start > 0) writer.setSource(start + index);
    writer.writeText(words, format, keeps === 'all');
  }
};

const headingLevelOf = (element: Element): number => {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  const isBlockHeading = element.tagName === 'p' || element.tagName === 'div';
  if (isBlockHeading && attributeOf(element, 'role') === 'heading')
    return Math.min(6, Math.max(1, Number(attributeOf(element, 'aria-level')) || 2));
  const classes = element.tagName === 'p' ? (attributeOf(element, 'class') ?? '') : '';
  return /(?:^|\s)(?:MsoTitle|title)(?:\s|$)/.test(classes) ? 1 : 0;
};

const walkHeading = (element: Element, level: number, context: WalkContext): void => {
  const { writer, styles } = context;
  const next = nextElementOf(element);
  if (next && isContentsList(next) && isContentsHeading(textContentOf(element, styles))) {
    takeOutPart(element, styles, CONTENTS_REASON, context.account);
    return;
  }
  writer.endParagraph();
  writer.beginHeading('#'.repeat(level));
  walkAll(element, { ...context, format: { ...context.format, isBold: false } });
  writer.endHeading();
  writer.endParagraph();
};

const itemMarker = (element: Element, { counter, styles }: WalkContext): string => {
  const isTicked = readCheckbox(element);
  if (isTicked !== undefined) return isTicked ? '- [x] ' : '- [ ] ';
  if (!counter || styles.of(element).get('list-style-type') === 'none') return '- ';
  const own = Number.parseInt(attributeOf(element, 'value') ?? '', 10);
  if (Number.isFinite(own)) counter.next = own;
  const label = formatNumber(counter.next, counter.format);
  counter.next += counter.step;
  return markerFor(`${label}.`);
};

const walkListItem = (element: Element, context: WalkContext): void => {
  const indent = '  '.repeat(Math.max(0, context.listDepth - 1));
  const { counter: _, ...within } = context;
  context.writer.beginItem(`${indent}${itemMarker(element, context)}`, `${indent}  `);
  walkAll(element, within);
  context.writer.endItem();
};

const LIST_FORMATS = new Map([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

const counterOf = (list: Element, { styles }: WalkContext): ListCounter => {
  const start = Number.parseInt(attributeOf(list, 'start') ?? '', 10);
  const isReversed = attributeOf(list, 'reversed') !== undefined;
  const items = list.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;
  const styled = LIST_FORMATS.get(styles.of(list).get('list-style-type') ?? '');
  const format = styled ?? /^[1aAiI]$/.exec(attributeOf(list, 'type') ?? '')?.[0] ?? '1';
  return { next: Number.isFinite(start) ? start : isReversed ? items : 1, step: isReversed ? -1 : 1, format };
};

const walkList = (element: Element, context: WalkContext): void => {
  const { writer, account } = context;
  if (context.listDepth === 0 && isContentsList(element)) {
    account.remark(CONTENTS_REMARK);
    takeOutPart(element, context.styles, CONTENTS_REASON, account);
    return;
  }
  const googleLevel = context.listDepth === 0 ? googleListLevel(element) : undefined;
  const isTight = context.listDepth > 0 || (googleLevel !== undefined && writer.isAfterItem());
  const endBlock = isTight ? writer.endLine : writer.endParagraph;
  endBlock();
  const { counter: _, ...within } = context;
  const counter = element.tagName === 'ol' ? { counter: counterOf(element, context) } : {};
  walkAll(element, { ...within, ...counter, listDepth: googleLevel ?? context.listDepth + 1 });
  if (context.listDepth > 0 || googleLevel !== undefined) writer.endLine();
  else writer.endParagraph();
};

const walkListParagraph = (element: Element, context: WalkContext): boolean => {
  const entry = context.listDepth === 0 ? readListParagraph(element, context.styles) : undefined;
  const { writer } = context;
  if (!entry) return false;
  if (!writer.isAfterItem()) writer.endParagraph();
  const indent = '  '.repeat(entry.level - 1);
  writer.beginItem(`${indent}${entry.marker}`, `${indent}  `);
  const within = { ...context, listDepth: entry.level, ...(entry.label ? { label: entry.label } : {}) };
  if (entry.typedLabel === undefined) walkAll(element, within);
  else writer.writeText(textContentOf(element, context.styles).replace(/^\S+\s*/, ''), context.format);
  writer.endItem();
  return true;
};

/** A term and what is said of it stand in one line. */
const walkDescription = (element: Element, context: WalkContext): void => {
  const { writer } = context;
  if (element.tagName === 'dt') writer.endParagraph();
  else if (writer.hasOpenLine())
    writer.writeText(/[:?.!]\s*$/.test(writer.openText()) ? ' ' : ': ', context.format);
  walkAll(element, { ...context, format: { ...context.format, isBold: false } });
  if (element.tagName === 'dd') writer.endLine();
};

const walkBlock = (element: Element, context: WalkContext): void => {
  const { writer, account } = context;
  if (element.tagName === 'p' && context.listDepth === 0 && isContentsList(element)) {
    account.remark(CONTENTS_REMARK);
    takeOutPart(element, context.styles, CONTENTS_REASON, account);
    return;
  }
  if (element.tagName === 'p' && walkListParagraph(element, context)) return;
  const isContinued = /^MsoListParagraph/.test(attributeOf(element, 'class') ?? '') && writer.isAfterItem();
  if (isContinued) writer.beginItem('  ', '  ');
  else writer.endParagraph();
  const isSummary = element.tagName === 'summary';
  walkAll(element, isSummary ? { ...context, format: { ...context.format, isBold: true } } : context);
  if (isContinued) writer.endItem();
  else writer.endParagraph();
};

const walkTable = (element: Element, context: WalkContext): void => {
  const caption = element.childNodes.find((child) => isElement(child) && child.tagName === 'caption');
  if (caption && isElement(caption)) walkElement(caption, context);
  const { counter: _, ...within } = { ...context, depth: context.depth + 2 };
  writeTable(element, {
    writer: context.writer,
    isSeen: (row) => !isUnread(row, context.styles, context.account),
    linesOf: (cell) => {
      const writer = createNotesWriter();
      if (isUnread(cell, context.styles, context.account)) return [];
      const format =
        cell.tagName === 'th' ? PLAIN_FORMAT : formatOf(cell, context.styles.of(cell), PLAIN_FORMAT);
      walkAll(cell, { ...within, writer, format, listDepth: 0 });
      return writer.lines().map(({ text }) => text);
    },
    readLoose: (cell) => walkElement(cell, within),
  });
};

const walkRaised = (element: Element, context: WalkContext): void => {
  const words = textContentOf(element, context.styles);
  const isLink = element.childNodes.some((child) => isElement(child) && child.tagName === 'a');
  const isInLink = isElement(element.parentNode) && element.parentNode.tagName === 'a';
  const text = raisedText(words, context.writer.openText(), isLink || isInLink);
  if (text !== '') context.writer.writeText(text, context.format);
};

const walkLink = (element: Element, context: WalkContext): void => {
  const words = textContentOf(element, context.styles);
  if (words !== '' && isBackArrow(words)) return;
  const isFootnote = /^#_?(?:ftn|edn|fn|cite|footnote|endnote)/i.test(attributeOf(element, 'href') ?? '');
  if (isFootnote && /^\[?(?:\d{1,3}|[ivx]{1,4}|\*)\]?$/.test(words)) return;
  walkAll(element, context);
};

const walkQuote = (element: Element, context: WalkContext): void => {
  const isMail =
    attributeOf(element, 'type') === 'cite' || /quote/i.test(attributeOf(element, 'class') ?? '');
  if (!isMail || context.listDepth > 0) {
    walkBlock(element, context);
    return;
  }
  const writer = createNotesWriter();
  walkAll(element, { ...context, writer });
  context.writer.endParagraph();
  const lines = writer.lines();
  for (const { text, source } of lines.slice(0, lines.findLastIndex((line) => line.text !== '') + 1)) {
    context.writer.setSource(source);
    context.writer.writeLine(`> ${text}`);
  }
  context.writer.endParagraph();
};

const walkQuotation = (element: Element, context: WalkContext): void => {
  context.writer.writeText('“', context.format);
  walkAll(element, context);
  context.writer.writeText('”', context.format);
};

const walkers: Readonly<Record<string, (element: Element, context: WalkContext) => void>> = {
  ul: walkList,
  ol: walkList,
  menu: walkList,
  li: walkListItem,
  table: walkTable,
  // Two breaks are the gap between paragraphs.
  br: (_, { writer }) => (writer.hasOpenLine() ? writer.endLine() : writer.endParagraph()),
  hr: (_, { writer }) => writer.endParagraph(),
  img: (element, { writer, account, format }) => writer.writeText(readPicture(element, account), format),
  input: () => {},
  a: walkLink,
  dt: walkDescription,
  dd: walkDescription,
  caption: walkBlock,
  blockquote: walkQuote,
  q: walkQuotation,
};

const walkElement = (element: Element, around: WalkContext): void => {
  const { tagName } = element;
  const { writer, styles } = around;
  if (element === around.label || isUnread(element, styles, around.account)) return;
  const look = styles.of(element);
  const keeps =
    tagName === 'pre' ? 'all' : keepsLineEnds(element, look) ? (around.keeps ?? 'lines') : around.keeps;
  const format = formatOf(element, look, around.format);
  const isSame = format === around.format && keeps === around.keeps;
  const context: WalkContext = isSame ? around : { ...around, format, ...(keeps ? { keeps } : {}) };
  const level = headingLevelOf(element);
  const isTicked = tagName === 'li' ? undefined : readCheckbox(element);
  if (isTicked !== undefined) {
    writer.writeText(isTicked ? '[x] ' : '[ ] ', format);
    if (tagName === 'div') return;
  }
  if (context.depth > MAX_KEPT_DEPTH) writer.writeText(textContentOf(element, styles), format);
  else if (level > 0) walkHeading(element, level, context);
  else if (isRaised(element, look)) walkRaised(element, context);
  else if (Object.hasOwn(walkers, tagName)) walkers[tagName]?.(element, context);
  else if (isBlock(tagName)) walkBlock(element, context);
  else walkAll(element, context);
};

/** Writes the words below a node as notes. */
export function walkNode(node: Node, context: WalkContext): void {
  const text = textOf(node);
  if (text !== undefined) writeWords(node, text, context);
  else if (isElement(node)) walkElement(node, context);
  else if (hasChildren(node)) walkAll(node, context);
}
