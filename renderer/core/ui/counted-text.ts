/** "1 test", "3 hypotheses", "1,200 cards". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `1 card`, `12 cards`. */
export function cardsInWords(count: number): string {
  return counted(count, 'card');
}

/** Words in quotes, cut where they would run over a line; quotes of their own become single ones. */
export function quoted(words: string): string {
  const short = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
  return `“${short.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
