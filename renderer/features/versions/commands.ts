import { BookmarkPlus, History } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';

/** Both dialogs are loaded when they are first asked for. */
export const commands: readonly Command[] = [
  {
    id: 'file.versions',
    label: 'Go back to…',
    searchWords: ['history', 'versions', 'restore', 'earlier', 'what changed', 'back in time'],
    icon: History,
    scope: 'project',
    group: 'file',
    run: async () => (await import('./versions-dialog.tsx')).openVersionsDialog(),
  },
  {
    id: 'file.keepVersion',
    label: 'Keep this version…',
    searchWords: ['history', 'version', 'snapshot', 'milestone', 'save'],
    icon: BookmarkPlus,
    scope: 'project',
    group: 'file',
    run: async () => (await import('./keep-version-dialog.tsx')).openKeepVersionDialog(),
  },
];
