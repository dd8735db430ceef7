import { stemOf } from './tokens.ts';

/** A phrase to find: what follows its first word, and what it is a sign of. */
interface Phrase {
  readonly rest: readonly string[];
  readonly sign: string;
}

/** A sign in a line, and the words that gave it. */
export interface FoundSign {
  readonly sign: string;
  readonly start: number;
  readonly length: number;
}

/** What phrases are compared with. */
export interface SignToken {
  readonly stem: string;
  readonly isName: boolean;
}

export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const WORD = /[@*]|#\p{L}*%?|\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*/gu;

/** Lays out phrases by their first word. */
export function phrasesOf(lexicon: { readonly [sign: string]: string }): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [sign, list] of Object.entries(lexicon)) {
    for (const phrase of list.split(',')) {
      const [first, ...rest] = [...phrase.matchAll(WORD)].map(([word]) =>
        /^[@*#]/.test(word) ? word : stemOf(word),
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

const matchesAt = (phrase: Phrase, tokens: readonly SignToken[], start: number): boolean =>
  phrase.rest.every((wanted, at) => fits(wanted, tokens[start + 1 + at]));

/** All signs in a line. Linear: a phrase is only tried where its first word stands. */
export function findSigns(phrases: Phrases, tokens: readonly SignToken[]): readonly FoundSign[] {
  const found: FoundSign[] = [];
  tokens.forEach((token, start) => {
    const first = token.stem.startsWith('#') ? '#' : token.stem;
    for (const key of first === token.stem ? [first] : [token.stem, first]) {
      for (const phrase of phrases.get(key) ?? []) {
        if (matchesAt(phrase, tokens, start))
          found.push({ sign: phrase.sign, start, length: phrase.rest.length + 1 });
      }
    }
  });
  return found;
}
