import { Menu, Popover } from 'react-aria-components';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { isDialogOpen } from '../../../core/ui/dialog-host.tsx';
import { afterOverlayCloses, isFocusLost } from '../../../core/ui/focus.ts';
import { EntryItem } from '../../../core/ui/menu.tsx';
import { selectedCells } from './clear-cells.ts';
import type { GridRow } from './grid-rows.ts';
import { goToCell, gridState } from './grid-store.ts';
import { currentGrid } from './measure-grid.ts';
import { rowMenuEntries } from './row-menu-entries.ts';

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
        {rowMenuEntries(measureId, rows).map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </Menu>
    </Popover>
  );
}
