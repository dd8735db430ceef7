/** Signs that lead from a footnote back to its place. */
const BACK_ARROW = /^(?:[\s↑↩⤴⏎↵⬆▲^[\]]|\ufe0e|\ufe0f)+$/u;

/** Whether the words of a link are an arrow that leads back up. */
export function isBackArrow(words: string): boolean {
  return BACK_ARROW.test(words);
}

const FOOTNOTE =
  /^[([]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶#]{1,3}|note \d{1,3}|citation needed)(?:\s*[,–-]\s*\d{1,3})*\s*[)\]]?$/i;
const UNIT = /(?:^|[\s\d(])(?:mm|cm|m|km|ft|in|yd)$/i;
const POWERS = new Map([
  ['2', '²'],
  ['3', '³'],
]);

/**
 * What raised words say in the line: the number of a footnote nothing, m² its power, `th` itself.
 * @param before - what stands before them in the line
 */
export function raisedText(words: string, before: string, isLink: boolean): string {
  const text = words.trim();
  const power = POWERS.get(text);
  if (power && !isLink && UNIT.test(before)) return power;
  return FOOTNOTE.test(text) || (isLink && /^[^\p{L}]*$/u.test(text)) ? '' : words;
}
