import { LayoutList } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { projectStore } from '../../../core/state/project-store.ts';
import { showTab } from '../tab-of-route.ts';

/** The page of all that is tested, also from Find. */
export const commands: readonly Command[] = [
  {
    id: 'tests.overview',
    label: 'Overview of all tests',
    icon: LayoutList,
    scope: 'tests',
    group: 'view',
    searchWords: ['board', 'timeline', 'what waits', 'overdue', 'kanban'],
    isEnabled: () => projectStore.getState() !== null,
    disabledReason: () => 'Open a project first.',
    run: () => showTab('overview'),
  },
];
