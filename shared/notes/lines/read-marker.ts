/** What stands before a line of a list. */
export interface ListMarker {
  /** `bullet`, a style of number, or `box` for a to-do. Lines of one list share it. */
  readonly style: 'bullet' | 'box' | '(1)' | '1.' | '1)' | '1.1' | 'a)' | '#';
  /** Of a number; of `#` the level of the heading; of `1.1` how deep it is. */
  readonly number?: number;
  /** Of a to-do. */
  readonly isDone?: boolean;
  /** The sign itself: Word nests • o ▪ without indenting them. */
  readonly sign: string;
  /** Characters it takes, with the space after it. */
  readonly length: number;
}

/** Bullets that need no space after them, a hyphen before a word among them; \uf0b7 and \uf0a7 are Word’s, from its symbol font. Its o and § have a tab. */
const BULLET =
  /^(?:[•◦▪‣●○■□◆▸►➢➤✓✔·∙⁃\uf0b7\uf0a7]\s*|[-*–—+]\s+|[-–—](?=\p{L}|[(“‘"'])|[o§](?:\t\s*|[\s\u00a0]{2,}))(?=\S|$)/u;
/** Arrows that some begin their tasks with. */
const ARROW = /^(?:→|⇒|➔|➜|=>|->|-->)\s*(?=\S)/;
const CHECKBOX = /^\[\s?([xX✓✔]?)\s?\](?:\s+|$)/;
const CHECKBOX_SIGN = /^([☐☑☒✅])\s*/;
/** Headings of some wikis: "h2. Barriers". */
const WIKI_HEADING = /^h([1-6])\.\s+(?=\S)/;
const HEADING = /^(#{1,6})\s+/;
/** "Theme 2: Getting home", alone on its line: a heading by its own words. A sentence after it is none. */
const NAMED_THEME =
  /^(?:theme|topic|strand|workstream|agenda item)\s+(?:\d{1,2}|[a-f]|one|two|three|four|five|six)\s*[:–—-]\s+(?=\S.{0,88}[^.;,]$)/i;
/** Half past ten is not item 10.30: hours of a working day with fives of minutes, and any such minutes from 20 on. */
const CLOCK = /^(?:(?:0\d|[789]|1\d|2[0-3])\.[0-5][05]|\d{1,2}\.(?:[2-5][05]|00|15))\b/;

const readCheckbox = (text: string, before: number): ListMarker | undefined => {
  const typed = CHECKBOX.exec(text);
  if (typed) return { style: 'box', sign: '[]', isDone: typed[1] !== '', length: before + typed[0].length };
  const sign = CHECKBOX_SIGN.exec(text);
  if (sign) return { style: 'box', sign: '[]', isDone: sign[1] !== '☐', length: before + sign[0].length };
  return undefined;
};

const readNumber = (text: string): ListMarker | undefined => {
  const inBrackets = /^\((\d{1,3})\)\s+/.exec(text);
  if (inBrackets)
    return { style: '(1)', sign: '(1)', number: Number(inBrackets[1]), length: inBrackets[0].length };
  const deep = CLOCK.test(text) ? null : /^\d{1,2}((?:\.\d{1,2}){1,3})\.?\)?\s+/.exec(text);
  if (deep) {
    const depth = (deep[1] ?? '').split('.').length;
    return { style: '1.1', sign: `1.1/${depth}`, number: depth, length: deep[0].length };
  }
  const plain = /^(\d{1,3})([.)])\s+/.exec(text);
  if (plain) {
    const style = plain[2] === ')' ? '1)' : '1.';
    return { style, sign: style, number: Number(plain[1]), length: plain[0].length };
  }
  const letter = /^(?:\(([a-z]|[ivx]{2,4})\)|([a-z]|[ivx]{2,4})\)|([a-z])\.)\s+/.exec(text);
  return letter ? { style: 'a)', sign: 'a)', length: letter[0].length } : undefined;
};

/** The bullet, number, to-do box or Markdown heading sign that a trimmed line begins with. */
export function readMarker(text: string): ListMarker | undefined {
  const wiki = WIKI_HEADING.exec(text);
  if (wiki) return { style: '#', sign: '#', number: Number(wiki[1]), length: wiki[0].length };
  const heading = HEADING.exec(text);
  if (heading) return { style: '#', sign: '#', number: heading[1]?.length ?? 1, length: heading[0].length };
  const theme = NAMED_THEME.exec(text);
  if (theme) return { style: '#', sign: '#', number: 2, length: theme[0].length };
  const arrow = ARROW.exec(text);
  if (arrow) return { style: 'bullet', sign: '→', length: arrow[0].length };
  const bullet = BULLET.exec(text);
  if (bullet) {
    const rest = text.slice(bullet[0].length);
    if (rest === '') return undefined;
    return (
      readCheckbox(rest, bullet[0].length) ?? {
        style: 'bullet',
        sign: bullet[0].trim(),
        length: bullet[0].length,
      }
    );
  }
  return readCheckbox(text, 0) ?? readNumber(text);
}
