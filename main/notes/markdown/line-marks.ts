import type { ReadingAccount } from '../reading-account.ts';

export const CONTENTS_REMARK = 'The contents list was left out: its headings come in by themselves.';

/** A box of words (`:::info`, `!!! note`, `> [!tip]`) begins or ends: its title is words, its kind is none. */
const BOXES: readonly RegExp[] = [
  /^(\s*(?:>\s*)*):{3,}\s*$/,
  /^(\s*(?:>\s*)*):{2,}\s*\{[^{}]*\}(.*)$/,
  /^(\s*(?:>\s*)*):{2,}\s*[A-Za-z][\w-]*(?:\{[^{}]*\})?(.*)$/,
  /^(\s*>[\s>]*)\[![\w-]+\][+-]?(.*)$/,
  /^(\s*)(?:!!!|\?\?\?)\+?\s+[\w-]+((?:\s+"[^"]*")?)\s*$/,
];

const boxTitle = (rest: string): string =>
  rest
    .replace(/\{[^{}]*\}\s*$/, '')
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^"(.*)"$/, '$1')
    .replace(/:{2,}$/, '')
    .trim();

const readBox = (line: string): string | undefined => {
  for (const pattern of BOXES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const title = boxTitle(match[2] ?? '');
    const before = match[1] ?? '';
    if (title === '') return before.includes('>') ? before.trimEnd() : '';
    return `${before}${title.includes('**') ? title : `**${title}**`}`;
  }
  return undefined;
};

/** Where a contents list is to be made, and other commands to a program. */
const COMMAND = /^\s*(?:\[\[?_?toc_?\]\]?|\{:?\s*toc\s*\}|\{\{\s*toc\s*\}\}|\$\{toc\}|@\[toc\].*)\s*$/i;
const LAYOUT = /^\s*(?:\\(?:newpage|pagebreak|clearpage|tableofcontents)|\{:[^{}]*\}|\{%[^%]*%\})\s*$/;

const PICTURE_FILE = /\.(?:png|jpe?g|gif|svg|webp|heic|bmp|tiff?|avif)(?:[|#][^|#]*)*$/i;

const readWikiMarks = (line: string, account: ReadingAccount): string =>
  line
    .replace(/!\[\[([^[\]]{1,300})\]\]/g, (_, target: string) => {
      account.count(PICTURE_FILE.test(target) ? 'picture' : 'embedded document');
      return '';
    })
    .replace(
      /\[\[([^[\]|]{1,300})(?:\|([^[\]]{1,300}))?\]\]/g,
      (_, page: string, words?: string) => words ?? page,
    )
    .replace(/==(?=\S)([^=\n]{1,500})(?<=\S)==/g, '$1')
    .replace(/(?<=\S)\s\^[a-z0-9-]{4,12}\s*$/i, '');

const readFootnotes = (line: string): string =>
  line.replace(/^(\s{0,3})\[\^[^\]\s]{1,40}\]:\s*/, '$1').replace(/\[\^[^\]\s]{1,40}\]/g, '');

const CODE = /(`+)(?:(?!`).)+\1/g;

/** Applies a change to what is no code in a line. */
const outsideCode = (line: string, change: (text: string) => string): string => {
  if (!line.includes('`')) return change(line);
  let [at, text] = [0, ''];
  for (const match of line.matchAll(CODE)) {
    text += change(line.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return text + change(line.slice(at));
};

/** A line of Markdown without the marks that its programs know and people do not read. */
export function readLineMarks(line: string, account: ReadingAccount): string {
  if (!/[:[\]{}!?\\=^@$]/.test(line)) return line;
  if (COMMAND.test(line)) {
    account.remark(CONTENTS_REMARK);
    return '';
  }
  if (LAYOUT.test(line)) return '';
  const box = readBox(line);
  if (box !== undefined) return box;
  const heading = /^\s{0,3}#{1,6}\s/.test(line) ? line.replace(/\s+\{[#.][^{}]*\}\s*#*\s*$/, '') : line;
  return outsideCode(heading, (text) => readFootnotes(readWikiMarks(text, account)));
}
