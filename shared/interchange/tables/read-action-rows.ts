import { kindOf } from '../../records/kind-registry.ts';
import type { ActionColumn } from './action-columns.ts';
import { type DateOrder, readDate } from './read-date.ts';
import { readOption } from './read-option.ts';
import type { RowCells } from './row-cells.ts';

/** One row of a table of actions. What it leaves empty is empty or absent. */
export interface ActionRow {
  /** As the spreadsheet counts them, 1 for the first. */
  readonly row: number;
  readonly title: string;
  readonly kind: string | undefined;
  readonly owners: readonly string[];
  /** `YYYY-MM-DD` */
  readonly startOn: string | undefined;
  readonly dueOn: string | undefined;
  readonly status: string | undefined;
  readonly doneOn: string | undefined;
  readonly reportBackTo: string;
}

type Cells = RowCells<ActionColumn>;

/** Several owners stand between semicolons, bars or on lines; where there are none of these, between commas. */
const readOwners = (cells: Cells): readonly string[] => {
  const words = cells.words('owners');
  const between = /[;|\n]/.test(words) ? /[;|\n]/ : ',';
  const owners = words.split(between).map((owner) => owner.trim());
  const longest = owners.filter((owner) => owner.length > 120);
  if (longest.length > 0)
    cells.report('owners', 'An owner’s name is longer than 120 letters and was left out.', true);
  return [...new Set(owners.filter((owner) => owner !== '' && owner.length <= 120))];
};

const readChoice = (cells: Cells, name: 'kind' | 'status'): string | undefined => {
  const words = cells.words(name);
  if (words === '') return undefined;
  const options = kindOf('action')?.fields[name]?.options ?? [];
  const value = readOption(words, options);
  if (value === undefined)
    cells.report(
      name,
      `Use one of these: ${options.map((option) => option.label).join(', ')}. The rest of the row is used.`,
      true,
    );
  return value;
};

/** An action without its day is still an action: the day is reported, and left out. */
const readDay = (
  cells: Cells,
  name: 'startOn' | 'dueOn' | 'doneOn',
  order: DateOrder | null,
): string | undefined => {
  const words = cells.words(name);
  if (words === '') return undefined;
  const date = readDate(cells.raw(name), order);
  if (date.is === 'day') return date.day;
  cells.report(
    name,
    date.is === 'unordered'
      ? 'Which comes first, the day or the month?'
      : `“${words}” ${date.reason} The rest of the row is used.`,
    date.is !== 'unordered',
  );
  return undefined;
};

const hasUnorderedDay = (cells: Cells, order: DateOrder | null): boolean =>
  (['startOn', 'dueOn', 'doneOn'] as const).some(
    (name) => readDate(cells.raw(name), order).is === 'unordered',
  );

/** The rows of a table of actions; what cannot be read is reported. A row without words is left out. */
export function readActionRows(rows: readonly Cells[], order: DateOrder | null): readonly ActionRow[] {
  return rows.flatMap((cells): ActionRow[] => {
    if (cells.isEmpty) return [];
    const title = cells.words('title');
    if (title === '') {
      cells.report('title', 'There is no title. The row was left out.', false);
      return [];
    }
    const action = {
      row: cells.row,
      title,
      kind: readChoice(cells, 'kind'),
      owners: readOwners(cells),
      startOn: readDay(cells, 'startOn', order),
      dueOn: readDay(cells, 'dueOn', order),
      status: readChoice(cells, 'status'),
      doneOn: readDay(cells, 'doneOn', order),
      reportBackTo: cells.words('reportBackTo'),
    };
    return hasUnorderedDay(cells, order) ? [] : [action];
  });
}
