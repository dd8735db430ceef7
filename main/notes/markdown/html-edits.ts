import { HtmlTooComplex } from '../html/html-limits.ts';
import { htmlPartToLines } from '../html/html-to-notes.ts';
import type { WrittenLine } from '../html/notes-writer.ts';
import { raisedText } from '../html/raised-words.ts';
import type { ReadingAccount } from '../reading-account.ts';
import {
  hidesWords,
  isKnownTag,
  pairTags,
  readTags,
  strikesWords,
  type Tag,
  type TagPair,
} from './html-tags.ts';
import type { Edit } from './line-edits.ts';
import type { MarkdownNode } from './markdown-tree.ts';

/** Between words that a page shows in lines of their own, and that one line of the source holds. */
export function breakAfter(before: string): string {
  return before.trim() === '' || /[.;:,!?|]\s*$/.test(before) ? ' ' : '; ';
}

/** Too tangled to be read: then it stays as it stands. */
const readHtmlPart = (source: string, account: ReadingAccount): readonly WrittenLine[] => {
  try {
    return htmlPartToLines(source, account);
  } catch (error) {
    if (!(error instanceof HtmlTooComplex)) throw error;
    return source.split('\n').map((text, at) => ({ text, source: at + 1 }));
  }
};

const isTableRule = (text: string): boolean => /^\|[\s|-]+\|$/.test(text);

/** A block of HTML as its lines of notes, each in the line of the source in which it began. */
const blockText = (source: string, account: ReadingAccount): string => {
  const lines: string[] = source.split('\n').map(() => '');
  for (const { text, source: line } of readHtmlPart(source, account)) {
    const at = Math.min(lines.length, Math.max(1, line)) - 1;
    const there = lines[at] ?? '';
    if (text.trim() === '' || (there !== '' && isTableRule(text))) continue;
    lines[at] = there === '' ? text : `${there}${breakAfter(there)}${text.trim()}`;
  }
  return lines.join('\n');
};

const emptyLines = (source: string): string => source.replace(/[^\n]+/g, '');

/** A comment that never ends is no comment: its words stay. */
const commentEdit = (
  { from, to }: Pick<MarkdownNode, 'from' | 'to'>,
  source: string,
  account: ReadingAccount,
): Edit => {
  if (!source.includes('-->')) return { from, to: from + 4, text: '' };
  if (/[\p{L}\p{N}]/u.test(source)) account.count('hidden passage');
  return { from, to, text: emptyLines(source) };
};

/** Crossed-out words over several lines: each line says so by itself. */
export function strikeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(\s*(?:(?:>|[-*+]|\d{1,3}[.)]|\[[ xX]\])\s+)*)(.*\S)(\s*)$/, '$1~~$2~~$3'))
    .join('\n');
}

const pairEdits = ({ open, close }: TagPair, lined: string, account: ReadingAccount): readonly Edit[] => {
  const within = lined.slice(open.to, close.from);
  const whole = { from: open.from, to: close.to };
  if (hidesWords(open)) {
    if (/[\p{L}\p{N}]/u.test(within) && !/^(?:script|style)$/.test(open.name))
      account.count('hidden passage');
    return [{ ...whole, text: '' }];
  }
  if (open.name === 'sup') {
    const lineStart = lined.lastIndexOf('\n', open.from) + 1;
    const words = raisedText(
      within.replace(/<[^<>]*>/g, ''),
      lined.slice(lineStart, open.from),
      /<a\b|\]\(/.test(within),
    );
    return [{ ...whole, text: words }];
  }
  const bold = open.name === 'b' || open.name === 'strong' || open.name === 'summary' ? '**' : '';
  const isHeading = bold !== '' && within.trim() !== '' && !within.includes('\n') && !within.includes('**');
  const mark = isHeading ? bold : '';
  return [
    { from: open.from, to: open.to, text: mark },
    { from: close.from, to: close.to, text: mark },
  ];
};

/** Tags that stand alone: a break, a picture, a box, one half of a pair. */
const loneTagEdit = (tag: Tag, lined: string, account: ReadingAccount): Edit => {
  const { from, to, name, source } = tag;
  if (name === 'br' || name === 'hr') {
    const before = lined.slice(lined.lastIndexOf('\n', from) + 1, from);
    const lineEnd = lined.indexOf('\n', to);
    const after = lined.slice(to, lineEnd < 0 ? undefined : lineEnd);
    const isBetween =
      before.trim() !== '' && /[\p{L}\p{N}]/u.test(after) && !/^\s*\|/.test(after) && !/^\s*<br/i.test(after);
    return { from, to, text: isBetween ? breakAfter(before) : '' };
  }
  const isRead = name === 'img' || name === 'input';
  const words = isRead ? readHtmlPart(source, account).map(({ text }) => text.replace(/^- (?=\[)/, '')) : [];
  return { from, to, text: words.length > 0 ? `${words.join(' ')} ` : '' };
};

const tagsOf = (nodes: readonly MarkdownNode[], lined: string): readonly Tag[] =>
  nodes.flatMap(({ name, from, to }) => {
    if (name !== 'HTMLTag' && name !== 'HTMLBlock') return [];
    const tags = readTags(lined.slice(from, to), from, name === 'HTMLBlock' ? from : -1);
    return tags.filter(({ source }) => isKnownTag(source));
  });

/** A pair over several lines that crosses out or hides takes in what lies between, whatever that is. */
const spanEdits = ({ open, close }: TagPair, lined: string, account: ReadingAccount): readonly Edit[] => {
  const within = lined.slice(open.to, close.from);
  if (hidesWords(open)) return pairEdits({ open, close }, lined, account);
  const text = strikeLines(within.replace(/<\/?[a-z][^<>]*>/gi, ''));
  return strikesWords(open) ? [{ from: open.from, to: close.to, text }] : [];
};

const blockEdits = (
  nodes: readonly MarkdownNode[],
  lined: string,
  hidden: readonly TagPair[],
  account: ReadingAccount,
): readonly Edit[] => {
  const ranges = [...hidden].sort((a, b) => a.open.from - b.open.from);
  let at = 0;
  return nodes.flatMap(({ name, from, to }): readonly Edit[] => {
    while ((ranges[at]?.close.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    if ((ranges[at]?.open.from ?? Number.POSITIVE_INFINITY) <= from) return [];
    const source = lined.slice(from, to);
    if (name === 'Comment' || name === 'CommentBlock') return [commentEdit({ from, to }, source, account)];
    if (name !== 'HTMLBlock' || !isKnownBlock(source)) return [];
    return [{ from, to, text: blockText(source, account) }];
  });
};

const isKnownBlock = (source: string): boolean =>
  isKnownTag(source.trimStart()) || source.trimStart().startsWith('<!');

/** What HTML in Markdown says: its words without its tags, line by line. Comments and what nobody sees are taken out. */
export function htmlEdits(
  nodes: readonly MarkdownNode[],
  lined: string,
  account: ReadingAccount,
): readonly Edit[] {
  const tags = tagsOf(nodes, lined);
  const pairs = pairTags(tags);
  const isInOneBlock = ({ open, close }: TagPair): boolean => open.block >= 0 && open.block === close.block;
  const wide = pairs.filter(
    (pair) => !isInOneBlock(pair) && (hidesWords(pair.open) || strikesWords(pair.open)),
  );
  const isWide = new Set(wide);
  const edits: Edit[] = wide.flatMap((pair) => spanEdits(pair, lined, account));
  const paired = new Set<Tag>();
  for (const pair of pairs.filter(({ open, close }) => open.block < 0 && close.block < 0)) {
    paired.add(pair.open).add(pair.close);
    if (!isWide.has(pair)) edits.push(...pairEdits(pair, lined, account));
  }
  for (const tag of tags) if (tag.block < 0 && !paired.has(tag)) edits.push(loneTagEdit(tag, lined, account));
  const hidden = wide.filter(({ open }) => hidesWords(open));
  return [...edits, ...blockEdits(nodes, lined, hidden, account)];
}
