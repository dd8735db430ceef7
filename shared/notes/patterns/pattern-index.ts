import { waysOf } from './needed-words.ts';
import { WordTrie } from './word-trie.ts';

const BITS = 2;

/**
 * Says which of many patterns a text can fit at all, by one look at each of its words: trying some hundred patterns on
 * every line is what takes time. A pattern is possible where every word is there that one of its ways cannot do without;
 * what needs no words is always possible. Nothing is passed over that fits.
 */
export class PatternIndex {
  private readonly always: number[] = [];
  private readonly isPossible: Uint8Array;
  /** What a word of a text helps to: numbers of ways, each with the place of the need among that way's. */
  private readonly helps = new WordTrie();
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
          for (const word of need) this.helps.add(word, (number << BITS) | place);
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
    const lower = text.toLowerCase();
    this.isPossible.fill(0);
    for (const place of this.always) this.isPossible[place] = 1;
    this.helps.visit(lower, this.meet);
    this.helps.visitFirst(lower, this.meet);
    for (const part of parts) this.helps.visitFirst(part.toLowerCase(), this.meet);
    for (const way of this.touched) this.met[way] = 0;
    this.touched.length = 0;
    return this.placesThatArePossible();
  }

  private readonly meet = (helps: readonly number[]): void => {
    for (const help of helps) {
      const way = help >> BITS;
      const before = this.met[way] ?? 0;
      if (before === 0) this.touched.push(way);
      const after = before | (1 << (help & ((1 << BITS) - 1)));
      this.met[way] = after;
      if (after === this.wanted[way]) this.isPossible[this.patternOfWay[way] ?? 0] = 1;
    }
  };

  private placesThatArePossible(): readonly number[] {
    const places: number[] = [];
    for (let place = 0; place < this.isPossible.length; place += 1)
      if (this.isPossible[place] === 1) places.push(place);
    return places;
  }
}
