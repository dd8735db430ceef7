import { viewportToRead } from '../../../features/map-model/geometry/viewport.ts';
import { animateViewport } from '../animation/animate-viewport.ts';
import { rectOfCards } from '../areas/area-rect.ts';
import { type ActiveMap, coveredWidthAtRight } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';

/** The card that the keyboard goes to when it leaves the list: where a person went last. */
let arrival: { readonly map: ActiveMap; readonly id: string } | undefined;

/** Glides to some cards and their mats, near enough to be read; a large group from its beginning on. */
export function goToCards(map: ActiveMap, cards: readonly number[]): void {
  const rect = rectOfCards(map.model, cards);
  if (!rect) return;
  const viewport = map.pane.viewport();
  const uncovered = { ...viewport, width: viewport.width - coveredWidthAtRight(map) };
  const { x, y, zoom } = viewportToRead(rect, uncovered);
  animateViewport(map.pane, { x, y, zoom });
  const [first] = cards;
  const id = first === undefined ? undefined : map.model.slots.face(first)?.id;
  arrival = id === undefined ? undefined : { map, id };
}

/** Gives the keyboard back to the map: to where the list led, else to the canvas. */
export function leaveList(map: ActiveMap): void {
  if (arrival?.map === map && map.model.slots.slotOf(arrival.id) !== undefined) focusCard(map, arrival.id);
  else map.element.focus();
  arrival = undefined;
}
