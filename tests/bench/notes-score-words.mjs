/** The words of a text as they are compared: lower case, without apostrophes. @param {unknown} text @returns {string[]} */
export function tokens(text) {
  const words = String(text)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘']/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

/** How many of each word. @param {readonly string[]} list @returns {Map<string, number>} */
export function bag(list) {
  const counts = new Map();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A number alone weighs less than a word: "2.2 Time" is the heading "Time". @param {string} word */
const weight = (word) => (/^\d+$/.test(word) ? 0.3 : 1);

/** The weight of all words. @param {ReadonlyMap<string, number>} words */
export function size(words) {
  return [...words].reduce((sum, [word, count]) => sum + count * weight(word), 0);
}

/** The weight of the words that both have. @param {ReadonlyMap<string, number>} one @param {ReadonlyMap<string, number>} other */
export function shared(one, other) {
  let sum = 0;
  for (const [word, count] of one) sum += Math.min(count, other.get(word) ?? 0) * weight(word);
  return sum;
}

/** Takes words out of others. @param {Map<string, number>} from @param {ReadonlyMap<string, number>} what */
export function takeAway(from, what) {
  for (const [word, count] of what) {
    const left = (from.get(word) ?? 0) - count;
    if (left > 0) from.set(word, left);
    else from.delete(word);
  }
}

const TITLES =
  /^(?:(?:the|mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|revd?|sister|nurse|staff nurse|lt|col)\.?\s+)+/i;

/** A name without its title. @param {unknown} name */
export function plainName(name) {
  return tokens(
    String(name)
      .trim()
      .replace(TITLES, '')
      .replace(/[’']s$/, ''),
  ).join(' ');
}
