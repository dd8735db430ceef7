import { ClipboardPaste } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { currentProject, projectStore } from '../state/project-store.ts';
import { goTo } from '../state/route.ts';

const isWritable = (): boolean => projectStore.getState()?.readOnly === false;

export const commands: readonly Command[] = [
  {
    id: 'notes.bringIn',
    label: 'Bring in meeting notes…',
    icon: ClipboardPaste,
    scope: 'project',
    group: 'insert',
    isEnabled: isWritable,
    whyNot: () => 'This project is open for reading only.',
    run: () => goTo({ screen: 'notes', key: currentProject().key }),
  },
];
