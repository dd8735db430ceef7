import { MousePointerClick } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { isWritable, unlessReadOnly } from '../../../core/state/project-store.ts';
import { activeMap, withActiveMap } from '../state/active-map.ts';
import { startTapLink } from './tap-link.ts';

/** Linking without a drag, for every pointer and for the keyboard. */
export const commands: readonly Command[] = [
  {
    id: 'map.linkByPress',
    label: 'Link by pressing two cards',
    icon: MousePointerClick,
    shortcut: 'L',
    focusWithin: '.map-canvas',
    scope: 'map',
    group: 'insert',
    isEnabled: () => isWritable() && activeMap() !== undefined,
    disabledReason: unlessReadOnly('There is no card yet.'),
    run: withActiveMap(startTapLink),
  },
];
