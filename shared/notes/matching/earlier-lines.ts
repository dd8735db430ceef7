import type { RecordId } from '../../document/model/id-types.ts';
import { parseNotes } from '../parse-notes.ts';
import type { NameMention } from '../parsed-notes.ts';
import { wordsOf } from './compare-words.ts';

/** What a line of earlier notes gave when it came in. */
export interface EarlierText {
  readonly text: string;
  readonly names: readonly NameMention[];
}

/** Earlier notes of which a corrected version comes in, by line. */
export interface EarlierLines {
  readonly session: RecordId;
  /** What the line with this number gave, with the lines joined to it; undefined where it is blank or none. */
  textOf(line: number): EarlierText | undefined;
}

/** Reads earlier notes once more, as they were read when they came in. */
export function readEarlierLines(previous: {
  readonly session: RecordId;
  readonly lines: readonly string[];
}): EarlierLines {
  const { items } = parseNotes(previous.lines.join('\n'));
  const byFirstLine = new Map(items.map((item) => [item.lines[0], item]));
  return {
    session: previous.session,
    textOf: (line) => {
      const item = byFirstLine.get(line);
      // A line that was joined to another, and was taken apart by a person, stands for itself.
      if (item) return { text: item.text, names: item.names };
      const raw = previous.lines[line - 1]?.trim() ?? '';
      return raw === '' ? undefined : { text: raw, names: [] };
    },
  };
}

/** The text in pieces between the names in it: a role may stand there on the card. */
const piecesOf = ({ text, names }: EarlierText): readonly string[] => {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of names.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    pieces.push(text.slice(from, start));
    from = end;
  }
  return [...pieces, text.slice(from)];
};

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/**
 * Whether a card's words are those that the line gave: all of it, a piece of it where the line was split, or with a role
 * in the place of a name.
 */
export function isSaidBy(earlier: EarlierText, words: string): boolean {
  const said = spaced(words);
  if (spaced(earlier.text).includes(said)) return true;
  if (earlier.names.length === 0) return false;
  const pieces = piecesOf(earlier).map(spaced);
  let from = 0;
  for (const piece of pieces) {
    const at = piece.trim() === '' ? from : said.indexOf(piece, from);
    if (at < 0) return false;
    // The space behind one piece is the space before the next.
    from = Math.max(from, at + piece.length - 1);
  }
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  return (first.trim() === '' || said.startsWith(first)) && (last.trim() === '' || said.endsWith(last));
}
