import type { Change, Edit, Write } from '../../../shared/document/edit/edit.ts';
import { isExistenceWrite, isSameRegister } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../shared/document/model/document-rules.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';
import { decodeRecord } from '../../../shared/document/model/record-state.ts';
import { findLiveRecord, findRecord } from '../../../shared/document/model/record-tables.ts';
import { documentUnseenOf } from '../../../shared/document/model/unseen-writes.ts';

/** The edit of a draft that was begun on an earlier document. */
export interface RebasedDraft {
  /** Without writes where the draft changes nothing, or somebody else wrote the same. */
  readonly edit: Edit;
  /** Somebody else wrote there meanwhile, or deleted the record: both are kept. */
  readonly isConcurrent: boolean;
}

/** All values of a field, the concurrent ones of a clash included, by their dots. */
const valuesOf = (document: ProjectDocument, write: Write): readonly (readonly [Dot, Value])[] => {
  const record = findRecord(document, write)?.record;
  return record
    ? [...(decodeRecord(record, documentUnseenOf(document)).fields.get(write.register)?.values ?? [])]
    : [];
};

const isLive = (document: ProjectDocument, write: Write): boolean =>
  findLiveRecord(document, write) !== undefined;

/**
 * Turns a draft into an edit that has seen what its writer saw: what somebody else wrote between `editBase`, the document
 * when the draft was begun, and `current` is kept as concurrent. What the draft leaves as it was is not written.
 */
export function rebaseOnDraft(
  editBase: ProjectDocument,
  current: ProjectDocument,
  changes: readonly Change[],
  rules: DocumentRules,
): RebasedDraft {
  const baseWrites = prepareEdit(editBase, changes, rules).writes;
  const currentWrites = prepareEdit(current, changes, rules).writes;
  /** Compared by value: pending dots are replaced once they are acknowledged. */
  const wasVisible = (write: Write, value: Value): boolean =>
    valuesOf(editBase, write).some(([, known]) => isDeepEqual(known, value));
  const isConcurrent = (write: Write): boolean =>
    !isLive(current, write) || valuesOf(current, write).some(([, value]) => !wasVisible(write, value));
  const isAlreadyWritten = (write: Write): boolean => {
    const values = valuesOf(current, write);
    return isLive(current, write) && values.length === 1 && isDeepEqual(values[0]?.[1], write.value);
  };
  const besideConcurrent = (write: Write): Write => {
    const seenValues = valuesOf(current, write).filter(([, value]) => wasVisible(write, value));
    return { ...write, seen: [...new Set([...write.seen, ...seenValues.map(([dot]) => dot)])] };
  };
  const fields = baseWrites
    .filter((write) => !isExistenceWrite(write))
    .filter((write) => !isAlreadyWritten(write))
    .map((write) =>
      isConcurrent(write)
        ? besideConcurrent(write)
        : (currentWrites.find((one) => isSameRegister(one, write)) ?? write),
    );
  if (fields.length === 0) return { edit: { writes: [] }, isConcurrent: false };
  const lifeWrites = currentWrites.filter(isExistenceWrite);
  const lifeWritesOfDeleted = baseWrites.filter(
    (write) => isExistenceWrite(write) && !lifeWrites.some((one) => isSameRegister(one, write)),
  );
  return {
    edit: { writes: [...fields, ...lifeWrites, ...lifeWritesOfDeleted] },
    isConcurrent: fields.some(isConcurrent),
  };
}
