import { ClipboardPaste } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { currentProject, isWritable, READ_ONLY } from '../state/project-store.ts';
import { goTo } from '../state/route.ts';

export const commands: readonly Command[] = [
  {
    id: 'notes.bringIn',
    label: 'Bring in meeting notes…',
    icon: ClipboardPaste,
    scope: 'project',
    group: 'insert',
    isEnabled: isWritable,
    whyNot: () => READ_ONLY,
    run: () => goTo({ screen: 'notes', key: currentProject().key }),
  },
];
