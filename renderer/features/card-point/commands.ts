import { Bold } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { focusedPointField } from './point-of-field.ts';

/** Choosing the words of a card that stand in bold. */
export const commands: readonly Command[] = [
  {
    id: 'card.point',
    label: 'This is the point: put the selected words of a card in bold',
    searchWords: ['bold', 'highlight', 'emphasise'],
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
