import { select, selectedIds } from '../../../core/state/selection.ts';
import { rectFromCorners } from '../../../features/map-model/geometry/rect.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import type { Gesture } from './gesture.ts';

/** Selects by a drag with Shift on the background: what the rectangle touches, beside what was selected. */
export function startMarquee(map: ActiveMap, down: PointerEvent): Gesture {
  const previousSelection = selectedIds();
  const [startX, startY] = clientToMapPoint(map, down.clientX, down.clientY);
  return {
    pansAtEdge: true,
    move(event) {
      const [x, y] = clientToMapPoint(map, event.clientX, event.clientY);
      const marquee = rectFromCorners(startX, startY, x, y);
      mapUi.setState({ marquee });
      const { slots } = map.model;
      const mats = map.model.matsIn(marquee).filter(slots.isFolded);
      const touched = [...map.model.cardsIn(marquee), ...mats].flatMap((slot) => slots.face(slot)?.id ?? []);
      select([...previousSelection, ...touched]);
    },
    end() {
      mapUi.setState({ marquee: undefined });
    },
    cancel() {
      mapUi.setState({ marquee: undefined });
      select(previousSelection);
    },
  };
}
