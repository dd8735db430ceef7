import {
  CalendarPlus,
  EyeOff,
  ListChecks,
  Milestone,
  PanelRight,
  SquareCheck,
  Trash2,
  Undo2,
} from 'lucide-react';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import type { MenuEntry } from '../../../core/ui/menu.tsx';
import { deleteRows } from './clear-cells.ts';
import { type GridRow, NEW_ROW } from './grid-rows.ts';
import { keepOnlyPointOfDay, pointsOfSameDay } from './resolve-duplicate-dates.ts';
import { openAnnotationDialog } from './row-dialogs/annotation-dialog.tsx';
import { openExcludeDialog } from './row-dialogs/exclude-dialog.tsx';
import { countAgain } from './row-dialogs/exclude-rows.ts';
import { openPhaseDialog } from './row-dialogs/phase-dialog.tsx';
import { openPointDialog } from './row-dialogs/point-dialog.tsx';
import { openRowEventsDialog } from './row-dialogs/row-events-dialog.tsx';
import { hasEvents } from './row-events.ts';

const backInWords = ({ length }: readonly GridRow[]): string =>
  length === 1 ? 'Put it back in the chart' : `Put ${length} numbers back in the chart`;

/** What is only looked at: also in a project that is open for reading only. */
const lookEntries = (measureId: string, row: GridRow): readonly MenuEntry[] => [
  ...(hasEvents(measureId, row.key)
    ? [
        {
          id: 'marks',
          label: currentProject().readOnly ? 'All that is noted here…' : 'Change what is noted here…',
          icon: ListChecks,
          run: () => openRowEventsDialog(measureId, row),
        },
      ]
    : []),
  ...(row.key === NEW_ROW
    ? []
    : [
        { id: 'all', label: 'All about this number…', icon: PanelRight, run: () => openPointDialog(row.key) },
      ]),
];

const oneRowEntries = (measureId: string, row: GridRow): readonly MenuEntry[] => [
  {
    id: 'annotate',
    label: 'Note what happened on this day…',
    icon: CalendarPlus,
    run: () => openAnnotationDialog(measureId, row.date),
  },
  {
    id: 'phase',
    label: 'Begin a new phase here…',
    help: 'From this day the chart has a new middle line.',
    icon: Milestone,
    run: () => openPhaseDialog(measureId, row.date),
  },
  ...lookEntries(measureId, row),
];

/**
 * What can be done with a row, or with several; in a project for reading only what can be looked at. With the row that
 * waits only what stands there already: it is in no file.
 */
export function rowMenuEntries(measureId: string, rows: readonly GridRow[]): readonly MenuEntry[] {
  const [first] = rows;
  if (!first) return [];
  if (currentProject().readOnly || first.key === NEW_ROW) return lookEntries(measureId, first);
  const excluded = rows.filter(({ isExcluded }) => isExcluded);
  const isSeveral = rows.length > 1;
  const othersOfDay = isSeveral ? [] : pointsOfSameDay(measureId, first.key);
  return [
    ...(othersOfDay.length > 0
      ? [
          {
            id: 'keep',
            label: 'Keep only this one',
            icon: SquareCheck,
            run: () => keepOnlyPointOfDay(measureId, first.key),
          },
        ]
      : []),
    ...(excluded.length < rows.length
      ? [
          {
            id: 'exclude',
            label: 'Leave out of the chart…',
            icon: EyeOff,
            run: () => openExcludeDialog(rows.filter(({ isExcluded }) => !isExcluded)),
          },
        ]
      : []),
    ...(excluded.length > 0
      ? [{ id: 'count', label: backInWords(excluded), icon: Undo2, run: () => countAgain(excluded) }]
      : []),
    ...(isSeveral ? [] : oneRowEntries(measureId, first)),
    {
      id: 'delete',
      label: isSeveral ? `Delete ${counted(rows.length, 'row')}` : 'Delete the row',
      icon: Trash2,
      isDanger: true,
      run: () => deleteRows(measureId, rows),
    },
  ];
}
