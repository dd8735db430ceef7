const LETTERS = 26;
const FIRST_LETTER = 'a'.charCodeAt(0);
const FIRST_DIGIT = '0'.charCodeAt(0);
const ASCII = 128;
/** More than any code of a letter. */
const CODES = 0x110000;
/** The largest code that is one unit of a string. */
const MAX_UNIT = 0xffff;

/** What stands at a place of a text. */
type Sort = 'letter' | 'digit' | 'space' | 'sign';

const sortOf = (character: string): Sort => {
  if (/\p{L}/u.test(character)) return 'letter';
  if (/\d/.test(character)) return 'digit';
  return /\s/.test(character) ? 'space' : 'sign';
};

const SORTS_OF_ASCII = Array.from({ length: ASCII }, (_, code) => sortOf(String.fromCharCode(code)));
/** Few signs and letters beyond ASCII stand in notes, and these often: each is told once. */
const sortsOfOthers = new Map<number, Sort>();

const sortAt = (code: number): Sort => {
  const known = code < ASCII ? SORTS_OF_ASCII[code] : sortsOfOthers.get(code);
  if (known !== undefined) return known;
  const sort = sortOf(String.fromCodePoint(code));
  sortsOfOthers.set(code, sort);
  return sort;
};

/** A text in small letters, each in its place: the one letter that is two in small letters becomes one like it. */
export function inSmallLetters(text: string): string {
  return (text.includes('İ') ? text.replaceAll('İ', 'ı') : text).toLowerCase();
}

/** Where no word goes on; and where words begin, wherever they stand or as the first of a text. */
const NOWHERE = 0;
const ANYWHERE = 1;
const AT_START = 2;

type Values = number[] | undefined;
/** Told of numbers, and of where the word or sign stands. */
type Tell = (values: readonly number[], at: number) => void;

/**
 * Numbers by the words, beginnings of words and signs that a text may hold. Each letter of a text is looked at once, and
 * no word of it is put together. Keys are those of `Need`: "ket" a word that begins so, "to " the whole word, "^to " the
 * word that the text begins with, "?" a sign, "0" a digit.
 */
export class WordTrie {
  private next = new Uint32Array(LETTERS * 1024);
  private readonly nextOfOthers = new Map<number, number>();
  private readonly ofBeginning: Values[] = [undefined, undefined, undefined];
  private readonly ofWord: Values[] = [undefined, undefined, undefined];
  private readonly ofSign = new Map<number, number[]>();

  /** Puts a number under a key. */
  add(key: string, value: number): void {
    const isFirst = key.length > 1 && key.startsWith('^');
    const isWhole = key.length > 1 && key.endsWith(' ');
    const letters = key.slice(isFirst ? 1 : 0, isWhole ? -1 : undefined);
    const first = letters.codePointAt(0) ?? 0;
    if (sortAt(first) !== 'letter') {
      const known = this.ofSign.get(first);
      if (known) known.push(value);
      else this.ofSign.set(first, [value]);
      return;
    }
    let node = isFirst ? AT_START : ANYWHERE;
    for (const letter of letters) node = this.grow(node, letter.codePointAt(0) ?? 0);
    const values = isWhole ? this.ofWord : this.ofBeginning;
    const known = values[node];
    if (known) known.push(value);
    else values[node] = [value];
  }

  /** Tells all numbers that stand under the words and signs of a text in small letters, its first word as any other. */
  visit(text: string, tell: Tell): void {
    let at = 0;
    while (at < text.length) {
      const code = text.codePointAt(at) ?? 0;
      const sort = sortAt(code);
      if (sort === 'letter') at = this.visitWord(text, at, ANYWHERE, tell);
      else {
        const values = sort === 'space' ? undefined : this.ofSign.get(sort === 'digit' ? FIRST_DIGIT : code);
        if (values !== undefined) tell(values, at);
        at += code > MAX_UNIT ? 2 : 1;
      }
    }
  }

  /** Tells all numbers of the word that a text in small letters begins with. */
  visitFirst(text: string, tell: Tell): void {
    if (sortAt(text.codePointAt(0) ?? 0) === 'letter') this.visitWord(text, 0, AT_START, tell);
  }

  /** Gives where the word ends; within a word, where none goes on. */
  private visitWord(text: string, start: number, root: number, tell: Tell, isWithin = false): number {
    let node = root;
    let isAscii = true;
    let at = start;
    while (at < text.length) {
      const code = text.codePointAt(at) ?? 0;
      if (sortAt(code) !== 'letter' || (isWithin && node === NOWHERE)) break;
      if (code >= ASCII) isAscii = false;
      if (node !== NOWHERE) {
        node = this.after(node, code);
        const values = this.ofBeginning[node];
        if (values !== undefined) tell(values, start);
      }
      at += code > MAX_UNIT ? 2 : 1;
    }
    // A pattern ends a word before a letter with an accent too, and begins one after it.
    if (!isAscii) {
      this.visitEndsWithin(text.slice(start, at), root, (values) => tell(values, start));
      if (!isWithin) this.visitStartsWithin(text, start, at, tell);
    } else {
      const values = this.ofWord[node];
      if (values !== undefined) tell(values, start);
    }
    return at;
  }

  private visitStartsWithin(text: string, start: number, end: number, tell: Tell): void {
    for (let at = start + 1; at < end; at += 1)
      if (text.charCodeAt(at) < ASCII && text.charCodeAt(at - 1) >= ASCII)
        this.visitWord(text, at, ANYWHERE, tell, true);
  }

  private visitEndsWithin(word: string, root: number, tell: (values: readonly number[]) => void): void {
    let node = root;
    for (const letter of word) {
      node = this.after(node, letter.codePointAt(0) ?? 0);
      const values = this.ofWord[node];
      if (values !== undefined) tell(values);
    }
  }

  private after(node: number, code: number): number {
    const letter = code - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS) return this.next[node * LETTERS + letter] ?? NOWHERE;
    return this.nextOfOthers.get(node * CODES + code) ?? NOWHERE;
  }

  private grow(node: number, code: number): number {
    const known = this.after(node, code);
    if (known !== NOWHERE) return known;
    const grown = this.ofBeginning.push(undefined) - 1;
    this.ofWord.push(undefined);
    const letter = code - FIRST_LETTER;
    if (letter < 0 || letter >= LETTERS) {
      this.nextOfOthers.set(node * CODES + code, grown);
      return grown;
    }
    if ((grown + 1) * LETTERS > this.next.length) {
      const larger = new Uint32Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    this.next[node * LETTERS + letter] = grown;
    return grown;
  }
}
