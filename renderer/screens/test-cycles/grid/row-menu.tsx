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
import { Menu, Popover } from 'react-aria-components';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { counted } from '../../../core/ui/counted-text.ts';
import { isDialogOpen } from '../../../core/ui/dialog-host.tsx';
import { afterOverlayCloses, isFocusLost } from '../../../core/ui/focus.ts';
import { EntryItem, type MenuEntry } from '../../../core/ui/menu.tsx';
import { deleteRows, selectedCells } from './empty-cells.ts';
import type { GridRow } from './grid-rows.ts';
import { goToCell, gridState } from './grid-store.ts';
import { keepOnlyThis, pointsOfSameDay } from './keep-only-this.ts';
import { currentGrid } from './measure-grid.ts';
import { openAnnotationDialog } from './row-dialogs/annotation-dialog.tsx';
import { openExcludeDialog } from './row-dialogs/exclude-dialog.tsx';
import { countAgain } from './row-dialogs/exclude-rows.ts';
import { openMarksDialog } from './row-dialogs/marks-dialog.tsx';
import { openPhaseDialog } from './row-dialogs/phase-dialog.tsx';
import { openPointDialog } from './row-dialogs/point-dialog.tsx';
import { hasMarks } from './row-marks.ts';

/** The open menu: the key of its row, and what the popover is anchored to. */
export interface OpenRowMenu {
  readonly row: string;
  readonly anchor: HTMLElement;
}

interface RowMenuProps {
  readonly measureId: string;
  readonly menu: OpenRowMenu;
  readonly onClose: () => void;
}

/** The rows that the menu is about: all that are selected where its row is one of them, else that row. */
const rowsOfMenu = (measureId: string, key: string): readonly GridRow[] => {
  const grid = currentGrid(measureId);
  const { rows } = selectedCells(grid);
  if (rows.some((row) => row.key === key)) return rows;
  return grid.rows.filter((row) => row.key === key);
};

const backInWords = ({ length }: readonly GridRow[]): string =>
  length === 1 ? 'Put it back in the chart' : `Put ${length} numbers back in the chart`;

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
  ...(hasMarks(measureId, row.key)
    ? [
        {
          id: 'marks',
          label: 'Change what is noted here…',
          icon: ListChecks,
          run: () => openMarksDialog(measureId, row),
        },
      ]
    : []),
  { id: 'all', label: 'All about this number…', icon: PanelRight, run: () => openPointDialog(row.key) },
];

const entriesFor = (measureId: string, rows: readonly GridRow[]): readonly MenuEntry[] => {
  const [first] = rows;
  if (!first) return [];
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
            run: () => keepOnlyThis(measureId, first.key),
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
};

/** What can be done with a row, or with all that are selected. */
export function RowMenu({ measureId, menu, onClose }: RowMenuProps) {
  useProject((project) => project.document);
  const rows = rowsOfMenu(measureId, menu.row);
  const [first] = rows;
  const close = () => {
    onClose();
    // Opened by a press on the dots, the menu gives the focus back to them, who are no stop of the keyboard.
    afterOverlayCloses(() => {
      if (isFocusLost() && !isDialogOpen()) goToCell(gridState().current);
    });
  };
  if (!first) return null;
  return (
    <Popover
      className="menu-popover"
      triggerRef={{ current: menu.anchor }}
      placement="bottom start"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Menu
        className="menu"
        aria-label={`What to do with ${rows.length > 1 ? counted(rows.length, 'row') : dateInWords(first.date)}`}
        autoFocus="first"
        onClose={close}
      >
        {entriesFor(measureId, rows).map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </Menu>
    </Popover>
  );
}
