/* A limit of lines in a style sheet cuts within a word. What is cut by one ends at a word here, measured on the page itself. */

interface Cut {
  readonly whole: string;
  readonly shown: string;
}

/** Texts of the page that are shorter than what was written: React, which wrote them, does not write them again. */
const cuts = new WeakMap<Text, Cut>();

/** The last words of an element that are seen: those for who listens alone stay as they are. */
const lastText = (element: Element): Text | undefined => {
  const found: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() !== '' && !node.parentElement?.closest('.hidden-text')) found.push(node);
  }
  return found.at(-1);
};

/** What was written, also where something else has been written since it was cut. */
const wholeOf = (text: Text): string => {
  const cut = cuts.get(text);
  return cut !== undefined && cut.shown === text.data ? cut.whole : text.data;
};

/** A px more is rounding. */
const isWhole = (element: Element): boolean =>
  element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;

/** Puts the words of an element back that `endAtWord` has cut. */
export function restoreWords(element: Element): void {
  const text = lastText(element);
  if (text === undefined || !cuts.has(text)) return;
  const whole = wholeOf(text);
  cuts.delete(text);
  if (text.data !== whole) text.data = whole;
  element.removeAttribute('title');
}

/** The beginning of a text up to a word, with the sign that it goes on. */
const upTo = (whole: string, end: number): string => `${whole.slice(0, end).replace(/[\s,;:.–-]+$/u, '')}…`;

/** Of the ends of words the last up to which all has room; a text that has none for its first word stays as it is. */
const longestWithRoom = (element: Element, text: Text, whole: string): string => {
  const ends = [...whole.trimEnd().matchAll(/\S(?=\s)/gu)].map(({ index }) => index + 1);
  let [fits, tooLong] = [-1, ends.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    text.data = upTo(whole, ends[middle] ?? 0);
    if (isWhole(element)) fits = middle;
    else tooLong = middle;
  }
  return fits < 0 ? whole : upTo(whole, ends[fits] ?? 0);
};

/** Ends the words of an element at a word where they have no room; the pointer shows all of them. */
export function endAtWord(element: HTMLElement): void {
  restoreWords(element);
  const text = lastText(element);
  if (text === undefined || isWhole(element)) return;
  const [whole, all] = [text.data, element.innerText];
  text.data = longestWithRoom(element, text, whole);
  if (text.data === whole) return;
  cuts.set(text, { whole, shown: text.data });
  element.title = all;
}
