import type { ProjectDocument, StoredRecord } from '../../shared/document/document.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { type Column, cellText, fieldOfCell } from '../../shared/records/table-columns.ts';
import { fieldState } from '../record-form/field-state.ts';
import { lockOf } from '../record-form/lock.ts';

/** Something about a cell beside its text. `waiting`: words that could not be written as they stand. */
export type Flag = 'locked' | 'clash' | 'withheld' | 'waiting' | '';

/** One cell as it is drawn. */
export interface CellContent {
  readonly text: string;
  readonly flag: Flag;
}

/** More is not drawn in a cell; what is written stands there whole. */
const MOST = 400;

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

const flagOf = (
  stored: StoredRecord,
  record: PlainRecord,
  column: Column,
  isWaiting: (field: string) => boolean,
): Flag => {
  const name = fieldOfCell(record, column);
  if (name === undefined) return '';
  const { withheld, others } = fieldState(stored, name);
  if (withheld) return 'withheld';
  if (isWaiting(name)) return 'waiting';
  if (others.length > 0) return 'clash';
  return lockOf(column.kind, record.id, stored).fields.has(name) ? 'locked' : '';
};

/** The cells of one row. `isWaiting` says of a field whether words wait for it that could not be written. */
export const cellsOf = (
  doc: ProjectDocument,
  record: PlainRecord,
  columns: readonly Column[],
  isWaiting: (field: string) => boolean,
): readonly CellContent[] =>
  columns.map((column) => {
    const stored = doc.records[column.kind.name]?.[record.id];
    return {
      text: cut(cellText(doc, record, column)),
      flag: stored ? flagOf(stored, record, column, isWaiting) : '',
    };
  });

/** Whether a row would be drawn the same. */
export const sameCells = (one: readonly CellContent[], other: readonly CellContent[]): boolean =>
  one.length === other.length &&
  one.every(({ text, flag }, at) => text === other[at]?.text && flag === other[at]?.flag);
