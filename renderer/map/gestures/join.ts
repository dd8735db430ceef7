import { notice } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { announce } from '../../ui/announce.tsx';
import { quoted } from '../../ui/words.ts';
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
function askRelation(from: string, to: string, x: number, y: number): void {
  mapUi.setState({ joining: undefined, question: { from, to, x, y } });
}

/** Asks which new card is to be linked, at a point of the window. */
export function askFollower(map: LiveMap, from: string, clientX: number, clientY: number): void {
  const [x, y] = mapPoint(map, clientX, clientY);
  mapUi.setState({
    // The line stays as long as the question does.
    joining: { from, x, y, isTap: false },
    follower: { from, x: clientX, y: clientY, at: [x, y] },
    hoverId: undefined,
  });
}

/** The next press on a card links it; a press on bare paper makes a new one. */
export function startTapJoin(map: LiveMap, from: string, [x, y]: readonly [number, number]): void {
  mapUi.setState({ joining: { from, x, y, isTap: true } });
  announce(
    `Press the card that ${quoted(nameOf(from))} goes to, or bare paper for a new card. Escape stops.`,
  );
  map.element.focus({ preventScroll: true });
}

const nothing: Gesture = { pansAtEdge: false, move() {}, end() {}, cancel() {} };

/** The second press, on a card. The question comes at its end: the finger is still on the screen. */
export const endTapJoin = (from: string, to: string): Gesture => ({
  ...nothing,
  end: ({ clientX, clientY }) => askRelation(from, to, clientX, clientY),
});

/** From a handle to another card: by a drag, or by a press on the handle and a press on the card. */
export function startJoin(map: LiveMap, down: PointerEvent, from: string): Gesture {
  if (currentProject().readOnly) {
    notice('This project is open for reading only. Nothing was changed.');
    return nothing;
  }
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
      if (!isMoving) startTapJoin(map, from, mapPoint(map, event.clientX, event.clientY));
      else if (to === from) mapUi.setState({ joining: undefined });
      else if (to === undefined) askFollower(map, from, event.clientX, event.clientY);
      else askRelation(from, to, event.clientX, event.clientY);
    },
    cancel() {
      mapUi.setState({ joining: undefined });
    },
  };
}
