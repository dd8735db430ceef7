import { type Need, type Way, waysOf } from './needed-words.ts';
import { inSmallLetters, WordTrie } from './word-trie.ts';

/** One way of a pattern, looked at where its first need is met. */
interface IndexedWay {
  /** Place of the pattern. */
  readonly pattern: number;
  /** Numbers of the needs that must be met as well. */
  readonly otherNeeds: readonly number[];
}

/**
 * Says which of many patterns a text can fit at all, by one look at each of its words: trying some hundred patterns on
 * every line is what takes time. A pattern is possible where every word is there that one of its ways cannot do without;
 * what needs no words is always possible. Nothing is passed over that fits.
 */
export class PatternIndex {
  private readonly always: number[] = [];
  /** Numbers of needs by the words that meet them. */
  private readonly needsOfWords = new WordTrie();
  /** Patterns share their needs, as they share parts. */
  private readonly numberOfNeed = new Map<string, number>();
  /** Ways by the number of their first need: the one that fewest texts meet. */
  private readonly waysOfNeed: IndexedWay[][] = [];
  private readonly isPossible: Uint8Array;
  private readonly isMet: Uint8Array;
  /** Numbers of the needs that the text meets; so many of them count. */
  private readonly met: Uint32Array;
  private metCount = 0;

  constructor(patterns: readonly RegExp[]) {
    patterns.forEach((pattern, at) => {
      const ways = waysOf(pattern);
      if (!ways) this.always.push(at);
      for (const way of ways ?? []) this.addWay(at, way);
    });
    this.isPossible = new Uint8Array(patterns.length);
    this.isMet = new Uint8Array(this.waysOfNeed.length);
    this.met = new Uint32Array(this.waysOfNeed.length);
  }

  /**
   * Places of the patterns, in their order, that a text may fit, by its words and by the first words of parts of it that
   * are tried by themselves.
   */
  possibleIn(text: string, ...parts: readonly string[]): readonly number[] {
    const lower = inSmallLetters(text);
    this.needsOfWords.visit(lower, this.meet);
    this.needsOfWords.visitFirst(lower, this.meet);
    for (const part of parts) this.needsOfWords.visitFirst(inSmallLetters(part), this.meet);
    const possible = this.patternsThatAreMet();
    for (let at = 0; at < this.metCount; at += 1) this.isMet[this.met[at] ?? 0] = 0;
    this.metCount = 0;
    return possible;
  }

  private addWay(pattern: number, way: Way): void {
    const [first, ...otherNeeds] = way.map((need) => this.numberOf(need));
    if (first !== undefined) this.waysOfNeed[first]?.push({ pattern, otherNeeds });
  }

  private numberOf(need: Need): number {
    const key = [...need.words].join('|');
    const known = this.numberOfNeed.get(key);
    if (known !== undefined) return known;
    const number = this.waysOfNeed.push([]) - 1;
    this.numberOfNeed.set(key, number);
    for (const word of need.words) this.needsOfWords.add(word, number);
    return number;
  }

  private readonly meet = (needs: readonly number[]): void => {
    for (const need of needs) {
      if (this.isMet[need] === 1) continue;
      this.isMet[need] = 1;
      this.met[this.metCount] = need;
      this.metCount += 1;
    }
  };

  private areMet(needs: readonly number[]): boolean {
    for (const need of needs) if (this.isMet[need] !== 1) return false;
    return true;
  }

  private patternsThatAreMet(): readonly number[] {
    this.isPossible.fill(0);
    for (const pattern of this.always) this.isPossible[pattern] = 1;
    for (let at = 0; at < this.metCount; at += 1)
      for (const { pattern, otherNeeds } of this.waysOfNeed[this.met[at] ?? 0] ?? [])
        if (this.isPossible[pattern] === 0 && this.areMet(otherNeeds)) this.isPossible[pattern] = 1;
    const possible: number[] = [];
    for (let pattern = 0; pattern < this.isPossible.length; pattern += 1)
      if (this.isPossible[pattern] === 1) possible.push(pattern);
    return possible;
  }
}
