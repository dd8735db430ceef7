import { currentProject } from '../../state/project-store.ts';
import { select, selected } from '../../state/selection.ts';
import { commitDrop, movable } from '../actions/moves.ts';
import { hideGuides } from '../arrange/guides.ts';
import { createSnapper, type Snapper } from '../arrange/snapper.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, mapPoint } from '../live-map.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';

/** Alt or Control while dragging: things go exactly where the pointer goes. */
const isFreehand = (event: PointerEvent): boolean => event.altKey || event.ctrlKey || event.metaKey;

/** Cards in the hand: numbers move with the pointer; ONE edit at the drop. A card that is not selected goes alone. */
export function startDrag(map: LiveMap, down: PointerEvent, id: string, onClick: () => void): Gesture {
  const { model } = map;
  const ids = selected().has(id) ? selected() : new Set([id]);
  const grabbed = [...ids].flatMap((one) => model.slots.slotOf(one) ?? []);
  const slots = movable(map, grabbed);
  const { readOnly } = currentProject();
  const [startX, startY] = mapPoint(map, down.clientX, down.clientY);
  let [dx, dy] = [0, 0];
  let isMoving = false;
  let snapper: Snapper | undefined;

  const lift = (): void => {
    isMoving = true;
    snapper = createSnapper(map, slots);
    model.hold(slots);
    mapUi.setState({
      held: new Set([...slots].flatMap((slot) => model.slots.face(slot)?.id ?? [])),
      hoverId: undefined,
    });
  };
  const putDown = (): void => {
    snapper?.end();
    mapUi.setState({ held: new Set() });
    model.release();
  };

  return {
    pansAtEdge: true,
    move(event) {
      const isClick = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < CLICK_DISTANCE;
      if (readOnly || (!isMoving && isClick)) return;
      if (!isMoving) lift();
      const [x, y] = mapPoint(map, event.clientX, event.clientY);
      const [farX, farY] = [x - startX, y - startY];
      if (isFreehand(event)) hideGuides();
      const [snapX, snapY] = isFreehand(event) ? [0, 0] : (snapper?.at(farX, farY) ?? [0, 0]);
      const [toX, toY] = [Math.round(farX + snapX), Math.round(farY + snapY)];
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
      putDown();
      if (!selected().has(id)) select([id]);
      mapUi.setState({ focusId: id });
    },
    cancel() {
      if (!isMoving) return;
      model.moveBy(slots, -dx, -dy);
      putDown();
    },
  };
}
