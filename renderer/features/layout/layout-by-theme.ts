import { cardHeightForTitle } from '../map-model/content/card-face.ts';
import { arrangeByTheme } from './arrange-by-theme.ts';
import { createElkWorker } from './elk-worker.ts';
import type { LayeredLayout, LayoutLink } from './layout-types.ts';

/** A card as a screen knows it before it is on any map. `height` is guessed from the title where it is not known. */
export interface UnmeasuredCard {
  readonly id: string;
  readonly title: string;
  readonly theme?: string | undefined;
  readonly height?: number;
}

interface LayoutByThemeOptions {
  /** Stops the work; the promise then rejects with `LayoutStopped`. */
  readonly signal?: AbortSignal;
  /** The layout engine; elkjs in a worker unless told. */
  readonly layered?: LayeredLayout;
}

/**
 * Lays cards out readably: one mat a theme, in the order of `themes`, cards in rows in the order given, linked ones in
 * layers from left to right. Gives each card's top-left corner, px at 100 %, from 0, 0.
 */
export async function layoutByTheme(
  cards: readonly UnmeasuredCard[],
  links: readonly LayoutLink[],
  themes: readonly { readonly id: string }[],
  options: LayoutByThemeOptions = {},
): Promise<Map<string, readonly [x: number, y: number]>> {
  const sized = cards.map(({ id, title, theme, height }) => ({
    id,
    theme,
    height: height ?? cardHeightForTitle(title),
  }));
  if (options.layered) return arrangeByTheme(sized, links, themes, options.layered);
  const elk = createElkWorker(options.signal);
  try {
    return await arrangeByTheme(sized, links, themes, elk.layered);
  } finally {
    elk.dispose();
  }
}
