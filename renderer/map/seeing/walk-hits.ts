import { announce } from '../../ui/announce.tsx';
import { focusCard, standingOf } from '../keyboard/focus.ts';
import { coveredAtRight, type LiveMap } from '../live-map.ts';
import { documentOrder } from '../model/document-order.ts';
import { viewToReveal } from '../model/window.ts';
import { see, seeingStore } from './seeing-store.ts';

/** The hits of the search in the order of reading. */
export function hitsInOrder({ model }: LiveMap): readonly string[] {
  const { hits } = seeingStore.getState().sight;
  if (!hits || hits.size === 0) return [];
  const standing = standingOf(model).filter(({ id, isMat }) => isMat || hits.has(id));
  return documentOrder(standing).filter((id) => hits.has(id));
}

/** How far panel and search lie over the paper at its left and top, px of the window. */
function coveredAtTopLeft({ element }: LiveMap): readonly [left: number, top: number] {
  const place = element.parentElement;
  const panel = place?.querySelector('.seeing-panel')?.getBoundingClientRect();
  const bar = place?.querySelector('.seeing-search')?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return [panel ? panel.right - box.left : 0, bar ? bar.bottom - box.top : 0];
}

/** Brings a card into that part of the paper over which nothing lies. */
function bringIntoSight(map: LiveMap, id: string): void {
  const slot = map.model.slots.slotOf(id);
  if (slot === undefined) return;
  const [left, top] = coveredAtTopLeft(map);
  const view = map.pane.view();
  const bare = {
    ...view,
    x: view.x - left,
    y: view.y - top,
    width: view.width - left - coveredAtRight(map),
    height: view.height - top,
  };
  const rect = map.model.slots.rect(slot);
  const next = viewToReveal(map.model.slots.isMat(slot) ? { ...rect, h: 48 } : rect, bare);
  if (next !== bare) map.pane.setView({ zoom: view.zoom, x: next.x + left, y: next.y + top });
}

/** Goes to the next hit, or with −1 to the one before; after the last comes the first. */
export function walkHits(map: LiveMap, by: 1 | -1): void {
  const order = hitsInOrder(map);
  const { hit: before } = seeingStore.getState();
  if (order.length === 0) {
    announce('No card here has these words.');
    return;
  }
  const at = order.indexOf(before ?? '');
  const next = at < 0 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
  const hit = order[next];
  if (hit === undefined) return;
  seeingStore.setState({ hit });
  bringIntoSight(map, hit);
  const title = map.model.slots.face(map.model.slots.slotOf(hit) ?? -1)?.title ?? '';
  announce(`${next + 1} of ${order.length}: ${title}`);
}

/** Ends the search: every card is as before, and the keyboard goes to the hit, or back to the map. */
export function endSearch(map: LiveMap): void {
  const { hit } = seeingStore.getState();
  see({ search: undefined });
  seeingStore.setState({ hit: undefined });
  if (hit === undefined) map.element.focus({ preventScroll: true });
  else focusCard(map, hit);
}
