import { projectStore } from '../../../core/state/project-store.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { cardSearchText } from '../view-options/card-search-text.ts';
import { cardsOnMap } from '../view-options/cards-on-map.ts';

/** Cards are read in slices of this long, so that no key waits for all of them, ms. */
const SLICE_MS = 6;

/** Computes the search text of all cards of a map before the first letter of a query is typed. */
export function preloadSearchTexts({ projectKey, mapId }: ActiveMap): void {
  const project = projectStore.getState();
  if (project?.key !== projectKey) return;
  const { cards, mats } = cardsOnMap(project.document, mapId);
  const all = [...cards, ...mats];
  let at = 0;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    for (; at < all.length && performance.now() < end; at += 1) {
      const card = all[at];
      if (card) cardSearchText(card.kind, card.record.id, card.stored);
    }
    if (at < all.length) setTimeout(slice);
  };
  slice();
}
