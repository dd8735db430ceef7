import { textScale } from '../../../core/ui/text-scale.ts';
import { viewportFilled, viewportToRead } from '../../../features/map-model/geometry/viewport.ts';
import { animateViewport } from '../animation/animate-viewport.ts';
import { rectOfCards } from '../areas/area-rect.ts';
import { foldThemes } from '../folding/fold-themes.ts';
import { type ActiveMap, coveredWidthAtRight } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';
import { foldedThemes, shownInPlaceOf } from '../state/folded-themes.ts';
import type { ListRow } from './list-rows.ts';

/** The card that the keyboard goes to when it leaves the list: where a person went last. */
let arrival: { readonly map: ActiveMap; readonly id: string } | undefined;

/**
 * Glides to the cards of a line and their mats, near enough to be read; a large group from its beginning on. One theme is
 * unfolded: who goes there wants to read it. Those of a meeting stay as they are.
 */
export function goToRow(map: ActiveMap, { cards, themes }: Pick<ListRow, 'cards' | 'themes'>): void {
  const rect = rectOfCards(map.model, cards);
  if (!rect) return;
  if (themes.length === 1 && themes.some((theme) => foldedThemes().has(theme)))
    foldThemes(map, themes, false);
  const viewport = map.pane.viewport();
  const uncovered = { ...viewport, width: viewport.width - coveredWidthAtRight(map) };
  const toRead = viewportToRead(rect, uncovered, textScale());
  const { x, y, zoom } = viewportFilled(map.model.bounds('visible') ?? rect, toRead);
  animateViewport(map.pane, { x, y, zoom });
  const [first] = cards;
  const id = first === undefined ? undefined : map.model.slots.face(first)?.id;
  arrival = id === undefined ? undefined : { map, id: shownInPlaceOf(map, id) };
}

/** Gives the keyboard back to the map: to where the list led, else to the canvas. */
export function leaveList(map: ActiveMap): void {
  if (arrival?.map === map && map.model.slots.slotOf(arrival.id) !== undefined) focusCard(map, arrival.id);
  else map.element.focus();
  arrival = undefined;
}
