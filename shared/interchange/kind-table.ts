import type { ProjectDocument } from '../document/document.ts';
import { recordsOf } from '../document/view.ts';
import type { Kind, PlainRecord } from '../records/kind.ts';
import { type Column, cellText, columnsOf, LINKS } from '../records/table-columns.ts';
import type { Cell, Table } from './csv.ts';
import { linkWords } from './link-words.ts';

/** Other programs count with numbers and sort by days, so these are written bare; days as ISO 8601 has them. */
const bare: ReadonlySet<string | undefined> = new Set(['number', 'scale', 'date']);

const cellOf = (document: ProjectDocument, record: PlainRecord, column: Column): Cell => {
  if (column.id === LINKS) return linkWords(document, record.id).join('; ');
  const value = record.fields[column.id];
  const isBare = bare.has(column.field?.control) && (typeof value === 'number' || typeof value === 'string');
  return isBare ? value : cellText(document, record, column);
};

const headOf = ({ label, field }: Column): string => (field?.unit ? `${label} (${field.unit})` : label);

/** All records of a kind as a table, with every column that the Outline's table can show; links as sentences. */
export const kindTable = (document: ProjectDocument, kind: Kind): Table => {
  const columns = columnsOf(kind);
  return {
    head: columns.map(headOf),
    rows: recordsOf(document, kind.name).map((record) =>
      columns.map((column) => cellOf(document, record, column)),
    ),
  };
};
