import { stemOf } from './tokens.ts';

/** A phrase to find: what follows its first word, and what it is a sign of. */
interface Phrase {
  readonly rest: readonly string[];
  readonly sign: string;
}

/** What phrases are compared with. */
export interface SignToken {
  readonly stem: string;
  readonly isName: boolean;
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const WORD = /[@*]|#\p{L}*%?|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*/gu;

/** Lays out phrases by their first word. */
export function phrasesOf(lexicon: { readonly [sign: string]: string }): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [sign, list] of Object.entries(lexicon)) {
    for (const phrase of list.split(',')) {
      const [first, ...rest] = [...phrase.matchAll(WORD)].map(([word]) =>
        /^[@*#]/.test(word) ? word : stemOf(word.toLowerCase().replaceAll("'", '’')),
      );
      if (first === undefined) continue;
      const known = phrases.get(first);
      if (known) known.push({ rest, sign });
      else phrases.set(first, [{ rest, sign }]);
    }
  }
  return phrases;
}

const fits = (wanted: string, token: SignToken | undefined): boolean => {
  if (token === undefined) return false;
  if (wanted === '*') return true;
  if (wanted === '@') return token.isName;
  return wanted === '#' ? token.stem.startsWith('#') : wanted === token.stem;
};

const matchesAt = (phrase: Phrase, tokens: readonly SignToken[], start: number): boolean => {
  for (let at = 0; at < phrase.rest.length; at += 1)
    if (!fits(phrase.rest[at] ?? '', tokens[start + 1 + at])) return false;
  return true;
};

/** Calls `found` for all signs in a line. Linear: a phrase is only tried where its first word stands. */
export function findSigns(
  phrases: Phrases,
  tokens: readonly SignToken[],
  found: (sign: string, start: number, length: number) => void,
): void {
  const tryAt = (first: string, start: number): void => {
    const tried = phrases.get(first);
    if (tried === undefined) return;
    for (const phrase of tried)
      if (matchesAt(phrase, tokens, start)) found(phrase.sign, start, phrase.rest.length + 1);
  };
  for (let start = 0; start < tokens.length; start += 1) {
    const stem = tokens[start]?.stem ?? '';
    tryAt(stem, start);
    if (stem.startsWith('#') && stem !== '#') tryAt('#', start);
  }
}
