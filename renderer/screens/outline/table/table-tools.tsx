import { Check, Columns3 } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import {
  columnsOf,
  type TableColumn,
  TITLE_COLUMN,
} from '../../../../shared/records/computed/table-columns.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { cardKinds } from '../../../../shared/records/kind-registry.ts';
import { Button } from '../../../core/ui/button.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { setOutline, setOutlineView } from '../state/outline-store.ts';
import { chooseColumns } from './chosen-columns.ts';
import { setTable, useTable } from './table-store.ts';

interface ToolsProps {
  readonly kind: Kind;
  readonly columns: readonly TableColumn[];
}

const ColumnsMenu = ({ kind, columns }: ToolsProps) => (
  <MenuTrigger>
    <Button variant="tool" icon={Columns3}>
      Columns
    </Button>
    <Popover className="menu-popover" placement="bottom end">
      <Menu
        className="menu"
        aria-label="Columns shown"
        selectionMode="multiple"
        selectedKeys={columns.map(({ id }) => id)}
        disabledKeys={[TITLE_COLUMN]}
        onSelectionChange={(keys) => chooseColumns(kind, [...keys].map(String))}
      >
        {columnsOf(kind).map(({ id, label }) => (
          <MenuItem key={id} id={id} textValue={label} className="menu-item">
            <Check className="icon icon-s menu-check" aria-hidden="true" />
            <span className="menu-words">
              <Text slot="label">{label}</Text>
            </span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);

/** Select for the sort, where the viewport is so narrow that rows are shown as cards without column headers. */
const SortSelect = ({ columns }: ToolsProps) => {
  const sort = useTable((state) => state.sort);
  const value = sort ? `${sort.column} ${sort.isDescending ? 'down' : 'up'}` : null;
  return (
    <Select
      label="Sorted by"
      isLabelHidden
      className="outline-kinds table-sort"
      clearLabel="In the order of the Outline"
      options={columns.flatMap(({ id, label }) => [
        { value: `${id} up`, label: `${label}, upwards` },
        { value: `${id} down`, label: `${label}, downwards` },
      ])}
      value={value}
      onChange={(next) => {
        const [column = '', way] = next?.split(' ') ?? [];
        setTable({ sort: next === null ? null : { column, isDescending: way === 'down' } });
      }}
    />
  );
};

/** The tools of the table: its kind, its columns and its sort. */
export function TableTools(props: ToolsProps) {
  return (
    <>
      <Select
        label="Kind of the table"
        isLabelHidden
        className="outline-kinds"
        options={cardKinds().map((one) => ({ value: one.name, label: one.plural }))}
        value={props.kind.name}
        onChange={(next) => {
          setTable({ sort: null, column: TITLE_COLUMN, isHeader: false, isEditing: false });
          setOutline({ current: null, addingTo: null });
          setOutlineView({ table: next ?? '' });
        }}
      />
      <SortSelect {...props} />
      <ColumnsMenu {...props} />
    </>
  );
}
