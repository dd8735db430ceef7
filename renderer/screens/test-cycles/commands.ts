import { ChartLine, Map as MapIcon, Pencil, Plus } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { currentProject, isWritable, projectStore, unlessReadOnly } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { select } from '../../core/state/selection.ts';
import { afterOverlayCloses } from '../../core/ui/focus.ts';
import { goToCell } from './grid/grid-store.ts';
import { currentGrid } from './grid/measure-grid.ts';
import { newRowCell } from './grid/next-cell.ts';
import { openMeasureForm } from './measures/measure-form-dialog.tsx';
import { openNewMeasureDialog } from './measures/new-measure-dialog.tsx';
import { currentMeasure } from './measures/shown-measure.ts';

const hasMeasure = (): boolean => projectStore.getState() !== null && currentMeasure() !== undefined;

const labels = {
  day: 'New day',
  week: 'New week',
  fortnight: 'New fortnight',
  month: 'New month',
  quarter: 'New quarter',
  year: 'New year',
  other: 'New number',
} as const;

const newNumberLabel = (): string => {
  const measure = projectStore.getState() === null ? undefined : currentMeasure();
  return measure ? labels[currentGrid(measure.id).rhythm] : labels.other;
};

const withMeasure = (run: (id: string) => void) => () => {
  const measure = currentMeasure();
  if (measure) run(measure.id);
};

/** What is done on this screen with a measure and its numbers. */
export const commands: readonly Command[] = [
  {
    id: 'tests.newNumber',
    label: 'New number',
    dynamicLabel: newNumberLabel,
    icon: Plus,
    shortcut: 'Mod+Enter',
    scope: 'tests',
    group: 'insert',
    isFrequent: true,
    searchWords: ['new week', 'new month', 'new row', 'add a point'],
    isEnabled: () => isWritable() && hasMeasure(),
    disabledReason: unlessReadOnly('Add a measure first.'),
    run: withMeasure((id) => void afterOverlayCloses(() => goToCell(newRowCell(currentGrid(id))))),
  },
  {
    id: 'tests.newMeasure',
    label: 'New measure',
    icon: ChartLine,
    scope: 'tests',
    group: 'insert',
    isEnabled: isWritable,
    disabledReason: unlessReadOnly('A measure cannot be added now.'),
    run: openNewMeasureDialog,
  },
  {
    id: 'tests.editMeasure',
    label: 'Edit the measure',
    icon: Pencil,
    scope: 'tests',
    group: 'edit',
    isEnabled: hasMeasure,
    disabledReason: () => 'There is no measure yet.',
    run: withMeasure(openMeasureForm),
  },
  {
    id: 'tests.toMap',
    label: 'Show on the map',
    icon: MapIcon,
    scope: 'tests',
    group: 'view',
    isEnabled: hasMeasure,
    disabledReason: () => 'There is no measure yet.',
    run: withMeasure((id) => {
      select([id]);
      goTo({ screen: 'map', key: currentProject().key, params: { card: id } });
    }),
  },
];
