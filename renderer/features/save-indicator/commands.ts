import { Save } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { saveNow } from './save-now.ts';

/** Everything is saved by itself; the key that people press all the same says whether it is. */
export const commands: readonly Command[] = [
  {
    id: 'file.save',
    label: 'Say whether everything is saved',
    icon: Save,
    shortcut: 'Mod+S',
    searchWords: ['save'],
    scope: 'project',
    group: 'file',
    worksInFields: true,
    run: saveNow,
  },
];
