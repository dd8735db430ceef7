import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import type { ActiveMap } from './active-map.ts';

/** The cards and mats that are to be seen somewhere on the map: neither filtered out nor in a folded theme. */
export function visibleCards({ slots }: ActiveMap['model']): readonly RecordId[] {
  return [...slots.all()].flatMap((slot) =>
    slots.emphasis(slot) === 'hidden' ? [] : (slots.face(slot)?.id ?? []),
  );
}
