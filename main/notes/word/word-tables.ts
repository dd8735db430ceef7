import { wordValue } from '../office-package.ts';
import { childOf, elementsOf, wordsBelow, type XmlElement } from '../xml-tree.ts';
import type { WordContext } from './word-context.ts';
import { isOn } from './word-styles.ts';

const numberOf = (value: string | undefined): number => Math.min(60, Math.max(0, Number(value) || 0));

const cellHtml = (cell: XmlElement, tag: 'td' | 'th', context: WordContext): string => {
  const properties = childOf(cell, 'w:tcPr');
  const span = numberOf(wordValue(properties, 'w:gridSpan'));
  const merge = childOf(properties, 'w:vMerge');
  const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const words = isContinued ? '' : context.readBlocks(cell.children, { ...context, boxes: [], carried: [] });
  return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}>${words}</${tag}>`;
};

/** Cells, rows and tables may be wrapped in content controls and marks of change. */
const unwrapped = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = /^(?:w:(?:sdt|sdtContent|customXml|ins|del|moveTo|moveFrom))$/.test(child.name);
    return isWrapper ? unwrapped(child, name) : [];
  });

const rowHtml = (row: XmlElement, isFirst: boolean, hasBoldHead: boolean, context: WordContext): string => {
  const properties = childOf(row, 'w:trPr');
  if (isOn(properties, 'w:hidden')) {
    if (wordsBelow(row).trim() !== '') context.account.count('hidden passage');
    return '';
  }
  const isHead = isOn(properties, 'w:tblHeader') === true || (isFirst && hasBoldHead);
  const isDeleted = context.isDeleted || childOf(properties, 'w:del') !== undefined;
  const before = '<td></td>'.repeat(numberOf(wordValue(properties, 'w:gridBefore')));
  const cells = unwrapped(row, 'w:tc').map((cell) =>
    cellHtml(cell, isHead ? 'th' : 'td', { ...context, isDeleted }),
  );
  return `<tr>${before}${cells.join('')}</tr>`;
};

const showsFirstRow = (properties: XmlElement | undefined): boolean => {
  const look = childOf(properties, 'w:tblLook')?.attributes;
  if (look?.['w:firstRow'] !== undefined) return /^(?:1|true|on)$/.test(look['w:firstRow']);
  return (Number.parseInt(look?.['w:val'] ?? '0', 16) & 0x20) !== 0;
};

export function tableHtml(table: XmlElement, context: WordContext): string {
  const properties = childOf(table, 'w:tblPr');
  const hasBoldHead =
    showsFirstRow(properties) && context.styles.hasBoldHead(wordValue(properties, 'w:tblStyle'));
  const rows = unwrapped(table, 'w:tr').map((row, at) => rowHtml(row, at === 0, hasBoldHead, context));
  return `<table>${rows.join('')}</table>`;
}
