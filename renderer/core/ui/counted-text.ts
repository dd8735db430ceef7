/** "1 test", "3 hypotheses", "1,200 cards". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `1 card`, `12 cards`. */
export function cardsInWords(count: number): string {
  return counted(count, 'card');
}

/** `39 cards and 4 themes`, `1 theme`: as the map's list counts them. */
export function cardsAndThemesInWords(cards: number, themes: number): string {
  if (themes === 0) return cardsInWords(cards);
  return cards === 0 ? counted(themes, 'theme') : `${cardsInWords(cards)} and ${counted(themes, 'theme')}`;
}
