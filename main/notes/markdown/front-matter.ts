import type { ReadingAccount } from '../reading-account.ts';
import type { Edit } from './line-edits.ts';

/** `title: Lunch club`, `tags = ["a"]`; also a comment. */
const KEY_LINE = /^(?:["']?([A-Za-z][\w -]{0,40})["']?\s*[:=](?:\s|$)|#)/;
const MAX_LINES = 200;
const WHY = 'It says something about the file, not about the meeting.';

const unquote = (value: string): string => {
  const text = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(text)?.[2];
  if (quoted === undefined) return text.replace(/\s+#.*$/, '');
  return text.startsWith('"') ? quoted.replace(/\\(["\\])/g, '$1') : quoted.replaceAll("''", "'");
};

const hasSameWords = (a: string, b: string): boolean => {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(a) === words(b);
};

/** Titles in the notes themselves: `# Title`. */
const headingsOf = (rest: string): readonly string[] =>
  [...rest.matchAll(/^# +(.+)$/gm)].map(([, words = '']) => words);

const needsTitle = (title: string, rest: string): boolean => {
  const headings = headingsOf(rest);
  const isOnlyTitle = headings.length === 1 && new RegExp(/^\s*# /).test(rest);
  return title !== '' && !isOnlyTitle && !headings.some((heading) => hasSameWords(heading, title));
};

const findEnd = (lines: readonly string[], fence: string): number => {
  const isEnd = (line: string): boolean => line === fence || (fence === '---' && line === '...');
  for (let at = 1; at < Math.min(lines.length, MAX_LINES); at += 1) if (isEnd(lines[at] ?? '')) return at;
  return -1;
};

/**
 * Takes off what programs keep at the head of a file about it (YAML or TOML). Its title stays, in its own line, where the
 * notes have none.
 */
export function frontMatterEdit(lined: string, account: ReadingAccount): Edit | undefined {
  const head = lined.slice(0, 20_000);
  const start = head.length - head.replace(/^\ufeff?(?:[ \t]*\n)*/, '').length;
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(head.slice(start))?.[1];
  if (fence === undefined) return undefined;
  const lines = head
    .slice(start)
    .split('\n')
    .map((line) => line.trimEnd());
  const end = findEnd(lines, fence);
  const within = lines.slice(1, end).filter((line) => line.trim() !== '');
  const isData = (line: string): boolean => KEY_LINE.test(line) || /^(?:\s|- |[\]}[{"])/.test(line);
  if (end < 0 || !KEY_LINE.test(within[0] ?? '') || !within.every(isData)) return undefined;
  const length = head
    .slice(start)
    .split('\n')
    .slice(0, end + 1)
    .join('\n').length;
  const keys = within.map((line) => KEY_LINE.exec(line)?.[1]).filter((key) => key !== undefined);
  account.remark(
    `What the file says about itself at its head (${keys.slice(0, 6).join(', ')}) was left out.`,
  );
  const titleAt = lines.findIndex((line, at) => at < end && /^["']?title["']?\s*[:=]/i.test(line));
  const title = titleAt < 0 ? '' : unquote((lines[titleAt] ?? '').replace(/^[^:=]*[:=]/, ''));
  const isTitleUsed = needsTitle(title, lined.slice(start + length));
  const before = head.slice(0, start).split('\n').length;
  for (const [at, line] of lines.slice(0, end + 1).entries()) {
    if (line.trim() !== '' && !(isTitleUsed && at === titleAt))
      account.takeOut({ line: before + at, text: line.trim(), why: WHY });
  }
  const text = isTitleUsed ? `${'\n'.repeat(titleAt)}# ${title}` : '';
  return { from: start, to: start + length, text };
}
