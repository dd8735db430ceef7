import { ClipboardPaste, FolderOpen, Plus } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { newProjectDialog } from './new-project-dialog.tsx';
import { openFile, startFromNotes, trySample } from './project-acts.tsx';

export const commands: readonly Command[] = [
  {
    id: 'file.new',
    label: 'New project',
    icon: Plus,
    scope: 'app',
    group: 'file',
    run: newProjectDialog,
  },
  {
    id: 'file.fromNotes',
    label: 'Start from meeting notes',
    icon: ClipboardPaste,
    scope: 'app',
    group: 'file',
    run: startFromNotes,
  },
  {
    id: 'file.open',
    label: 'Open a file…',
    icon: FolderOpen,
    shortcut: 'Mod+O',
    scope: 'app',
    group: 'file',
    inFields: true,
    run: openFile,
  },
  { id: 'file.sample', label: 'Try a sample project', scope: 'app', group: 'file', run: trySample },
];
