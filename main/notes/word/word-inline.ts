import { boxStateOf, symbolSign } from '../list-markers.ts';
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
import { chooseAlternative, readDrawing } from './word-drawings.ts';
import { contentControlHtml } from './word-fields.ts';
import { isOn, type RunLook, readRunLook } from './word-styles.ts';

const PRIVATE_SIGN = /[\uf000-\uf0ff]/g;

const wordsHtml = (text: string, font: string): string => {
  const isSymbols = /^(?:wingdings|webdings|symbol)/i.test(font);
  if (!isSymbols && text.search(PRIVATE_SIGN) < 0) return escapeHtml(text);
  const show = (sign: string): string => {
    const box = boxStateOf(sign, font);
    return box ? (box === 'empty' ? '☐' : '☑') : symbolSign(sign, font);
  };
  return escapeHtml(isSymbols ? [...text].map(show).join('') : text.replace(PRIVATE_SIGN, show));
};

const symbolHtml = ({ attributes }: XmlElement): string => {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!Number.isFinite(code) || code < 1 || code > 0xffff) return '';
  return wordsHtml(String.fromCharCode(code), attributes['w:font'] ?? 'Wingdings');
};

const breakHtml = ({ attributes }: XmlElement): string =>
  /^(?:page|column)$/.test(attributes['w:type'] ?? '') ? ' ' : '<br>';

type RunReader = (element: XmlElement, context: WordContext, look: RunLook) => string;

const readNote =
  (kind: 'footnote' | 'endnote'): RunReader =>
  ({ attributes }, { notes }) => {
    notes.push({ kind, id: attributes['w:id'] ?? '' });
    return '';
  };

const draw: RunReader = (element, context) => {
  readDrawing(element, context);
  return '';
};

/** What can stand in a run of words. */
const runReaders: Readonly<Record<string, RunReader>> = {
  'w:t': (element, _, look) => wordsHtml(wordsBelow(element), look.font ?? ''),
  'w:delText': (element, _, look) => `<s>${wordsHtml(wordsBelow(element), look.font ?? '')}</s>`,
  'w:tab': () => ' ',
  'w:ptab': () => ' ',
  'w:br': breakHtml,
  'w:cr': () => '<br>',
  'w:noBreakHyphen': () => '-',
  'w:sym': symbolHtml,
  'w:footnoteReference': readNote('footnote'),
  'w:endnoteReference': readNote('endnote'),
  'w:commentReference': ({ attributes }, { comments }) => {
    comments.add(attributes['w:id'] ?? '');
    return '';
  },
  'w:fldChar': (element, { fields }) => fields.mark(element),
  'w:instrText': (element, { fields }) => {
    fields.code(wordsBelow(element));
    return '';
  },
  'w:ruby': (element, context) => inlineHtml(childOf(element, 'w:rubyBase')?.children ?? [], context),
  'w:drawing': draw,
  'w:pict': draw,
  'w:object': draw,
  'mc:AlternateContent': (element, context, look) => {
    const chosen = chooseAlternative(element);
    return elementsOf(chosen)
      .map((child) => runChildHtml(child, context, look))
      .join('');
  },
};

const runChildHtml = (child: XmlElement, context: WordContext, look: RunLook): string =>
  Object.hasOwn(runReaders, child.name) ? (runReaders[child.name]?.(child, context, look) ?? '') : '';

const isMark = (name: string): boolean => name === 'w:fldChar' || name === 'w:instrText';
const MAY_BE_READ = new Set([
  'w:t',
  'w:delText',
  'w:sym',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
]);

const runHtml = (run: XmlElement, context: WordContext): string => {
  const properties = childOf(run, 'w:rPr');
  const look: RunLook = {
    ...context.paragraph.run,
    ...context.styles.run(wordValue(properties, 'w:rStyle')),
    ...readRunLook(properties),
  };
  const { fields, account } = context;
  let html = '';
  let isContents = false;
  for (const child of elementsOf(run)) {
    if (!fields.isSeen() && !isMark(child.name)) continue;
    if (fields.isContents() && !isMark(child.name)) isContents = true;
    else if (!look.isHidden || isMark(child.name)) html += runChildHtml(child, context, look);
  }
  if (isContents) account.remark(CONTENTS_REMARK);
  if (html === '' || html === '<br>') return html;
  if (look.raised === 'superscript' || look.raised === 'subscript')
    html = look.raised === 'superscript' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`;
  if (look.isStruck || context.isDeleted) html = `<s>${html}</s>`;
  return look.isBold ? `<b>${html}</b>` : html;
};

/** A run that nobody sees, and that says something. */
const isHiddenRun = (node: XmlElement, context: WordContext): boolean => {
  if (node.name !== 'w:r') return false;
  const properties = childOf(node, 'w:rPr');
  const look = {
    ...context.paragraph.run,
    ...context.styles.run(wordValue(properties, 'w:rStyle')),
    ...readRunLook(properties),
  };
  return (
    look.isHidden === true &&
    elementsOf(node).some((child) => MAY_BE_READ.has(child.name) && wordsBelow(child).trim() !== '')
  );
};

const contentControl = (control: XmlElement, context: WordContext): string => {
  const properties = childOf(control, 'w:sdtPr');
  const checkbox = childOf(properties, 'w14:checkbox');
  if (checkbox) return contentControlHtml(checkbox);
  const content = childOf(control, 'w:sdtContent');
  if (isOn(properties, 'w:showingPlcHdr')) {
    if (content && wordsBelow(content).trim() !== '') context.account.count('empty field');
    return '';
  }
  return inlineHtml(content?.children ?? [], context);
};

const PROPERTIES = /^w:\w+Pr$|^w:(?:bookmark|comment|perm|proof|lastRendered)/;

/** The words of a paragraph, as a page. */
export function inlineHtml(nodes: readonly XmlNode[], context: WordContext): string {
  let html = '';
  let wasHidden = false;
  for (const node of nodes) {
    if (!isXmlElement(node) || PROPERTIES.test(node.name)) continue;
    const isHidden = isHiddenRun(node, context);
    // Word cuts one passage into many runs: neighbours count once.
    if (isHidden && !wasHidden) context.account.count('hidden passage');
    wasHidden = isHidden;
    html += elementHtml(node, context);
  }
  return html;
}

const elementHtml = (element: XmlElement, context: WordContext): string => {
  const { name, children } = element;
  if (name === 'w:r') return runHtml(element, context);
  if (name === 'w:moveFrom') return '';
  if (name === 'w:del') return inlineHtml(children, { ...context, isDeleted: true });
  if (name === 'w:sdt') return contentControl(element, context);
  if (name === 'mc:AlternateContent') return inlineHtml(chooseAlternative(element)?.children ?? [], context);
  if (name === 'm:oMath' || name === 'm:oMathPara') {
    context.account.count('equation', Math.max(1, findBelow(element, (one) => one === 'm:oMath').length));
    return '';
  }
  return inlineHtml(children, context);
};
