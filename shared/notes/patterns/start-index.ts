import { beginningsOfPattern } from './needed-words.ts';
import { inSmallLetters, WordTrie } from './word-trie.ts';

/** Where a pattern stands in a text. */
export interface FoundPattern {
  /** Its place among the patterns. */
  readonly pattern: number;
  readonly match: RegExpExecArray;
}

const endsInWord = (text: string): boolean => /[\p{L}\d]$/u.test(text);

/**
 * Finds patterns that begin with a word or a number. At each word only those are tried, in their order, that can begin
 * so: as if all were the options of one, behind `(?<![\p{L}\d])`, without its time to compile and to try. Patterns are
 * sticky, without regard to letters' size, and none may begin with just anything.
 */
export class StartIndex {
  private readonly patternsOfWords = new WordTrie();

  constructor(private readonly patterns: readonly RegExp[]) {
    patterns.forEach((pattern, at) => {
      for (const key of beginningsOfPattern(pattern) ?? []) this.patternsOfWords.add(key, at);
    });
  }

  /** All that stand in a text, from left to right; none begins before the one before it ends. */
  findIn(text: string): readonly FoundPattern[] {
    const found: FoundPattern[] = [];
    let end = 0;
    for (const [start, patterns] of this.candidatesIn(text)) {
      if (start < end || endsInWord(text.slice(Math.max(0, start - 2), start))) continue;
      const first = this.firstAt(text, start, patterns);
      if (!first) continue;
      found.push(first);
      end = start + first.match[0].length;
    }
    return found;
  }

  /** Numbers of patterns by the place of the word that they may begin with. */
  private candidatesIn(text: string): ReadonlyMap<number, readonly number[]> {
    const candidates = new Map<number, number[]>();
    this.patternsOfWords.visit(inSmallLetters(text), (patterns, at) => {
      const known = candidates.get(at);
      if (known) known.push(...patterns);
      else candidates.set(at, [...patterns]);
    });
    return candidates;
  }

  private firstAt(text: string, start: number, patterns: readonly number[]): FoundPattern | undefined {
    const inOrder = patterns.length > 1 ? [...patterns].sort((one, other) => one - other) : patterns;
    for (const number of inOrder) {
      const pattern = this.patterns[number];
      if (!pattern) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match) return { pattern: number, match };
    }
    return undefined;
  }
}
