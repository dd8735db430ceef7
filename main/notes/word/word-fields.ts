import { wordValue } from '../office-package.ts';
import { childOf, elementsOf, escapeHtml, findBelow, type XmlElement } from '../xml-tree.ts';
import { isOn } from './word-styles.ts';

/** Fields: a code that nobody sees, and the words that it gives. They can lie in each other and go over paragraphs. */
export interface WordFields {
  /** Reads the begin, middle or end of a field. Returns what a box or a choice of a form shows, as a page. */
  mark(fieldChar: XmlElement): string;
  code(text: string): void;
  /** Whether words here are seen: not in a code. */
  isSeen(): boolean;
  /** Whether words here are those of a contents list, which Word makes. */
  isContents(): boolean;
  endParagraph(): void;
}

const boxHtml = (isTicked: boolean): string => `<input type="checkbox"${isTicked ? ' checked' : ''}>`;

const formHtml = (data: XmlElement | undefined): string => {
  const box = childOf(data, 'w:checkBox');
  if (box) return boxHtml(isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false);
  const choices = elementsOf(childOf(data, 'w:ddList'));
  if (choices.length === 0) return '';
  const chosen = Number(wordValue(childOf(data, 'w:ddList'), 'w:result') ?? 0);
  const entries = choices.filter(({ name }) => name === 'w:listEntry');
  return escapeHtml(entries[chosen]?.attributes['w:val'] ?? '');
};

/** The box of a form's content control. */
export function contentControlHtml(checkbox: XmlElement): string {
  const value = childOf(checkbox, 'w14:checked')?.attributes['w14:val'] ?? '0';
  return boxHtml(/^(?:1|true|on)$/.test(value));
}

/** @param document - looked through once: where not every field ends, none is taken for a contents list */
export function createWordFields(document: XmlElement): WordFields {
  const open: { code: string; isResult: boolean }[] = [];
  const marks = findBelow(document, (name) => name === 'w:fldChar').map(
    (one) => one.attributes['w:fldCharType'],
  );
  const isWhole =
    marks.filter((mark) => mark === 'begin').length === marks.filter((mark) => mark === 'end').length;
  return {
    mark: (fieldChar) => {
      const type = fieldChar.attributes['w:fldCharType'];
      const field = open.at(-1);
      if (type === 'begin') open.push({ code: '', isResult: false });
      else if (type === 'end') open.pop();
      else if (field) field.isResult = true;
      return type === 'begin' ? formHtml(childOf(fieldChar, 'w:ffData')) : '';
    },
    code: (text) => {
      const field = open.at(-1);
      if (field && !field.isResult) field.code += text;
    },
    isSeen: () => open.every(({ isResult }) => isResult),
    isContents: () => isWhole && open.some(({ code, isResult }) => isResult && /^\s*TOC\b/.test(code)),
    // A code never goes on in the next paragraph; one that seems to is damaged, and the words after it are words.
    endParagraph: () => {
      while (open.at(-1)?.isResult === false) open.pop();
    },
  };
}
