import { ClipboardPaste } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { currentProject, isWritable, READ_ONLY_REASON } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';

export const commands: readonly Command[] = [
  {
    id: 'notes.bringIn',
    contextMenu: { of: ['paper'], group: 'change', order: 30 },
    label: 'Bring in meeting notes…',
    icon: ClipboardPaste,
    scope: 'project',
    group: 'insert',
    isFrequent: true,
    searchWords: ['notes', 'meeting', 'minutes', 'import'],
    isInProjectMenu: true,
    isEnabled: isWritable,
    disabledReason: () => READ_ONLY_REASON,
    run: () => goTo({ screen: 'notes', key: currentProject().key }),
  },
];
