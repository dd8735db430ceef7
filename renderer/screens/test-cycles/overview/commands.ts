import { LayoutList, Printer } from 'lucide-react';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import type { Command } from '../../../core/commands/command.ts';
import { projectStore } from '../../../core/state/project-store.ts';
import { routeStore } from '../../../core/state/route.ts';
import { openTestSheet } from '../../../features/test-sheet/test-sheet-dialog.tsx';
import { showTab } from '../tab-of-route.ts';

/** The test that the address names, as after a press on its name. */
const testInAddress = (): string | undefined => {
  const id = routeStore.getState().params.get('card') ?? '';
  const project = projectStore.getState();
  return project && recordOf(project.document, { kind: 'test', id }) ? id : undefined;
};

/** The page of all that is tested, and a test on paper, also from Find. */
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
  {
    id: 'tests.printSheet',
    label: 'Print a sheet of this test…',
    icon: Printer,
    scope: 'tests',
    group: 'file',
    searchWords: ['paper', 'a4', 'take along', 'fill in by hand', 'form'],
    isEnabled: () => testInAddress() !== undefined,
    disabledReason: () => 'Choose a test first.',
    run: () => {
      const test = testInAddress();
      if (test !== undefined) openTestSheet(test);
    },
  },
];
