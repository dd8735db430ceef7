import type { PersonalText } from '../../../shared/share-copy/personal-text.ts';

/** Words of a text, whether they are what was found, and where they begin in it. */
export interface TextPart {
  readonly words: string;
  readonly isPiece: boolean;
  readonly at: number;
}

/** How much of the words before and after is shown. UTF-16 units. */
const AROUND = 80;

/** From a word's beginning, with an ellipsis where something was left out. */
const tailOf = (words: string): string => {
  if (words.length <= AROUND) return words;
  const cut = words.slice(-AROUND);
  return `…${cut.slice(cut.search(/\s|$/))}`;
};

const headOf = (words: string): string => {
  if (words.length <= AROUND) return words;
  const cut = words.slice(0, AROUND);
  const end = cut.search(/\s\S*$/);
  return `${end < 0 ? cut : cut.slice(0, end)}…`;
};

/** The pieces of a text with the words around them, what lies between cut short. */
export function textAround(text: string, pieces: readonly PersonalText[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of pieces) {
    const between = text.slice(at, start);
    const shown = at === 0 ? tailOf(between) : shortBetween(between);
    parts.push({ words: shown, isPiece: false, at });
    parts.push({ words: text.slice(start, end), isPiece: true, at: start });
    at = end;
  }
  parts.push({ words: headOf(text.slice(at)), isPiece: false, at });
  return parts.filter(({ words }) => words !== '');
}

const shortBetween = (words: string): string =>
  words.length <= 2 * AROUND ? words : `${headOf(words)} ${tailOf(words)}`;
