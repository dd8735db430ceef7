import { EyeOff, FolderInput } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { currentProject, isWritable, unlessReadOnly } from '../../../core/state/project-store.ts';
import { type ActiveMap, activeMap, withActiveMap } from '../state/active-map.ts';
import { hasTarget, targetIds } from '../state/command-targets.ts';
import { areAllPrivate, togglePrivate } from './private.ts';
import { openThemeDialog } from './theme-dialog.tsx';

const themelessTargets = (map: ActiveMap): readonly string[] =>
  targetIds(map).filter((id) => !map.model.slots.isMat(map.model.slots.slotOf(id) ?? -1));

const privateLabel = (): string => {
  const map = activeMap();
  return map && areAllPrivate(currentProject().document, targetIds(map)) ? 'No longer private' : 'Private';
};

/** What is set for one card or several without opening them. */
export const commands: readonly Command[] = [
  {
    id: 'map.putInTheme',
    label: 'Put in a theme…',
    icon: FolderInput,
    scope: 'map',
    group: 'edit',
    contextMenu: { of: ['card', 'cards'], group: 'change', order: 40 },
    isEnabled: () => {
      const map = activeMap();
      return isWritable() && map !== undefined && themelessTargets(map).length > 0;
    },
    disabledReason: unlessReadOnly('Select a card first. A theme is in no theme.'),
    run: withActiveMap((map) => openThemeDialog(themelessTargets(map))),
  },
  {
    id: 'map.private',
    label: 'Private, or no longer',
    dynamicLabel: privateLabel,
    icon: EyeOff,
    scope: 'map',
    group: 'edit',
    searchWords: ['restricted', 'hide', 'stays here'],
    contextMenu: { of: ['card', 'theme', 'cards'], group: 'copy', order: 30 },
    isEnabled: () => isWritable() && hasTarget(activeMap()),
    disabledReason: unlessReadOnly('Select a card first.'),
    run: withActiveMap((map) => togglePrivate(currentProject().document, targetIds(map))),
  },
];
