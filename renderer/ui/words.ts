/** "1 test", "3 hypotheses", "1,200 cards". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** `1 card`, `12 cards`. */
export const cardsInWords = (count: number): string => counted(count, 'card');

/** Words in quotes, cut where they would run over a line; quotes of their own become single ones. */
export const quoted = (words: string): string => {
  const short = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
  return `“${short.replaceAll('“', '‘').replaceAll('”', '’')}”`;
};
