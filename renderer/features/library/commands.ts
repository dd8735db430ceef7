import { ClipboardPaste, FolderOpen, Plus } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { openNewProjectDialog } from './new-project-dialog.tsx';
import { chooseSample, openFile, startFromNotes } from './project-actions.tsx';

export const commands: readonly Command[] = [
  {
    id: 'file.new',
    label: 'New project',
    searchWords: ['start', 'create'],
    icon: Plus,
    scope: 'app',
    group: 'file',
    run: openNewProjectDialog,
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
    searchWords: ['receive', 'import', 'load'],
    icon: FolderOpen,
    shortcut: 'Mod+O',
    scope: 'app',
    group: 'file',
    worksInFields: true,
    run: openFile,
  },
  {
    id: 'file.sample',
    label: 'Sample projects',
    searchWords: ['try', 'example', 'invented'],
    scope: 'app',
    group: 'file',
    run: chooseSample,
  },
];
