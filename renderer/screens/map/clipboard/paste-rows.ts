import type { TableRows } from '../../../../shared/interchange/tables/delimited-text.ts';
import { lastUsedKind, rememberKind } from '../../../core/state/last-used-kind.ts';
import { select } from '../../../core/state/selection.ts';
import { afterOverlayCloses } from '../../../core/ui/focus.ts';
import { boundingRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { openTableDialog } from '../../../features/table-cards/open-table-dialog.tsx';
import { type ActiveMap, activeMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import type { PasteTarget } from './paste-target.ts';
import { revealPasted } from './reveal-pasted.ts';

/** The theme whose mat lies under a point. */
function themeAt(near: readonly [x: number, y: number] | undefined): string | undefined {
  const map = activeMap();
  const mat = map && near ? map.model.matAt(...near) : undefined;
  return mat === undefined ? undefined : map?.model.slots.face(mat)?.id;
}

/** Around all of these cards, as they lie. */
function boxOf({ model: { slots } }: ActiveMap, ids: readonly string[]): Rect | undefined {
  const slotsOfIds = ids.flatMap((id) => slots.slotOf(id) ?? []);
  return boundingRect(slotsOfIds.map(slots.rect));
}

/** Selects the new cards and goes to them, once the dialog has given the focus back. */
function showMade(ids: readonly string[], kind: string): void {
  rememberKind(kind);
  select(ids);
  const [first] = ids;
  if (first === undefined) return;
  mapUi.setState({ focusId: first });
  afterOverlayCloses(() => {
    const map = activeMap();
    const box = map && boxOf(map, ids);
    if (map && box) revealPasted(map, first, box);
  });
}

/** Pasted rows of a table: asks what they are; on a mat they are of its theme. */
export function pasteRows(rows: TableRows, { mapId, near, kind, fields, link }: PasteTarget): void {
  void openTableDialog(rows, {
    mapId,
    theme: themeAt(near),
    fields,
    link,
    lastKind: kind ?? lastUsedKind(),
    onMade: showMade,
  });
}
