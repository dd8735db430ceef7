import { Table2 } from 'lucide-react';
import { kindOfId } from '../../../shared/document/model/selectors.ts';
import type { Command } from '../../core/commands/command.ts';
import { currentProject, projectStore } from '../../core/state/project-store.ts';
import { selectedIds } from '../../core/state/selection.ts';
import { openNumbers } from './open-numbers.ts';

/** The one selected card, where it is a measure. */
const selectedMeasure = (): string | undefined => {
  const [only] = selectedIds();
  const isOne = selectedIds().size === 1 && only !== undefined && projectStore.getState() !== null;
  return isOne && kindOfId(currentProject().document, only) === 'measure' ? only : undefined;
};

export const commands: readonly Command[] = [
  {
    id: 'measure.openNumbers',
    label: 'Open its numbers',
    icon: Table2,
    scope: 'project',
    group: 'view',
    contextMenu: {
      of: ['card'],
      group: 'view',
      order: 5,
      isOffered: () => selectedMeasure() !== undefined,
    },
    searchWords: ['numbers', 'points', 'run chart', 'chart of a measure'],
    isEnabled: () => selectedMeasure() !== undefined,
    disabledReason: () => 'Select a measure first.',
    run: () => {
      const id = selectedMeasure();
      if (id !== undefined) openNumbers(id);
    },
  },
];
