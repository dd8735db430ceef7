import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Locate,
  Lock,
  type LucideIcon,
  MoveRight,
  SquareMousePointer,
  Waypoints,
} from 'lucide-react';
import { isLockedOnMap } from '../../../../shared/records/maps/locked-on-map.ts';
import type { Command } from '../../../core/commands/command.ts';
import { currentProject, isWritable, unlessReadOnly } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { togglePinned } from '../actions/pinned.ts';
import { tidyAround } from '../actions/tidy-around.ts';
import { type ActiveMap, activeMap, withActiveMap } from '../state/active-map.ts';
import { cardSlotsOf, centralTarget, hasTarget, targetIds, targets } from '../state/command-targets.ts';
import type { AlignSide, DistributeDirection } from './align.ts';
import { align, distribute } from './arrange-selection.ts';
import { hasUnits } from './arrange-units.ts';
import { selectLinked, selectSimilar } from './grow-selection.ts';
import { openNextToDialog } from './next-to-dialog.tsx';

const focusWithin = '.map-canvas';
const hasTargets = (): boolean => hasTarget(activeMap());
const commonOptions = { scope: 'map', group: 'edit' } as const;

const hasAtLeast = (min: number) => (): boolean => {
  const map = activeMap();
  return isWritable() && map !== undefined && selectedIds().size >= min && hasUnits(map, min);
};

const alignCommand = (side: AlignSide, label: string, icon: LucideIcon, key?: string): Command => ({
  ...commonOptions,
  id: `map.align.${side}`,
  label,
  icon,
  ...(key !== undefined && { shortcut: `Shift+Mod+${key}`, focusWithin }),
  isEnabled: hasAtLeast(2),
  disabledReason: unlessReadOnly('Select several cards first.'),
  run: withActiveMap((map) => align(map, side)),
});

const distributeCommand = (direction: DistributeDirection, label: string, icon: LucideIcon): Command => ({
  ...commonOptions,
  id: `map.distribute.${direction}`,
  label,
  icon,
  isEnabled: hasAtLeast(3),
  disabledReason: unlessReadOnly('Select three cards or more first.'),
  run: withActiveMap((map) => distribute(map, direction)),
});

const themeOf = (map: ActiveMap, slot: number): string | undefined => map.model.mats.themeOf(slot);
const kindOf = (map: ActiveMap, slot: number): string | undefined => map.model.slots.face(slot)?.kind;
/** The selected cards; for a theme also its cards. */
const targetTheme = (map: ActiveMap, slot: number): string | undefined =>
  map.model.slots.isMat(slot) ? map.model.slots.face(slot)?.id : themeOf(map, slot);

const selectCommands: readonly Command[] = [
  {
    ...commonOptions,
    id: 'map.selectLinked',
    label: 'Select what is linked, one step farther',
    icon: Waypoints,
    shortcut: 'S',
    focusWithin,
    isEnabled: hasTargets,
    disabledReason: () => 'Select a card first.',
    run: withActiveMap((map) => selectLinked(currentProject().document, map.model, targetIds(map))),
  },
  {
    ...commonOptions,
    id: 'map.selectKind',
    label: 'Select all of this kind',
    isEnabled: hasTargets,
    disabledReason: () => 'Select a card first.',
    run: withActiveMap((map) =>
      selectSimilar(map.model, targetIds(map), (slot) => kindOf(map, slot), 'the same kind'),
    ),
  },
  {
    ...commonOptions,
    id: 'map.selectTheme',
    contextMenu: { of: ['theme'], group: 'view', order: 30, label: 'Select its cards' },
    label: 'Select all of this theme',
    icon: SquareMousePointer,
    isEnabled: () => {
      const map = activeMap();
      if (!map) return false;
      for (const id of targets(map))
        if (targetTheme(map, map.model.slots.slotOf(id) ?? -1) !== undefined) return true;
      return false;
    },
    disabledReason: () => 'Select a card that lies in a theme first.',
    run: withActiveMap((map) =>
      selectSimilar(map.model, targetIds(map), (slot) => targetTheme(map, slot), 'the same theme'),
    ),
  },
];

/** One command both ways: cards that are all locked in place are unlocked. */
const pinLabel = (): string => {
  const map = activeMap();
  return map && areAllPinned(map) ? 'Unlock' : 'Lock in place';
};
const idsToPin = (map: ActiveMap): readonly string[] =>
  [...cardSlotsOf(map, targets(map))].flatMap((slot) => map.model.slots.face(slot)?.id ?? []);

/** Asked at every render: the first that may be moved tells. */
function areAllPinned(map: ActiveMap): boolean {
  const { document } = currentProject();
  let isAny = false;
  for (const id of targets(map))
    for (const slot of cardSlotsOf(map, [id])) {
      if (!isLockedOnMap(document, map.mapId, map.model.slots.face(slot)?.id ?? '')) return false;
      isAny = true;
    }
  return isAny;
}

const moveCommands: readonly Command[] = [
  {
    ...commonOptions,
    id: 'map.moveNextTo',
    label: 'Move next to…',
    icon: MoveRight,
    shortcut: 'Shift+M',
    focusWithin,
    isEnabled: () => isWritable() && hasTargets(),
    disabledReason: unlessReadOnly('Select a card first. Then say next to which one it goes.'),
    run: withActiveMap((map) => openNextToDialog(map, targetIds(map))),
  },
  {
    ...commonOptions,
    id: 'map.stay',
    contextMenu: { of: ['card', 'theme', 'cards'], group: 'copy', order: 20 },
    label: 'Lock in place',
    dynamicLabel: pinLabel,
    icon: Lock,
    isEnabled: () => isWritable() && hasTargets(),
    disabledReason: unlessReadOnly('Select a card first.'),
    run: withActiveMap((map) => togglePinned(map.mapId, idsToPin(map))),
  },
  alignCommand('left', 'Align left', AlignStartVertical, 'ArrowLeft'),
  alignCommand('centre', 'Align centres', AlignCenterVertical),
  alignCommand('right', 'Align right', AlignEndVertical, 'ArrowRight'),
  alignCommand('top', 'Align tops', AlignStartHorizontal, 'ArrowUp'),
  alignCommand('middle', 'Align middles', AlignCenterHorizontal),
  alignCommand('bottom', 'Align bottoms', AlignEndHorizontal, 'ArrowDown'),
  distributeCommand('across', 'Distribute across', AlignHorizontalDistributeCenter),
  distributeCommand('down', 'Distribute down', AlignVerticalDistributeCenter),
];

const layoutCommands: readonly Command[] = [
  {
    ...commonOptions,
    id: 'map.around',
    label: 'Lay out around this card',
    icon: Locate,
    isEnabled: () => {
      const map = activeMap();
      return isWritable() && map !== undefined && centralTarget(map) !== undefined;
    },
    disabledReason: unlessReadOnly('Select the card that comes into the middle first.'),
    run: withActiveMap(tidyAround),
  },
];

/** Commands for the selection: grow, align, move and lay out. */
export const commands: readonly Command[] = [...selectCommands, ...moveCommands, ...layoutCommands];
