import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import type { ActiveMap } from './active-map.ts';
import { isInFoldedTheme } from './folded-themes.ts';

/** The cards and mats that are to be seen somewhere on the map: neither hidden by a filter nor in a folded theme. */
export function cardsInSight(model: ActiveMap['model']): readonly RecordId[] {
  return [...model.slots.all()].flatMap((slot) => {
    const id = model.slots.face(slot)?.id;
    const isHidden = model.slots.emphasis(slot) === 'hidden' || isInFoldedTheme({ model }, id);
    return id === undefined || isHidden ? [] : id;
  });
}
