import type { PlainRecord, ProjectDocument, StoredRecord } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { isFilled } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { useProject } from '../../core/state/project-store.ts';
import { offeredParents } from '../record-fields/offered-parents.ts';

const isApplicable = (
  kind: Kind,
  name: string,
  field: Field,
  record: PlainRecord,
  document: ProjectDocument,
): boolean => {
  if (field.isShownOnceFilled) return false;
  if (kind.conditionalFields?.[name]?.(record, document) === false) return false;
  const isOptionalParent = field.outlivesParent === true || field.offeredAlike !== undefined;
  return !isOptionalParent || offeredParents(document, field, record).length > 0;
};

/**
 * Names of empty fields that a form hides: their kind applies them only to some records, or there is nothing to choose yet,
 * no meeting and no sub-heading, or nobody is asked for them.
 */
export function useNotApplicableFields(kind: Kind, id: string, stored: StoredRecord): ReadonlySet<string> {
  const record = toPlainRecord(id, stored);
  const names = useProject(({ document }) =>
    Object.entries(kind.fields)
      .filter(
        ([name, field]) => !isFilled(record, name) && !isApplicable(kind, name, field, record, document),
      )
      .map(([name]) => name)
      .join(' '),
  );
  return new Set(names.split(' '));
}
