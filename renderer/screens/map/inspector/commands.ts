import { Shapes } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { isWritable, projectStore, unlessReadOnly } from '../../../core/state/project-store.ts';
import { cardsAmong, openKindDialog } from '../../../features/kind-change/kind-dialog.tsx';
import { activeMap } from '../state/active-map.ts';
import { hasTarget, targetIds } from '../state/command-targets.ts';

const targetCards = (): readonly string[] => {
  const map = activeMap();
  return map && projectStore.getState() ? cardsAmong(targetIds(map)) : [];
};

/** Commands of the panel of a card. */
export const commands: readonly Command[] = [
  {
    id: 'map.changeKind',
    contextMenu: {
      of: ['card', 'cards'],
      group: 'change',
      order: 20,
      label: { card: 'Change what it is…', cards: 'Change what they are…' },
    },
    label: 'Change what it is',
    icon: Shapes,
    shortcut: 'K',
    focusWithin: '.map-canvas',
    scope: 'map',
    group: 'edit',
    isFrequent: true,
    searchWords: ['kind', 'type', 'convert', 'become', 'turn into'],
    isEnabled: () => isWritable() && hasTarget(activeMap()),
    disabledReason: unlessReadOnly('Select a card first. Then say what it is.'),
    run: () => openKindDialog(targetCards()),
  },
];
