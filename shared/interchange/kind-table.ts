import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import { recordsOf } from '../document/model/selectors.ts';
import { cellInWords, columnsOf, LINKS_COLUMN, type TableColumn } from '../records/computed/table-columns.ts';
import type { Kind } from '../records/kind.ts';
import type { CsvCell, CsvTable } from './csv.ts';
import { linksInWords } from './links-in-words.ts';

/** Other programs count with numbers and sort by days, so these are written bare; days as ISO 8601 has them. */
const unformattedControls: ReadonlySet<string | undefined> = new Set(['number', 'scale', 'date']);

const cellOf = (document: ProjectDocument, record: PlainRecord, column: TableColumn): CsvCell => {
  if (column.id === LINKS_COLUMN) return linksInWords(document, record.id).join('; ');
  const value = record.fields[column.id];
  const isBare =
    unformattedControls.has(column.field?.control) &&
    (typeof value === 'number' || typeof value === 'string');
  return isBare ? value : cellInWords(document, record, column);
};

const headOf = ({ label, field }: TableColumn): string => (field?.unit ? `${label} (${field.unit})` : label);

/** All records of a kind as a table, with every column that the Outline's table can show; links as sentences. */
export function kindTable(document: ProjectDocument, kind: Kind): CsvTable {
  const columns = columnsOf(kind);
  return {
    head: columns.map(headOf),
    rows: recordsOf(document, kind.name).map((record) =>
      columns.map((column) => cellOf(document, record, column)),
    ),
  };
}
