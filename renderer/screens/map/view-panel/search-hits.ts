import { announce } from '../../../core/ui/announce.tsx';
import { viewportToReveal } from '../../../features/map-model/geometry/viewport.ts';
import { sortForReading } from '../../../features/map-model/reading-order.ts';
import { type ActiveMap, coveredWidthAtRight } from '../state/active-map.ts';
import { focusCard, focusTargetsOf } from '../state/card-focus.ts';
import { setViewOptions, viewOptionsStore } from '../view-options/view-options-store.ts';

/** The hits of the search in the order of reading. */
export function hitsInOrder({ model }: ActiveMap): readonly string[] {
  const { hitIds } = viewOptionsStore.getState().visibility;
  if (!hitIds || hitIds.size === 0) return [];
  const targets = focusTargetsOf(model).filter(({ id, isMat }) => isMat || hitIds.has(id));
  return sortForReading(targets).filter((id) => hitIds.has(id));
}

/** How much of the map the panel and the search cover at its left and top, px of the window. */
function coveredSizeAtTopLeft({ element }: ActiveMap): readonly [left: number, top: number] {
  const place = element.parentElement;
  const panel = place?.querySelector('.view-panel')?.getBoundingClientRect();
  const bar = place?.querySelector('.map-search')?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return [panel ? panel.right - box.left : 0, bar ? bar.bottom - box.top : 0];
}

/** Pans so that a card is in the part of the map that nothing covers. */
function revealUncovered(map: ActiveMap, id: string): void {
  const slot = map.model.slots.slotOf(id);
  if (slot === undefined) return;
  const [left, top] = coveredSizeAtTopLeft(map);
  const viewport = map.pane.viewport();
  const uncovered = {
    ...viewport,
    x: viewport.x - left,
    y: viewport.y - top,
    width: viewport.width - left - coveredWidthAtRight(map),
    height: viewport.height - top,
  };
  const rect = map.model.slots.rect(slot);
  const next = viewportToReveal(map.model.slots.isMat(slot) ? { ...rect, h: 48 } : rect, uncovered);
  if (next !== uncovered) map.pane.setViewport({ zoom: viewport.zoom, x: next.x + left, y: next.y + top });
}

/** Goes to the next hit, or with −1 to the one before; after the last comes the first. */
export function showNextHit(map: ActiveMap, step: 1 | -1): void {
  const order = hitsInOrder(map);
  const { hitId: previousHit } = viewOptionsStore.getState();
  if (order.length === 0) {
    announce('No card here has these words.');
    return;
  }
  const at = order.indexOf(previousHit ?? '');
  const next = at < 0 ? (step === 1 ? 0 : order.length - 1) : (at + step + order.length) % order.length;
  const nextHit = order[next];
  if (nextHit === undefined) return;
  viewOptionsStore.setState({ hitId: nextHit });
  revealUncovered(map, nextHit);
  const title = map.model.slots.face(map.model.slots.slotOf(nextHit) ?? -1)?.title ?? '';
  announce(`${next + 1} of ${order.length}: ${title}`);
}

/** Ends the search: no card is dimmed by it any more, and the focus goes to the hit, or back to the map. */
export function endSearch(map: ActiveMap): void {
  const { hitId } = viewOptionsStore.getState();
  setViewOptions({ search: undefined });
  viewOptionsStore.setState({ hitId: undefined });
  if (hitId === undefined) map.element.focus({ preventScroll: true });
  else focusCard(map, hitId);
}
