import { symbolSign } from '../list-markers.ts';
import type { ReadingAccount } from '../reading-account.ts';
import { childOf, elementsOf, escapeHtml, findBelow, wordsBelow, type XmlElement } from '../xml-tree.ts';
import { createOdtLists, type OdtLists, type OpenList } from './odt-lists.ts';
import { type OdtStyles, readOdtStyles, type TextLook } from './odt-styles.ts';

interface OdtContext {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  readonly account: ReadingAccount;
  /** Words that were deleted while changes were tracked, by the change. */
  readonly deletions: ReadonlyMap<string, string>;
  readonly notes: string[];
  /** What stands in boxes at the paragraph that is read. */
  readonly boxes: string[];
}

const CONTENTS_REMARK = 'The contents list was left out: its headings come in by themselves.';
const hasWords = (element: XmlElement): boolean => /[\p{L}\p{N}]/u.test(wordsBelow(element));

const wordsHtml = (text: string, look: TextLook): string => {
  const isSymbols = /wingdings|webdings|^symbol/i.test(look.font ?? '') || /[\uf000-\uf0ff]/.test(text);
  const shown = isSymbols ? [...text].map((sign) => symbolSign(sign, look.font ?? '')).join('') : text;
  let html = escapeHtml(shown);
  if (html.trim() === '') return html;
  if (look.raised) html = `<${look.raised}>${html}</${look.raised}>`;
  if (look.isStruck) html = `<s>${html}</s>`;
  return look.isBold ? `<b>${html}</b>` : html;
};

const boxOf = (page: string, { boxes }: OdtContext): string => {
  boxes.push(page);
  return '';
};

const readFrame = (frame: XmlElement, context: OdtContext): string => {
  const [content] = elementsOf(frame).filter(({ name }) =>
    /^draw:(?:text-box|image|object|object-ole|plugin|applet)$/.test(name),
  );
  if (content?.name === 'draw:text-box') return boxOf(blocksHtml(content, context), context);
  if (content?.name === 'draw:image') context.account.count('picture');
  else if (content && findBelow(content, (name) => name === 'math:math' || name === 'other:math').length > 0)
    context.account.count('equation');
  else if (content) context.account.count('embedded document');
  return '';
};

type InlineReader = (element: XmlElement, context: OdtContext, look: TextLook) => string;

const readNote: InlineReader = (note, context) => {
  const body = childOf(note, 'text:note-body');
  if (body) context.notes.push(blocksHtml(body, context));
  return '';
};

const hide: InlineReader = (element, context) => {
  const { attributes } = element;
  if (element.name === 'text:hidden-text' && attributes['text:is-hidden'] !== 'true')
    return escapeHtml(wordsBelow(element) || (attributes['text:string-value'] ?? ''));
  if (hasWords(element) || attributes['text:string-value']) context.account.count('hidden passage');
  return '';
};

const nothing: InlineReader = () => '';

const inlineReaders: Readonly<Record<string, InlineReader>> = {
  'text:s': () => ' ',
  'text:tab': () => ' ',
  'text:line-break': () => '<br>',
  'text:note': readNote,
  'text:number': nothing,
  'text:script': nothing,
  'text:tracked-changes': nothing,
  'text:ruby-text': nothing,
  'text:hidden-text': hide,
  'text:hidden-paragraph': nothing,
  'text:placeholder': (_, { account }) => {
    account.count('empty field');
    return '';
  },
  'text:change': ({ attributes }, { deletions }) => deletions.get(attributes['text:change-id'] ?? '') ?? '',
  'office:annotation': (_, { account }) => {
    account.count('comment');
    return '';
  },
  'draw:frame': readFrame,
  'draw:control': (_, { account }) => {
    account.count('form control');
    return '';
  },
  'text:span': (element, context, look) => {
    const own = { ...look, ...context.styles.text('text', element.attributes['text:style-name']) };
    return own.isHidden ? hide(element, context, look) : inlineHtml(element, context, own);
  },
};

const inlineHtml = (parent: XmlElement, context: OdtContext, look: TextLook): string =>
  parent.children
    .map((child) => {
      if (typeof child === 'string') return wordsHtml(child, look);
      const read = Object.hasOwn(inlineReaders, child.name) ? inlineReaders[child.name] : undefined;
      if (read) return read(child, context, look);
      if (child.name.startsWith('draw:')) return boxOf(blocksHtml(child, context), context);
      return inlineHtml(child, context, look);
    })
    .join('');

interface Label {
  readonly label: string;
  readonly font: string;
  readonly level: number;
}

const paragraphHtml = (
  paragraph: XmlElement,
  around: OdtContext,
  label?: Label,
  isContinued = false,
): string => {
  const context: OdtContext = { ...around, boxes: [] };
  const style = paragraph.attributes['text:style-name'];
  const look = context.styles.text('paragraph', style);
  const isHidden =
    look.isHidden === true || findBelow(paragraph, (name) => name === 'text:hidden-paragraph').length > 0;
  if (isHidden) return hide(paragraph, context, look);
  const words = inlineHtml(paragraph, context, look);
  const boxes = context.boxes.join('');
  if (paragraph.name === 'text:h' || context.styles.isTitle(style)) {
    const level = Math.min(6, Math.max(1, Number(paragraph.attributes['text:outline-level'] ?? 1) || 1));
    const isNumbered = paragraph.name === 'text:h' && paragraph.attributes['text:is-list-header'] !== 'true';
    const number = isNumbered
      ? label && /\p{N}/u.test(label.label)
        ? label.label
        : context.lists.nextHeading(level)
      : '';
    return `<h${level}>${escapeHtml(number)} ${words}</h${level}>${boxes}`;
  }
  if (!label) return `<p${isContinued ? ' class="MsoListParagraph"' : ''}>${words}</p>${boxes}`;
  const attributes = `data-list-level="${label.level}" data-list-label="${escapeHtml(label.label)}" data-list-font="${escapeHtml(label.font)}"`;
  return `<p ${attributes}>${words}</p>${boxes}`;
};

const itemHtml = (item: XmlElement, list: OpenList, context: OdtContext): string => {
  let label: Label | undefined =
    item.name === 'text:list-item' && elementsOf(item).some(({ name }) => name !== 'text:list')
      ? { ...context.lists.next(list, item), level: list.level }
      : undefined;
  return elementsOf(item)
    .map((child) => {
      if (child.name === 'text:list') return listHtml(child, context, list);
      if (child.name !== 'text:p' && child.name !== 'text:h') return blockHtml(child, context);
      const own = label;
      label = undefined;
      return paragraphHtml(child, context, own, true);
    })
    .join('');
};

const listHtml = (list: XmlElement, context: OdtContext, around?: OpenList): string => {
  const open = context.lists.open(list, around);
  return elementsOf(list)
    .map((item) => itemHtml(item, open, context))
    .join('');
};

const spanOf = ({ attributes }: XmlElement, name: string): string => {
  const span = Number(attributes[`table:number-${name}-spanned`] ?? 1);
  return span > 1 ? ` ${name === 'columns' ? 'colspan' : 'rowspan'}="${Math.min(60, span)}"` : '';
};

const rowHtml = (row: XmlElement, isHead: boolean, context: OdtContext): string => {
  const tag = isHead ? 'th' : 'td';
  const cells = elementsOf(row).filter(({ name }) => name === 'table:table-cell');
  const written = cells.map(
    (cell) =>
      `<${tag}${spanOf(cell, 'columns')}${spanOf(cell, 'rows')}>${blocksHtml(cell, context)}</${tag}>`,
  );
  return `<tr>${written.join('')}</tr>`;
};

const rowsHtml = (table: XmlElement, isHead: boolean, context: OdtContext): string =>
  elementsOf(table)
    .map((child) => {
      if (child.name === 'table:table-row') return rowHtml(child, isHead, context);
      if (/^table:(?:table-rows|table-row-group)$/.test(child.name)) return rowsHtml(child, isHead, context);
      return child.name === 'table:table-header-rows' ? rowsHtml(child, true, context) : '';
    })
    .join('');

const isIndex = (name: string): boolean => /^text:(?:table-of-content|.+-index|bibliography)$/.test(name);
const IGNORED =
  /^(?:office:forms|text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|index-title)|.+:title|.+:desc)$/;

const blockHtml = (block: XmlElement, context: OdtContext): string => {
  const { name, attributes } = block;
  if (name === 'text:p' || name === 'text:h') return paragraphHtml(block, context);
  if (name === 'text:list') return listHtml(block, context);
  if (name === 'table:table') return `<table>${rowsHtml(block, false, context)}</table>`;
  if (isIndex(name)) context.account.remark(CONTENTS_REMARK);
  if (isIndex(name) || IGNORED.test(name)) return '';
  if (name === 'text:section' && /^(?:none|condition)$/.test(attributes['text:display'] ?? ''))
    return hide(block, context, {});
  if (Object.hasOwn(inlineReaders, name)) {
    const boxes: string[] = [];
    const words = inlineReaders[name]?.(block, { ...context, boxes }, {}) ?? '';
    return `${words.trim() === '' ? '' : `<p>${words}</p>`}${boxes.join('')}`;
  }
  return blocksHtml(block, context);
};

const blocksHtml = (parent: XmlElement, context: OdtContext): string =>
  elementsOf(parent)
    .map((child) => blockHtml(child, context))
    .join('');

const deletionsOf = (text: XmlElement): ReadonlyMap<string, string> => {
  const regions = elementsOf(childOf(text, 'text:tracked-changes'));
  return new Map(
    regions.flatMap((region): [string, string][] => {
      const deletion = childOf(region, 'text:deletion');
      if (!deletion) return [];
      const paragraphs = elementsOf(deletion).filter(({ name }) => /^text:(?:p|h|list)$/.test(name));
      const words = paragraphs.map((one) => escapeHtml(wordsBelow(one))).filter((one) => one.trim() !== '');
      const id = region.attributes['xml:id'] ?? region.attributes['text:id'] ?? '';
      return [[id, words.map((one) => `<s>${one}</s>`).join('<br>')]];
    }),
  );
};

const hasMargins = (part: XmlElement | undefined): boolean =>
  part !== undefined &&
  findBelow(part, (name) => /^style:(?:header|footer)(?:-first|-left)?$/.test(name)).some(hasWords);

/** The text of an OpenDocument as a page. @param styles - its `styles.xml`; undefined where all lies in one file */
export function odtToHtml(
  content: XmlElement,
  styles: XmlElement | undefined,
  account: ReadingAccount,
): string {
  const text = childOf(content, 'office:body', 'office:text');
  if (!text) throw new Error('There is no text in it.');
  const odtStyles = readOdtStyles([content, styles]);
  const lists = createOdtLists(odtStyles);
  const context: OdtContext = {
    styles: odtStyles,
    lists,
    account,
    deletions: deletionsOf(text),
    notes: [],
    boxes: [],
  };
  const page = blocksHtml(text, context);
  if (hasMargins(childOf(styles ?? content, 'office:master-styles')))
    account.remark('The headers and footers of the pages were left out.');
  const notes = context.notes.map((note, at) =>
    note.replace(/^<p>/, `<p data-list-level="1" data-list-label="${at + 1}.">`),
  );
  return page + (notes.length > 0 ? `<p></p>${notes.join('')}` : '');
}
