import { projectStore } from '../../../core/state/project-store.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { MapExtension } from '../extensions/map-extension.ts';
import { mapUi } from '../state/map-ui.ts';
import { paintTrays } from './paint-trays.ts';
import { type Tray, traysOf, trayWordsIn } from './trays-of.ts';

/** Among more cards nobody sees a tray, and to look for them would cost a frame. */
const MAX_CARDS = 2000;

interface KnownTrays {
  readonly model: MapModel;
  readonly changes: number;
  readonly trays: readonly Tray[];
}

let known: KnownTrays | undefined;

/** The trays of a map, looked for once a change; while cards are in the hand they stay as they were. */
function currentTrays(model: MapModel): readonly Tray[] {
  const isKnown =
    known?.model === model && (known.changes === model.slots.changes || mapUi.getState().draggedIds.size > 0);
  if (known && isKnown) return known.trays;
  const document = projectStore.getState()?.document;
  const trays = document && model.slots.size <= MAX_CARDS ? traysOf(document, model) : [];
  known = { model, changes: model.slots.changes, trays };
  return trays;
}

/** The cards of a meeting without a theme lie in a tray of their own, drawn with a dashed edge. */
export const extension: MapExtension = {
  order: 10,
  onMount: ({ model }) => {
    const removeNames = model.names.addSource((area) => trayWordsIn(currentTrays(model), area));
    return () => {
      removeNames();
      known = undefined;
    };
  },
  paintBelow: (context, brush) => paintTrays(context, brush, currentTrays(brush.model)),
};
