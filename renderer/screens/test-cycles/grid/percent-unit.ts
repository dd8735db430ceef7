import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { isFilled } from '../../../../shared/records/fields/read-field.ts';
import type { ColumnId } from './columns.ts';

/** What was typed in a cell of a measure. */
interface TypedNumber {
  readonly measureId: string;
  readonly column: ColumnId;
  readonly text: string;
}

/** "41%" says what the numbers of a measure are in: the change that writes it, where nobody has said a unit yet. */
export function percentUnitChanges(
  document: ProjectDocument,
  { measureId, column, text }: TypedNumber,
): readonly Change[] {
  const measure = recordOf(document, { kind: 'measure', id: measureId });
  if (!measure || column !== 'value' || !text.trim().endsWith('%') || isFilled(measure, 'unit')) return [];
  return [{ op: 'set', kind: 'measure', id: measureId, fields: { unit: '%' } }];
}
