import { ChartLine, Download, Map as MapIcon, Pencil, Plus, Upload } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import {
  currentProject,
  isWritable,
  projectStore,
  READ_ONLY_REASON,
  unlessReadOnly,
} from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { select } from '../../core/state/selection.ts';
import { chooseTableFile } from '../../features/measure-table/bring-in-file.ts';
import { saveNumbers } from '../../features/measure-table/save-numbers.ts';
import { goToNewRow } from './grid/go-to-new-row.ts';
import { currentGrid } from './grid/measure-grid.ts';
import { openMeasureForm } from './measures/measure-form-dialog.tsx';
import { orderedMeasures } from './measures/measure-groups.ts';
import { openNewMeasureDialog } from './measures/new-measure-dialog.tsx';
import { currentMeasure, showMeasure } from './measures/shown-measure.ts';
import { isShowingTab } from './tab-of-route.ts';

const hasMeasure = (): boolean => projectStore.getState() !== null && currentMeasure() !== undefined;
const isMeasureShown = (): boolean => hasMeasure() && isShowingTab('measures');
const reasonForNone = (): string => (hasMeasure() ? 'Open “Measures” first.' : 'There is no measure yet.');

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

/** Goes to the measure that a table went to, and there to the row that waits. */
const showBroughtIn = (id: string): void => {
  showMeasure(id);
  goToNewRow(id);
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
    isEnabled: () => isWritable() && isMeasureShown(),
    disabledReason: () => (isWritable() ? reasonForNone() : READ_ONLY_REASON),
    run: withMeasure(goToNewRow),
  },
  {
    id: 'tests.bringInTable',
    label: 'Bring in a table…',
    icon: Upload,
    scope: 'tests',
    group: 'insert',
    searchWords: ['csv', 'excel', 'spreadsheet', 'import', 'sheets', 'numbers'],
    isEnabled: isWritable,
    disabledReason: unlessReadOnly('A table cannot be brought in now.'),
    run: () => {
      const measure = currentMeasure();
      chooseTableFile(measure && { id: measure.id }, showBroughtIn);
    },
  },
  {
    id: 'tests.saveNumbers',
    label: 'Save these numbers for Excel…',
    icon: Download,
    scope: 'tests',
    group: 'file',
    searchWords: ['csv', 'excel', 'spreadsheet', 'export', 'download'],
    isEnabled: isMeasureShown,
    disabledReason: reasonForNone,
    run: withMeasure((id) => saveNumbers([id])),
  },
  {
    id: 'tests.saveAllNumbers',
    label: 'Save the numbers of all measures for Excel…',
    icon: Download,
    scope: 'tests',
    group: 'file',
    searchWords: ['csv', 'excel', 'spreadsheet', 'export', 'measures.csv'],
    isEnabled: hasMeasure,
    disabledReason: () => 'There is no measure yet.',
    run: () => saveNumbers(orderedMeasures(currentProject().document).map(({ id }) => id)),
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
    isEnabled: isMeasureShown,
    disabledReason: reasonForNone,
    run: withMeasure(openMeasureForm),
  },
  {
    id: 'tests.toMap',
    label: 'Show on the map',
    icon: MapIcon,
    scope: 'tests',
    group: 'view',
    isEnabled: isMeasureShown,
    disabledReason: reasonForNone,
    run: withMeasure((id) => {
      select([id]);
      goTo({ screen: 'map', key: currentProject().key, params: { card: id } });
    }),
  },
];
