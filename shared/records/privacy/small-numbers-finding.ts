import type { ProjectDocument, RecordRef } from '../../document/model/document.ts';
import { findLiveShown } from '../../document/model/find-shown.ts';
import { nothingUnseen } from '../../document/model/unseen-writes.ts';
import { fieldValuesOf } from '../../document/sharing/share-policy.ts';
import type { AllValuesLookup, Finding } from '../kind.ts';
import { hasShareReason } from './contains-small-number.ts';

/** Every value that this copy holds of a live record's fields: what is withheld here is nothing to ask about. */
export function knownValuesOf(project: ProjectDocument, { kind, id }: RecordRef): AllValuesLookup {
  const stored = findLiveShown(project, { kind, id });
  return (field) =>
    stored === undefined
      ? []
      : fieldValuesOf(stored, field, nothingUnseen).filter((value) => value !== undefined);
}

/** The finding of a record whose numbers are withheld as small. None for one that is withheld whole. */
export function smallNumbersFinding(allValues: AllValuesLookup, message: string): readonly Finding[] {
  return hasShareReason(allValues) || allValues('sensitivity').includes('restricted')
    ? []
    : [{ rule: 'fewPeople', message, field: 'resultMayLeave' }];
}
