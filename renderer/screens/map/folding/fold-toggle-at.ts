import { contains } from '../../../features/map-model/geometry/rect.ts';
import { foldToggleRect } from '../painting/mat-tab-layout.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';

/** The theme whose sign to fold it up lies at a point of the window. */
export function foldToggleAt(map: ActiveMap, clientX: number, clientY: number): string | undefined {
  const { model, pane } = map;
  const [x, y] = clientToMapPoint(map, clientX, clientY);
  const slot = model.cardAt(x, y) === undefined ? model.matTabAt(x, y) : undefined;
  if (slot === undefined) return undefined;
  const rect = foldToggleRect(model, slot, pane.viewport().zoom, mapUi.getState().distance);
  return rect && contains(rect, x, y) ? model.slots.face(slot)?.id : undefined;
}
