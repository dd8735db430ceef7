import type { Delimiter, TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import type { KnownDays } from './days-of-numbers.ts';
import type { GuessedTable } from './guess-mapping.ts';
import type { TableMeasure } from './plan-table.ts';

/** A table that came by a paste, a drop or a file, before anything of it is written. */
export interface IncomingTable {
  /** Where it came from, in words: “contacts.csv”. */
  readonly source: string;
  readonly rows: TableRows;
  /** The text that the rows were read from, where another delimiter would give others. */
  readonly text?: string;
  readonly delimiter?: Delimiter;
  /** What to look at in it, in one sentence. */
  readonly remark?: string;
  /** Where rows go that name no measure. */
  readonly measure: TableMeasure;
  readonly guess: GuessedTable;
  /** The table says no days: what is known of them. They stand in a column before those of the table. */
  readonly days?: KnownDays;
  /** Called once it is in, with the measure that most of it went to. */
  readonly onBroughtIn?: (measureId: string) => void;
}
