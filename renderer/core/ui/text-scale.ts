/** The usual size of letters of a browser, px. */
const USUAL_SIZE = 16;

/** One rem, px. */
export function remInPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_SIZE;
}

/** How large a person has letters: 2 at 200 %, 1 at least. */
export function textScale(): number {
  return Math.max(1, remInPx() / USUAL_SIZE);
}
