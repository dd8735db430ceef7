/** What a file holds that was not read, in words that take an s: `comment`, `text box`, `hidden passage`. */
export interface NotReadable {
  readonly what: string;
  readonly count: number;
}

/** A line of a text or of Markdown that stands in no notes, and why. */
export interface TakenOutLine {
  /** From 1, in the file; 0 of a page or a Word document, whose lines have no numbers. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** Keeps account of what a reader leaves out, so that a person is told of it. */
export interface ReadingAccount {
  /** Something that could not be read, or may not be: it is said by its kind and number, never by its words. */
  count(what: string, number?: number): void;
  /** A whole sentence about the file; the same one is said once. */
  remark(sentence: string): void;
  /** A line that is none of the notes. Never one that nobody sees: that is counted. */
  takeOut(line: TakenOutLine): void;
  takenOut(): TakenOutLine[];
  notReadable(): NotReadable[];
  /** All that is to be said, in sentences: what was not read comes last. */
  remarks(): string[];
}

const inWords = ({ what, count }: NotReadable): string => {
  if (count > 1) return `${count} ${what}s`;
  return `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
};

const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const notReadSentence = (all: readonly NotReadable[]): string => {
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return `${capitalise(joinWords(all.map(inWords)))} ${total === 1 ? 'was' : 'were'} not read.`;
};

export function createReadingAccount(): ReadingAccount {
  const counts = new Map<string, number>();
  const sentences = new Set<string>();
  const lines: TakenOutLine[] = [];
  const notReadable = (): NotReadable[] => [...counts].map(([what, count]) => ({ what, count }));
  return {
    count: (what, number = 1) => {
      if (number > 0) counts.set(what, (counts.get(what) ?? 0) + number);
    },
    remark: (sentence) => {
      sentences.add(sentence);
    },
    takeOut: (line) => {
      lines.push(line);
    },
    takenOut: () => [...lines].sort((a, b) => a.line - b.line),
    notReadable,
    remarks: () => [...sentences, ...(counts.size > 0 ? [notReadSentence(notReadable())] : [])],
  };
}
