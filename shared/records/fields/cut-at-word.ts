/** A name that loses more than this share of itself to end at a word is of one long word, and is cut within it. */
const MOST_LOST = 0.3;

/** The beginning of a text that had to be cut, up to the end of a word. `cut` is a beginning of `whole`. */
export function cutAtWord(cut: string, whole: string): string {
  if (cut === whole || /^\s/u.test(whole.slice(cut.length))) return cut;
  const end = cut.lastIndexOf(' ');
  return end < cut.length * (1 - MOST_LOST) ? cut : cut.slice(0, end);
}

/** Where a sentence ends within a text. */
const SENTENCE_ENDS = /[.?!]["”’)]*(?=\s)/gu;

/**
 * A text of at most `longest` letters: after its last whole sentence, where that is half of them or more, else at a word
 * with an ellipsis. A single word that is longer stays whole.
 */
export function shortenAtWord(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const ends = [...words.matchAll(SENTENCE_ENDS)].map((end) => end.index + end[0].length);
  const sentence = ends.findLast((end) => end <= longest && end >= longest / 2);
  if (sentence !== undefined) return words.slice(0, sentence);
  const space = words.lastIndexOf(' ', longest);
  const end = space > 0 ? space : words.indexOf(' ');
  return end < 0 ? words : `${words.slice(0, end).replace(/[\s,;:.–-]+$/u, '')}…`;
}
