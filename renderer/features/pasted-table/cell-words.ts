import { isFootnoteMark, isHidden } from './hidden-elements.ts';

/** Elements that begin a line of their own. */
const blocks = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'BLOCKQUOTE', 'PRE']);

/** Day 0 of spreadsheets: day 60, 29 February 1900, never was, so that it is right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * LibreOffice says the number of a cell and how it is shown beside its words. Of a day that is shown in any order of day
 * and month it is certain which one it is.
 */
const dayOf = (cell: HTMLTableCellElement): string | undefined => {
  const serial = Number(cell.getAttribute('sdval') ?? Number.NaN);
  const format = cell.getAttribute('sdnum')?.split(';').at(-1) ?? '';
  const isDate = /[dy]/i.test(format) && /m/i.test(format) && !/[0#]/.test(format);
  if (!isDate || !(serial >= 61 && serial < 2_958_466)) return undefined;
  return new Date(DAY_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10);
};

const linesOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (isHidden(node) || isFootnoteMark(node)) return '';
  if (node.tagName === 'BR') return '\n';
  const inside = [...node.childNodes].map(linesOf).join('');
  return blocks.has(node.tagName) ? `\n${inside}\n` : inside;
};

/** What a cell of a copied table says: its lines as they are seen, a day of LibreOffice as `YYYY-MM-DD`. */
export function cellWords(cell: HTMLTableCellElement): string {
  return (
    dayOf(cell) ??
    [...cell.childNodes]
      .map(linesOf)
      .join('')
      .replace(/ *\n */g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim()
  );
}
