import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import type { Field } from '../../../shared/records/fields/field.ts';

/** A record that can be chosen as a parent. */
export interface OfferedParent {
  readonly kind: string;
  readonly record: PlainRecord;
}

/** The live records that a parent field offers to `record`; to a new one, all of the allowed kinds. */
export function offeredParents(
  document: ProjectDocument,
  { parentKinds = [], offeredAlike }: Field,
  record: PlainRecord | undefined,
): readonly OfferedParent[] {
  const isOffered = (parent: PlainRecord): boolean =>
    offeredAlike === undefined ||
    !record ||
    (parent.fields[offeredAlike] ?? null) === (record.fields[offeredAlike] ?? null);
  return parentKinds.flatMap((kind) =>
    recordsOf(document, kind)
      .filter(isOffered)
      .map((parent) => ({ kind, record: parent })),
  );
}
