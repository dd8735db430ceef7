import type { Fields } from '../../document/model/document.ts';
import { kindOf } from '../../records/kind-registry.ts';
import { fillableFields } from './fillable-fields.ts';
import { fittedValue } from './fitted-value.ts';
import { cardColumns } from './headed-columns.ts';
import { readLine } from './read-words.ts';
import type { RowCells } from './row-cells.ts';
import type { HeadedColumn } from './table-columns.ts';

/** One row of a table of actions. */
export interface ActionRow {
  /** As the spreadsheet counts them, 1 for the first. */
  readonly row: number;
  readonly title: string;
  /** The name of the theme it stands under; absent for none. */
  readonly theme?: string;
  /** What else it says, by field; what it leaves empty is absent. */
  readonly fields: Fields;
}

type Cells = RowCells<string>;

/** The columns of a table of actions. */
export function actionColumns(): readonly HeadedColumn<string>[] {
  const kind = kindOf('action');
  return kind ? cardColumns(kind) : [];
}

const actionFields = () => {
  const kind = kindOf('action');
  return (kind ? fillableFields(kind) : []).filter(({ id }) => id !== 'title');
};

/** The fields of an action that hold days. */
export function actionDays(): readonly string[] {
  return actionFields().flatMap(({ id, field }) => (field.control === 'date' ? [id] : []));
}

const readTitle = (cells: Cells): string => {
  const words = readLine(cells.words('title'));
  const title = String(fittedValue('action', 'title', words) ?? '');
  if (title !== words)
    cells.report('title', `Its first ${title.length.toLocaleString('en-GB')} characters are used.`, true);
  return title;
};

/** The rows of a table of actions; what cannot be read is reported. A row without words is left out. */
export function readActionRows(rows: readonly Cells[]): readonly ActionRow[] {
  const targets = actionFields();
  return rows.flatMap((cells): ActionRow[] => {
    if (cells.isEmpty) return [];
    const title = readTitle(cells);
    if (title === '') {
      cells.report('title', 'There is no title. The row was left out.', false);
      return [];
    }
    const values = targets.map(({ id, field }) => [id, cells.value(id, field)] as const);
    const { theme, ...fields }: Fields = Object.fromEntries(
      values.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
    );
    const row = { row: cells.row, title, fields, ...(typeof theme === 'string' ? { theme } : {}) };
    return cells.isLeftOut() ? [] : [row];
  });
}
