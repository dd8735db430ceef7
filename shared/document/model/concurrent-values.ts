import type { ProjectDocument, RecordRef, Value } from './document.ts';
import { getOwn } from './get-own.ts';
import type { FieldName } from './id-types.ts';
import { shownTable } from './selectors.ts';

/** What else was written in a field by people who did not see each other; empty where all agree. The value that is shown is not among it. */
export function concurrentValues(
  document: ProjectDocument,
  { kind, id }: RecordRef,
  field: FieldName,
): readonly Value[] {
  return Object.values(getOwn(shownTable(document, kind), id)?.['!']?.[field] ?? {});
}
