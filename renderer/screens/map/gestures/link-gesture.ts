import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../../core/state/project-store.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { recordTitle } from '../actions/card-actions.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';

/** The card or mat at a point of the window. */
export function cardIdAt(map: ActiveMap, clientX: number, clientY: number): string | undefined {
  // Mounted cards lie over each other as the page has them; painted ones as the model has them.
  const mounted = document
    .elementFromPoint(clientX, clientY)
    ?.closest('[data-card]')
    ?.getAttribute('data-card');
  if (mounted) return mounted;
  const [x, y] = clientToMapPoint(map, clientX, clientY);
  const slot = map.model.cardAt(x, y) ?? map.model.matTabAt(x, y);
  return slot === undefined ? undefined : map.model.slots.face(slot)?.id;
}

/** Asks how two cards are related, at a point of the window. */
function promptForRelation(from: string, to: string, x: number, y: number): void {
  mapUi.setState({ pendingLink: undefined, relationPrompt: { from, to, x, y } });
}

/** Asks which new card is to be linked, at a point of the window. */
export function promptForLinkedCard(map: ActiveMap, from: string, clientX: number, clientY: number): void {
  const [x, y] = clientToMapPoint(map, clientX, clientY);
  mapUi.setState({
    // The line stays as long as the prompt does.
    pendingLink: { from, x, y, isTap: false },
    linkedCardPrompt: { from, x: clientX, y: clientY, mapPoint: [x, y] },
    hoverId: undefined,
  });
}

/** The next press on a card links it; a press on the background makes a new one. */
export function beginTapLink(map: ActiveMap, from: string, [x, y]: readonly [number, number]): void {
  mapUi.setState({ pendingLink: { from, x, y, isTap: true } });
  announce(
    `Press the card that ${quoted(recordTitle(from))} goes to, or bare paper for a new card. Escape stops.`,
  );
  map.element.focus({ preventScroll: true });
}

const noGesture: Gesture = { pansAtEdge: false, move() {}, end() {}, cancel() {} };

/** The second press, on a card. The question comes at its end: the finger is still on the screen. */
export function endTapLink(from: string, to: string): Gesture {
  return {
    ...noGesture,
    end: ({ clientX, clientY }) => promptForRelation(from, to, clientX, clientY),
  };
}

/** From a handle to another card: by a drag, or by a press on the handle and a press on the card. */
export function startLinkDrag(map: ActiveMap, down: PointerEvent, from: string): Gesture {
  if (currentProject().readOnly) {
    showNotice(READ_ONLY_REFUSAL);
    return noGesture;
  }
  let isMoving = false;
  return {
    pansAtEdge: true,
    move(event) {
      isMoving ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= CLICK_DISTANCE;
      if (!isMoving) return;
      const [x, y] = clientToMapPoint(map, event.clientX, event.clientY);
      const target = cardIdAt(map, event.clientX, event.clientY);
      mapUi.setState({ pendingLink: { from, x, y, isTap: false }, hoverId: target });
    },
    end(event) {
      const to = cardIdAt(map, event.clientX, event.clientY);
      if (!isMoving) beginTapLink(map, from, clientToMapPoint(map, event.clientX, event.clientY));
      else if (to === from) mapUi.setState({ pendingLink: undefined });
      else if (to === undefined) promptForLinkedCard(map, from, event.clientX, event.clientY);
      else promptForRelation(from, to, event.clientX, event.clientY);
    },
    cancel() {
      mapUi.setState({ pendingLink: undefined });
    },
  };
}
