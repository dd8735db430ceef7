import { MAX_LETTERS, waysOf } from './needed-words.ts';

/** Words that an index remembers: more are other people's languages, and it begins anew. */
const MAX_WORDS_KNOWN = 20_000;
const BITS = 2;
const ASCII = /^[a-z]*$/;
const LETTER = /^\p{L}/u;

/** What one word of a text helps to: numbers of ways, each with the place of the need among that way's. */
type Help = readonly number[];
const NO_HELP: Help = [];

/** Under what keys a word of a text is looked up: its beginnings and itself. */
const keysOf = (word: string): readonly string[] => {
  if (!LETTER.test(word)) return [/\d/.test(word) ? '0' : word];
  const keys: string[] = [];
  // A pattern ends a word before a letter with an accent too.
  const mayEndWithin = !ASCII.test(word);
  for (let length = 1; length <= MAX_LETTERS && length <= word.length; length += 1) {
    const beginning = word.slice(0, length);
    keys.push(beginning);
    if (mayEndWithin || length === word.length) keys.push(`${beginning} `);
  }
  return keys;
};

const WORD_OR_SIGN = /\p{L}+|\d|[^\p{L}\d\s]/gu;

/**
 * Says which of many patterns a text can fit at all, by one look at each of its words: trying some hundred patterns on
 * every line is what takes time. A pattern is possible where every word is there that one of its ways cannot do without;
 * what needs no words is always possible. Nothing is passed over that fits.
 */
export class PatternIndex {
  private readonly always: number[] = [];
  private readonly isPossible: Uint8Array;
  private possible: number[] = [];
  private readonly helps = new Map<string, number[]>();
  private readonly known = new Map<string, Help>();
  private readonly patternOfWay: number[] = [];
  private readonly wanted: number[] = [];
  private readonly met: Uint8Array;
  private readonly touched: number[] = [];

  constructor(patterns: readonly RegExp[]) {
    this.isPossible = new Uint8Array(patterns.length);
    patterns.forEach((pattern, at) => {
      const ways = waysOf(pattern);
      if (!ways) this.always.push(at);
      for (const way of ways ?? []) {
        const number = this.wanted.push((1 << way.length) - 1) - 1;
        this.patternOfWay.push(at);
        way.forEach((need, place) => {
          for (const word of need) this.add(word, (number << BITS) | place);
        });
      }
    });
    this.met = new Uint8Array(this.wanted.length);
  }

  /**
   * Places of the patterns, in their order, that a text may fit, by its words and by the first words of parts of it that
   * are tried by themselves.
   */
  possibleIn(text: string, ...parts: readonly string[]): readonly number[] {
    this.possible = [...this.always];
    for (const word of text.toLowerCase().match(WORD_OR_SIGN) ?? []) this.meet(word);
    for (const one of [text, ...parts]) {
      const first = /^\p{L}+/u.exec(one.slice(0, MAX_LETTERS + 1))?.[0];
      if (first !== undefined) this.meet(`^${first.toLowerCase()}`);
    }
    for (const place of this.possible) this.isPossible[place] = 0;
    for (const way of this.touched) this.met[way] = 0;
    this.touched.length = 0;
    return this.possible.sort((one, other) => one - other);
  }

  private add(key: string, help: number): void {
    const helps = this.helps.get(key);
    if (helps) helps.push(help);
    else this.helps.set(key, [help]);
  }

  private meet(word: string): void {
    for (const help of this.helpOf(word)) {
      const way = help >> BITS;
      const before = this.met[way] ?? 0;
      if (before === 0) this.touched.push(way);
      const after = before | (1 << (help & ((1 << BITS) - 1)));
      this.met[way] = after;
      if (after === this.wanted[way]) this.allow(this.patternOfWay[way] ?? 0);
    }
  }

  private allow(place: number): void {
    if (this.isPossible[place] === 1) return;
    this.isPossible[place] = 1;
    this.possible.push(place);
  }

  private helpOf(whole: string): Help {
    const word = whole.slice(0, MAX_LETTERS + 2);
    const known = this.known.get(word);
    if (known) return known;
    if (this.known.size >= MAX_WORDS_KNOWN) this.known.clear();
    const sign = word.length > 1 && word.startsWith('^') ? '^' : '';
    const found = keysOf(word.slice(sign.length)).flatMap((key) => this.helps.get(sign + key) ?? NO_HELP);
    this.known.set(word, found.length === 0 ? NO_HELP : found);
    return found;
  }
}
