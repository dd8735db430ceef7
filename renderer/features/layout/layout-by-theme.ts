import { cardHeightForTitle } from '../map-model/content/card-face.ts';
import { arrangeByTheme, USUAL_WINDOW } from './arrange-by-theme.ts';
import type { CardToLayOut, LayoutLink, ThemeToLayOut } from './layout-types.ts';
import type { Size } from './quilt.ts';

/** A card as a screen knows it before it is on any map. `height` is guessed from the title where it is not known. */
export interface UnmeasuredCard extends Omit<CardToLayOut, 'height'> {
  readonly title: string;
  readonly height?: number;
}

/**
 * Lays cards out readably before they are on a map: see `arrangeByTheme`. Gives each card's top-left corner, px at
 * 100 %, from 0, 0. `window` is where they will be looked at, px.
 */
export function layoutByTheme(
  cards: readonly UnmeasuredCard[],
  links: readonly LayoutLink[],
  themes: readonly ThemeToLayOut[],
  window: Size = USUAL_WINDOW,
): Map<string, readonly [x: number, y: number]> {
  const sized = cards.map(({ title, height, ...card }) => ({
    ...card,
    height: height ?? cardHeightForTitle(title),
  }));
  return arrangeByTheme(sized, links, themes, window);
}
