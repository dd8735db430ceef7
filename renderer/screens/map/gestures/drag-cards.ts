import { currentProject } from '../../../core/state/project-store.ts';
import { select, selectedIds } from '../../../core/state/selection.ts';
import { commitDrop, movableCards } from '../actions/move-cards.ts';
import { hideGuides } from '../snapping/guide-store.ts';
import { createSnapper, type Snapper } from '../snapping/snapper.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { shownInPlaceOf } from '../state/folded-themes.ts';
import { mapUi } from '../state/map-ui.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';

/** Alt or Control while dragging: things go exactly where the pointer goes. */
const isFreehand = (event: PointerEvent): boolean => event.altKey || event.ctrlKey || event.metaKey;

/** Drags cards: the model follows the pointer; ONE edit at the drop. A card that is not selected is dragged alone. */
export function startCardDrag(map: ActiveMap, down: PointerEvent, id: string, onClick: () => void): Gesture {
  const { model } = map;
  const ids = selectedIds().has(id) ? selectedIds() : new Set([id]);
  const grabbed = [...ids].flatMap((one) => model.slots.slotOf(one) ?? []);
  const slots = movableCards(map, grabbed);
  const { readOnly } = currentProject();
  const [startX, startY] = clientToMapPoint(map, down.clientX, down.clientY);
  let [dx, dy] = [0, 0];
  let isMoving = false;
  let snapper: Snapper | undefined;

  const beginMove = (): void => {
    isMoving = true;
    snapper = createSnapper(map, slots);
    model.holdPositions(slots);
    mapUi.setState({
      draggedIds: new Set([...slots].flatMap((slot) => model.slots.face(slot)?.id ?? [])),
      hoverId: undefined,
    });
  };
  const releaseCards = (): void => {
    snapper?.end();
    mapUi.setState({ draggedIds: new Set() });
    model.releasePositions();
  };

  return {
    pansAtEdge: true,
    move(event) {
      const isClick = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < CLICK_DISTANCE;
      if (readOnly || (!isMoving && isClick)) return;
      if (!isMoving) beginMove();
      const [x, y] = clientToMapPoint(map, event.clientX, event.clientY);
      const [pointerDx, pointerDy] = [x - startX, y - startY];
      if (isFreehand(event)) hideGuides();
      const [snapX, snapY] = isFreehand(event) ? [0, 0] : (snapper?.snap(pointerDx, pointerDy) ?? [0, 0]);
      const [toX, toY] = [Math.round(pointerDx + snapX), Math.round(pointerDy + snapY)];
      if (toX === dx && toY === dy) return;
      model.moveBy(slots, toX - dx, toY - dy);
      [dx, dy] = [toX, toY];
    },
    end() {
      if (!isMoving) {
        onClick();
        return;
      }
      commitDrop(map, slots);
      releaseCards();
      // A card that was put in a folded theme is folded away, and its mat stands for it.
      const shown = shownInPlaceOf(map, id);
      if (!selectedIds().has(shown)) select([shown]);
      mapUi.setState({ focusId: shown });
    },
    cancel() {
      if (!isMoving) return;
      model.moveBy(slots, -dx, -dy);
      releaseCards();
    },
  };
}
