import type { Kind } from '../../records/kind.ts';
import type { ProjectDocument } from '../model/document.ts';
import type { FieldName, RecordId } from '../model/id-types.ts';
import type { Register } from '../model/record-state.ts';

interface RepeatingField {
  readonly id: RecordId;
  readonly field: FieldName;
  readonly register: Register;
}

/**
 * Whether a field repeats what no record says that is in the copy: the outcome of a decision that is restricted, deleted or
 * no longer linked.
 */
export function repeatsHidden(
  document: ProjectDocument,
  kinds: readonly Kind[],
  { id, field, register }: RepeatingField,
  hiddenIds: ReadonlySet<RecordId>,
): boolean {
  return kinds.some((kind) => {
    const sourcesOf = kind.repeats?.[field];
    if (sourcesOf === undefined) return false;
    const said = new Set<unknown>(
      sourcesOf(id, document)
        .filter(({ record }) => !hiddenIds.has(record))
        .map(({ value }) => value),
    );
    return [...register.values.values()].some((value) => value !== null && !said.has(value));
  });
}
