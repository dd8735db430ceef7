import { counted } from '../../../shared/records/fields/counted.ts';

/** `1 card`, `12 cards`. */
export function cardsInWords(count: number): string {
  return counted(count, 'card');
}

/** `39 cards and 4 themes`, `1 theme`: as the map's list counts them. */
export function cardsAndThemesInWords(cards: number, themes: number): string {
  if (themes === 0) return cardsInWords(cards);
  return cards === 0 ? counted(themes, 'theme') : `${cardsInWords(cards)} and ${counted(themes, 'theme')}`;
}
