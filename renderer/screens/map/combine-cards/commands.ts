import { Merge } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { isWritable, unlessReadOnly } from '../../../core/state/project-store.ts';
import { openCombineCardsDialog } from '../../../features/combine-cards/combine-cards-dialog.tsx';
import { type ActiveMap, activeMap, withActiveMap } from '../state/active-map.ts';
import { readingOrder } from '../state/card-focus.ts';
import { targetIds } from '../state/command-targets.ts';

/** The target cards as they are read on the map: from left to right, line by line. */
const targetsInOrder = (map: ActiveMap): readonly string[] => {
  const ids = new Set(targetIds(map));
  return readingOrder(map.model).filter((id) => ids.has(id));
};

const hasSeveral = (): boolean => {
  const map = activeMap();
  return map !== undefined && targetIds(map).length > 1;
};

/** Making one card of several that are selected: it is off while fewer than two are. */
export const commands: readonly Command[] = [
  {
    id: 'map.putTogether',
    label: 'Put together…',
    icon: Merge,
    scope: 'map',
    group: 'edit',
    searchWords: ['merge cards', 'join cards', 'combine', 'one card of two'],
    contextMenu: { of: ['cards'], group: 'change', order: 60 },
    isEnabled: () => isWritable() && hasSeveral(),
    disabledReason: unlessReadOnly('Select two cards or more. They become one.'),
    run: withActiveMap((map) => openCombineCardsDialog(targetsInOrder(map))),
  },
];
