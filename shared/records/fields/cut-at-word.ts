/** A name that loses more than this share of itself to end at a word is of one long word, and is cut within it. */
const MOST_LOST = 0.3;

/** The beginning of a text that had to be cut, up to the end of a word. `cut` is a beginning of `whole`. */
export function cutAtWord(cut: string, whole: string): string {
  if (cut === whole || /^\s/u.test(whole.slice(cut.length))) return cut;
  const end = cut.lastIndexOf(' ');
  return end < cut.length * (1 - MOST_LOST) ? cut : cut.slice(0, end);
}
