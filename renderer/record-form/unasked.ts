import type { StoredRecord } from '../../shared/document/document.ts';
import { plain } from '../../shared/document/view.ts';
import type { Kind } from '../../shared/records/kind.ts';
import { isFilled } from '../../shared/records/read-field.ts';
import { useProject } from '../state/project-store.ts';

/** Names of fields that a form leaves out now: its kind asks for them only of some records, and nothing is written there. */
export const useUnasked = (kind: Kind, id: string, stored: StoredRecord): ReadonlySet<string> => {
  const record = plain(id, stored);
  const names = useProject(({ document }) =>
    Object.entries(kind.asksOnly ?? {})
      .filter(([name, isAsked]) => !isFilled(record, name) && !isAsked(record, document))
      .map(([name]) => name)
      .join(' '),
  );
  return new Set(names.split(' '));
};
