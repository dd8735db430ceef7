import type { ReadingAccount } from '../reading-account.ts';
import { findContentsLines } from './contents-lines.ts';
import { frontMatterEdit } from './front-matter.ts';
import { htmlEdits } from './html-edits.ts';
import { inlineEdits } from './inline-edits.ts';
import { applyEdits, type Edit } from './line-edits.ts';
import { CONTENTS_REMARK, readLineMarks } from './line-marks.ts';
import { type MarkdownNode, readMarkdownNodes } from './markdown-tree.ts';
import { writeStruckLines } from './struck-lines.ts';

/** Text that was taken out of a page has these; what somebody typed has not. */
const HTML_SIGNS =
  /<\/?(?:br|p|div|span|b|i|u|em|strong|ul|ol|li|table|t[rdh]|details|summary|h[1-6]|a|img|del|s|sup|sub|font|blockquote|hr)(?:\s[^<>]*)?\/?>|<!--|&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ndash|mdash|#\d{1,6}|#x[\da-f]{1,6});/i;
const MARKDOWN_SIGNS = /[<&[\]\\!~:%{}=]|\^/;

const CONTENTS_WHY = 'It is a line of the contents list: the headings come in by themselves.';

const isCode = ({ name }: MarkdownNode): boolean => name === 'FencedCode';

/** Obsidian's comments: between two `%%`, over lines as well. */
const commentEdits = (lined: string, account: ReadingAccount): readonly Edit[] =>
  [...lined.matchAll(/%%([^%]{1,5000}|%(?!%))%%/g)].map((match): Edit => {
    account.count('hidden passage');
    return { from: match.index, to: match.index + match[0].length, text: '' };
  });

/** The lines of the source that are a program's code: their signs are words. */
const codeLinesOf = (nodes: readonly MarkdownNode[], lined: string): ReadonlySet<number> => {
  const blocks = nodes.filter(isCode);
  const lines = new Set<number>();
  let [line, at] = [0, 0];
  for (const { from, to } of blocks) {
    for (let end = lined.indexOf('\n', at); end >= 0 && end < from; end = lined.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    const length = lined.slice(from, to).split('\n').length;
    for (let within = 0; within < length; within += 1) lines.add(line + within);
  }
  return lines;
};

const readLines = (text: string, codeLines: ReadonlySet<number>, account: ReadingAccount): string => {
  const lines = text.split('\n');
  const contents = findContentsLines(lines);
  if (contents.size > 0) account.remark(CONTENTS_REMARK);
  return lines
    .map((line, at) => {
      if (codeLines.has(at)) return line;
      if (!contents.has(at)) return readLineMarks(line, account);
      account.takeOut({ line: at + 1, text: line.trim(), why: CONTENTS_WHY });
      return '';
    })
    .join('\n');
};

/**
 * Takes off what nobody reads in Markdown: what the file says about itself, tags, comments, pictures, marks of programs. Line n
 * stays line n, so that a card leads back to its line. Plain text is left as it is but for what came into it from a page.
 */
export function readMarkdown(text: string, format: 'markdown' | 'text', account: ReadingAccount): string {
  const hasReturns = text.includes('\r');
  const tidy = (read: string): string => (hasReturns ? read.replaceAll(' \n', '\n') : read);
  const lined = (hasReturns ? text.replace(/\r\n/g, ' \n').replaceAll('\r', '\n') : text).replace(
    /[\ue000\ue001]/g,
    ' ',
  );
  const head = frontMatterEdit(lined, account);
  const isMarkdown = format === 'markdown' ? MARKDOWN_SIGNS.test(lined) : HTML_SIGNS.test(lined);
  if (!isMarkdown) return head ? tidy(applyEdits(lined, [head])) : text;
  const nodes = readMarkdownNodes(
    head
      ? `${lined.slice(0, head.from)}${lined.slice(head.from, head.to).replace(/[^\n]/g, ' ')}${lined.slice(head.to)}`
      : lined,
  );
  const edits = (head ? [head] : []).concat(htmlEdits(nodes, lined, account));
  if (format === 'text') {
    const entities = nodes.filter(({ name }) => name === 'Entity');
    return tidy(writeStruckLines(applyEdits(lined, edits.concat(inlineEdits(entities, lined, account)))));
  }
  const all = edits.concat(inlineEdits(nodes, lined, account), commentEdits(lined, account));
  const written = writeStruckLines(applyEdits(lined, all));
  return tidy(readLines(written, codeLinesOf(nodes, lined), account));
}
