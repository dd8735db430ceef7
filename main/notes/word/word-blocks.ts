import { wordValue } from '../office-package.ts';
import {
  childOf,
  elementsOf,
  escapeHtml,
  findBelow,
  isXmlElement,
  wordsBelow,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';
import { CONTENTS_REMARK, type WordContext } from './word-context.ts';
import { chooseAlternative } from './word-drawings.ts';
import { inlineHtml } from './word-inline.ts';
import type { ListLabel } from './word-numbering.ts';
import { outlineHeading, type ParagraphLook } from './word-styles.ts';
import { tableHtml } from './word-tables.ts';

interface Numbered extends ListLabel {
  readonly level: number;
}

const labelOf = (
  properties: XmlElement | undefined,
  look: ParagraphLook,
  context: WordContext,
): Numbered | undefined => {
  const [note] = context.noteLabels.splice(0, 1);
  if (note !== undefined) return { label: note, font: '', level: 0 };
  const numbering = childOf(properties, 'w:numPr');
  const numId = wordValue(numbering, 'w:numId') ?? look.list?.numId;
  if (numId === undefined || numId === '0') return undefined;
  const level = Number(wordValue(numbering, 'w:ilvl') ?? look.list?.level ?? 0) || 0;
  const label = context.numbering.next(numId, level);
  return label ? { ...label, level } : undefined;
};

const headingHtml = (level: number, words: string, list: Numbered | undefined): string => {
  const number =
    list && /[\p{L}\p{N}]/u.test(list.label) && list.font === '' ? `${escapeHtml(list.label)} ` : '';
  return words === '' ? '<p></p>' : `<h${level}>${number}${words}</h${level}>`;
};

const paragraphHtml = (
  words: string,
  look: ParagraphLook,
  heading: number,
  list: Numbered | undefined,
): string => {
  if (heading > 0) return headingHtml(heading, words, list);
  if (list) {
    const font = list.font === '' ? '' : ` data-list-font="${escapeHtml(list.font)}"`;
    return `<p data-list-level="${list.level + 1}" data-list-label="${escapeHtml(list.label)}"${font}>${words}</p>`;
  }
  return `<p${look.name.startsWith('list continue') ? ' class="MsoListParagraph"' : ''}>${words}</p>`;
};

const isContents = (name: string): boolean => /^(?:toc (?:\d|heading)|table of figures)/.test(name);
const isOnlyDeleted = (paragraph: XmlElement): boolean =>
  findBelow(paragraph, (name) => name === 'w:t' || name === 'w:delText').every(
    ({ name }) => name === 'w:delText',
  );

const readParagraph = (paragraph: XmlElement, around: WordContext): string => {
  const properties = childOf(paragraph, 'w:pPr');
  const look = around.styles.paragraph(wordValue(properties, 'w:pStyle'));
  const context: WordContext = { ...around, paragraph: look, boxes: [] };
  if (isContents(look.name)) {
    if (wordsBelow(paragraph).trim() !== '') context.account.remark(CONTENTS_REMARK);
    return '';
  }
  const words = inlineHtml(paragraph.children, context);
  context.fields.endParagraph();
  const before = around.carried.splice(0).join('');
  const isJoined = childOf(properties, 'w:rPr', 'w:del') !== undefined && !isOnlyDeleted(paragraph);
  if (isJoined && words !== '') {
    around.carried.push(before, words, ' ');
    return context.boxes.join('');
  }
  const list = labelOf(properties, look, context);
  const outline = wordValue(properties, 'w:outlineLvl');
  const heading = outline === undefined ? look.heading : outlineHeading(outline);
  return paragraphHtml(before + words, look, heading, list) + context.boxes.join('');
};

const GALLERY = ['w:sdtPr', 'w:docPartObj', 'w:docPartGallery'] as const;

const readControl = (control: XmlElement, context: WordContext): string => {
  const gallery = childOf(control, ...GALLERY)?.attributes['w:val'] ?? '';
  if (/table of contents/i.test(gallery)) {
    context.account.remark(CONTENTS_REMARK);
    return '';
  }
  const properties = childOf(control, 'w:sdtPr');
  const content = childOf(control, 'w:sdtContent');
  if (childOf(properties, 'w:showingPlcHdr') && content && wordsBelow(content).trim() !== '') {
    context.account.count('empty field');
    return '';
  }
  return blocksHtml(content?.children ?? [], context);
};

const blockHtml = (block: XmlElement, context: WordContext): string => {
  const { name, children } = block;
  if (name === 'w:p') return readParagraph(block, context);
  if (name === 'w:tbl') return tableHtml(block, context);
  if (name === 'w:sdt') return readControl(block, context);
  if (name === 'w:altChunk') return context.chunks.get(block.attributes['r:id'] ?? '') ?? '';
  if (name === 'w:subDoc') context.account.count('embedded document');
  if (name === 'w:moveFrom' || /Pr$/.test(name)) return '';
  if (name === 'w:del') return blocksHtml(children, { ...context, isDeleted: true });
  if (name === 'mc:AlternateContent') return blocksHtml(chooseAlternative(block)?.children ?? [], context);
  if (name === 'm:oMathPara' || name === 'm:oMath') return `<p>${inlineHtml([block], context)}</p>`;
  if (name === 'w:r') return `<p>${inlineHtml([block], context)}</p>`;
  return elementsOf(block).length > 0 ? blocksHtml(children, context) : '';
};

/** Paragraphs, tables and what wraps them, as a page. */
export function blocksHtml(nodes: readonly XmlNode[], context: WordContext): string {
  const pages: string[] = [];
  for (const node of nodes) if (isXmlElement(node)) pages.push(blockHtml(node, context));
  const left = context.carried.splice(0).join('');
  if (left !== '') pages.push(`<p>${left}</p>`);
  return pages.join('');
}
