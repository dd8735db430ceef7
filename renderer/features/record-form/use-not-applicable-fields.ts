import type { StoredRecord } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { isFilled } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { useProject } from '../../core/state/project-store.ts';

/** Names of empty fields that a form hides, because their kind applies them only to some records. */
export function useNotApplicableFields(kind: Kind, id: string, stored: StoredRecord): ReadonlySet<string> {
  const record = toPlainRecord(id, stored);
  const names = useProject(({ document }) =>
    Object.entries(kind.conditionalFields ?? {})
      .filter(([name, isApplicable]) => !isFilled(record, name) && !isApplicable(record, document))
      .map(([name]) => name)
      .join(' '),
  );
  return new Set(names.split(' '));
}
