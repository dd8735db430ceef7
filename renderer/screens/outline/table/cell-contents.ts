import type {
  PlainRecord,
  ProjectDocument,
  StoredRecord,
} from '../../../../shared/document/model/document.ts';
import { shownTable } from '../../../../shared/document/model/selectors.ts';
import {
  cellInWords,
  editedFieldOf,
  type TableColumn,
} from '../../../../shared/records/computed/table-columns.ts';
import { fieldStateOf } from '../../../core/records/field-state.ts';
import { fieldLockOf } from '../../../features/record-fields/field-lock.ts';

/** A mark on a cell beside its text. `unsaved`: a draft that could not be written. */
export type CellFlag = 'locked' | 'clash' | 'withheld' | 'unsaved' | '';

/** The text and the mark of one cell. */
export interface CellContent {
  readonly text: string;
  readonly flag: CellFlag;
}

/** Characters shown in a cell at most; its editor shows all. */
const MAX_LENGTH = 400;

const truncated = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;

const flagOf = (
  stored: StoredRecord,
  record: PlainRecord,
  column: TableColumn,
  isUnsaved: (field: string) => boolean,
): CellFlag => {
  const name = editedFieldOf(record, column);
  if (name === undefined) return '';
  const { isWithheld, others } = fieldStateOf(stored, name);
  if (isWithheld) return 'withheld';
  if (isUnsaved(name)) return 'unsaved';
  if (others.length > 0) return 'clash';
  return fieldLockOf(column.kind, record.id, stored).fields.has(name) ? 'locked' : '';
};

/** The cells of one row. `isUnsaved` says of a field whether it has a draft that could not be written. */
export function cellContents(
  doc: ProjectDocument,
  record: PlainRecord,
  columns: readonly TableColumn[],
  isUnsaved: (field: string) => boolean,
): readonly CellContent[] {
  return columns.map((column) => {
    const stored = shownTable(doc, column.kind.name)?.[record.id];
    return {
      text: truncated(cellInWords(doc, record, column)),
      flag: stored ? flagOf(stored, record, column, isUnsaved) : '',
    };
  });
}

/** Whether two rows render the same. */
export function areCellsEqual(one: readonly CellContent[], other: readonly CellContent[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text, flag }, index) => text === other[index]?.text && flag === other[index]?.flag)
  );
}
