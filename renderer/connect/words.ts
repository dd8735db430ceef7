/** `1 card`, `12 cards`. */
export const cardsInWords = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);

/** Words in quotes, cut where they would run over a line; quotes of their own become single ones. */
export const quoted = (words: string): string => {
  const short = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
  return `“${short.replaceAll('“', '‘').replaceAll('”', '’')}”`;
};
