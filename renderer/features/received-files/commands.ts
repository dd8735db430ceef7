import { Inbox } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';

export const commands: readonly Command[] = [
  {
    id: 'file.receive',
    label: 'Receive copies…',
    searchWords: ['partner', 'bring in', 'folder', 'merge', 'take in', 'came back'],
    icon: Inbox,
    scope: 'app',
    group: 'file',
    run: () => void import('./received-dialog.tsx').then(({ showReceivedList }) => showReceivedList()),
  },
];
