import { Bold } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { focusedPointField } from './point-of-field.ts';

/** Choosing the words of a card that stand in bold. */
export const commands: readonly Command[] = [
  {
    id: 'card.point',
    label: 'Make the selected words of a card bold',
    searchWords: ['highlight', 'emphasise', 'point'],
    icon: Bold,
    shortcut: 'Mod+B',
    scope: 'project',
    group: 'edit',
    worksInFields: true,
    isEnabled: () => focusedPointField() !== undefined,
    disabledReason: () => 'Open a card and select words in its sentence first.',
    run: () => focusedPointField()?.(),
  },
];
