import { quoted } from '../../connect/words.ts';
import { announce } from '../../ui/announce.tsx';
import { nameOf } from '../actions/cards.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, mapPoint } from '../live-map.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';

/** The card or mat at a point of the window. */
export function targetAt(map: LiveMap, clientX: number, clientY: number): string | undefined {
  // Mounted cards lie over each other as the page has them; painted ones as the model has them.
  const mounted = document
    .elementFromPoint(clientX, clientY)
    ?.closest('[data-card]')
    ?.getAttribute('data-card');
  if (mounted) return mounted;
  const [x, y] = mapPoint(map, clientX, clientY);
  const slot = map.model.cardAt(x, y) ?? map.model.matTabAt(x, y);
  return slot === undefined ? undefined : map.model.slots.face(slot)?.id;
}

/** Asks how two cards are related, at a point of the window. */
export function askRelation(from: string, to: string, x: number, y: number): void {
  mapUi.setState({ joining: undefined, question: { from, to, x, y } });
}

/** From a handle to another card: by a drag, or by a press on the handle and a press on the card. */
export function startJoin(map: LiveMap, down: PointerEvent, from: string): Gesture {
  let isMoving = false;
  return {
    pansAtEdge: true,
    move(event) {
      isMoving ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= CLICK_DISTANCE;
      if (!isMoving) return;
      const [x, y] = mapPoint(map, event.clientX, event.clientY);
      const target = targetAt(map, event.clientX, event.clientY);
      mapUi.setState({ joining: { from, x, y, isTap: false }, hoverId: target });
    },
    end(event) {
      const to = targetAt(map, event.clientX, event.clientY);
      if (!isMoving) {
        const [x, y] = mapPoint(map, event.clientX, event.clientY);
        mapUi.setState({ joining: { from, x, y, isTap: true } });
        announce(`Press the card that ${quoted(nameOf(from))} goes to. Escape stops.`);
      } else if (to !== undefined && to !== from) askRelation(from, to, event.clientX, event.clientY);
      else mapUi.setState({ joining: undefined });
    },
    cancel() {
      mapUi.setState({ joining: undefined });
    },
  };
}
