import { HtmlTooComplex } from '../html/html-limits.ts';
import { htmlPartToLines } from '../html/html-to-notes.ts';
import type { WrittenLine } from '../html/notes-writer.ts';
import { isBackArrow, raisedText } from '../html/raised-words.ts';
import { isBlock } from '../html/text-content.ts';
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
import { applyEdits, type Edit, lineBefore } from './line-edits.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { isStrikeMark, STRIKE_BEGINS, STRIKE_ENDS } from './struck-lines.ts';

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
    lines[at] =
      there === '' || isStrikeMark(text.trim())
        ? there + text.trimEnd()
        : `${there}${breakAfter(there)}${text.trim()}`;
  }
  return lines.join('\n');
};

const emptyLines = (source: string): string => source.replace(/[^\n]+/g, '');

/** A word to a program, not to people. */
const TOOL_COMMENT =
  /^<!--\s*(?:\/?toc|more|end|begin toc|(?:markdownlint|prettier|textlint|cspell)[-\w: ,]*|omit in toc)\s*-->$/i;

/** A comment that never ends is no comment: its words stay. */
const commentEdit = (
  { from, to }: Pick<MarkdownNode, 'from' | 'to'>,
  source: string,
  account: ReadingAccount,
): Edit => {
  if (!source.includes('-->')) return { from, to: from + 4, text: '' };
  if (/[\p{L}\p{N}]/u.test(source) && !TOOL_COMMENT.test(source)) account.count('hidden passage');
  return { from, to, text: emptyLines(source) };
};

/** Longer words between two tags are no phrase. */
const MAX_PHRASE = 400;

/** What a tag that begins or ends a block says between words of one line: that they stand apart. The last of several says it. */
const breakAt = (lined: string, from: number, to: number): string => {
  const before = lineBefore(lined, from).replace(/<[^<>]*>/g, '');
  const [after = ''] = lined.slice(to, to + MAX_PHRASE).split('\n', 1);
  const isBetween =
    before.trim() !== '' && /[\p{L}\p{N}]/u.test(after) && !/^\s*(?:\||<\/?[a-z])/i.test(after);
  return isBetween ? breakAfter(before) : '';
};

const pairEdits = ({ open, close }: TagPair, lined: string, account: ReadingAccount): readonly Edit[] => {
  const within = lined.slice(open.to, close.from);
  const whole = { from: open.from, to: close.to };
  if (hidesWords(open)) {
    if (/[\p{L}\p{N}]/u.test(within) && !/^(?:script|style)$/.test(open.name))
      account.count('hidden passage');
    return [{ ...whole, text: '' }];
  }
  if (open.name === 'sup' && within.length < MAX_PHRASE) {
    const words = within.replace(/<[^<>]*>/g, '');
    return [{ ...whole, text: raisedText(words, lineBefore(lined, open.from), /<a\b|\]\(/.test(within)) }];
  }
  if (open.name === 'a' && within.length < 20 && isBackArrow(within)) return [{ ...whole, text: '' }];
  const bold = open.name === 'b' || open.name === 'strong' || open.name === 'summary' ? '**' : '';
  const isHeading =
    bold !== '' &&
    within.length < MAX_PHRASE &&
    within.trim() !== '' &&
    !within.includes('\n') &&
    !within.includes('**');
  const mark = isHeading ? bold : '';
  const isBlockTag = bold === '' && isBlock(open.name);
  return [
    { from: open.from, to: open.to, text: isBlockTag ? breakAt(lined, open.from, open.to) : mark },
    { from: close.from, to: close.to, text: isBlockTag ? breakAt(lined, close.from, close.to) : mark },
  ];
};

/** Tags that stand alone: a break, a picture, a box, one half of a pair. */
const loneTagEdit = (tag: Tag, lined: string, account: ReadingAccount): Edit => {
  const { from, to, name, source } = tag;
  if (isBlock(name)) return { from, to, text: breakAt(lined, from, to) };
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

/** Outermost pairs only: what lies in one of them needs no second look. */
const outermost = (pairs: readonly TagPair[]): readonly TagPair[] => {
  let end = 0;
  return [...pairs]
    .sort((one, other) => one.open.from - other.open.from)
    .filter(({ open, close }) => {
      if (open.from < end) return false;
      end = close.to;
      return true;
    });
};

const blockEdits = (
  nodes: readonly MarkdownNode[],
  lined: string,
  ranges: readonly TagPair[],
  struck: readonly TagPair[],
  account: ReadingAccount,
): readonly Edit[] => {
  const marks = struck
    .flatMap(({ open, close }) => [
      { ...open, mark: STRIKE_BEGINS },
      { ...close, mark: STRIKE_ENDS },
    ])
    .sort((one, other) => one.from - other.from);
  let mark = 0;
  let at = 0;
  return nodes.flatMap(({ name, from, to }): readonly Edit[] => {
    while ((ranges[at]?.close.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    if ((ranges[at]?.open.from ?? Number.POSITIVE_INFINITY) <= from) return [];
    const source = lined.slice(from, to);
    if (name === 'Comment' || name === 'CommentBlock') return [commentEdit({ from, to }, source, account)];
    if (name !== 'HTMLBlock' || !isKnownBlock(source)) return [];
    const marked: Edit[] = [];
    while ((marks[mark]?.from ?? Number.POSITIVE_INFINITY) < from) mark += 1;
    for (; (marks[mark]?.from ?? Number.POSITIVE_INFINITY) < to; mark += 1) {
      const tag = marks[mark];
      if (tag) marked.push({ from: tag.from - from, to: tag.to - from, text: tag.mark });
    }
    return [{ from, to, text: blockText(applyEdits(source, marked), account) }];
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
  const loose = pairs.filter((pair) => !isInOneBlock(pair));
  const hidden = outermost(loose.filter(({ open }) => hidesWords(open)));
  const struck = loose.filter(({ open }) => strikesWords(open));
  const edits: Edit[] = [];
  for (const pair of hidden) edits.push(...pairEdits(pair, lined, account));
  for (const { open, close } of struck) {
    edits.push(
      { from: open.from, to: open.to, text: STRIKE_BEGINS },
      { from: close.from, to: close.to, text: STRIKE_ENDS },
    );
  }
  const isMarked = new Set<TagPair>([...struck, ...loose.filter(({ open }) => hidesWords(open))]);
  const paired = new Set<Tag>();
  for (const pair of loose.filter(({ open, close }) => open.block < 0 && close.block < 0)) {
    paired.add(pair.open).add(pair.close);
    if (!isMarked.has(pair)) edits.push(...pairEdits(pair, lined, account));
  }
  for (const tag of tags) if (tag.block < 0 && !paired.has(tag)) edits.push(loneTagEdit(tag, lined, account));
  return edits.concat(blockEdits(nodes, lined, hidden, struck, account));
}
