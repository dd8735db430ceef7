import { currentProject } from '../../../core/state/project-store.ts';
import { cardContextOf } from '../../../features/layout/layout-themes.ts';
import type { CardToLayOut } from '../../../features/layout/layout-types.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { type FocusTarget, sortForReading } from '../../../features/map-model/reading-order.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** What a layout places: not what a filter leaves out, but what lies in a folded theme as well. */
const targetsOf = ({ slots, mats }: MapModel): readonly FocusTarget[] =>
  [...slots.all()].flatMap((slot) => {
    const face = slots.face(slot);
    if (!face || slots.isFilteredOut(slot)) return [];
    return [{ id: face.id, rect: slots.rect(slot), theme: mats.themeOf(slot), isMat: slots.isMat(slot) }];
  });

/** Cards in the order of reading, so that a layout keeps what was first first: the selected ones where several are. */
export function cardsToLayOut(map: ActiveMap, selectedSlots: ReadonlySet<number>): readonly CardToLayOut[] {
  const { model } = map;
  const { document } = currentProject();
  return sortForReading(targetsOf(model)).flatMap((id) => {
    const slot = model.slots.slotOf(id);
    if (slot === undefined || model.slots.isMat(slot)) return [];
    if (selectedSlots.size > 1 && !selectedSlots.has(slot)) return [];
    const kind = model.slots.face(slot)?.kind ?? '';
    const context = cardContextOf(document, kind, id);
    return [{ id, height: model.slots.rect(slot).h, theme: model.mats.themeOf(slot), ...context }];
  });
}
