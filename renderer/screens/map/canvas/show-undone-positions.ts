import { recordOf } from '../../../../shared/document/model/selectors.ts';
import type { HistoryStep } from '../../../../shared/document/undo/history-step.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import type { ActiveMap } from '../state/active-map.ts';

/**
 * Moves cards back to their positions before a step, ahead of the document: Undo of ten thousand moves is drawn in the next
 * frame. The document's positions win afterwards, in case somebody has moved one of them since.
 * @returns false where the step moved no card of this map
 */
export function showUndonePositions(map: ActiveMap, step: HistoryStep): boolean {
  const { document } = currentProject();
  const places: [slot: number, x: number, y: number][] = [];
  for (const { kind, id, register, before } of step.entries) {
    const place = kind === 'placement' && register === 'pos' ? before.at(-1)?.value : undefined;
    if (!Array.isArray(place)) continue;
    const { map: onMap, card } = recordOf(document, { kind, id })?.fields ?? {};
    const slot = onMap === map.mapId && typeof card === 'string' ? map.model.slots.slotOf(card) : undefined;
    const [x, y] = place;
    if (slot !== undefined && typeof x === 'number' && typeof y === 'number') places.push([slot, x, y]);
  }
  if (places.length > 0) map.model.moveTo(places);
  return places.length > 0;
}
