import { knownKind } from '../../records/known-kinds.ts';
import { canChangeKind } from '../../records/shown/shown-kind.ts';
import type { ProjectDocument } from '../model/document.ts';
import { findStored } from '../model/find-shown.ts';
import { storedFields } from '../model/shown-record.ts';
import type { Change } from './edit.ts';

/**
 * A change as the file keeps it. Screens name a card by the kind that it is shown as and its fields by that kind's
 * names; a draft may still have those of the kind that it was when the draft was begun. Each finds its own registers.
 */
export function resolveChange(document: ProjectDocument, change: Change): Change {
  if (!canChangeKind(knownKind(change.kind))) return change;
  const found = findStored(document, change);
  if (found === undefined || found.kind === change.kind) return change;
  const kind = found.kind;
  return 'fields' in change && canChangeKind(knownKind(kind))
    ? { ...change, kind, fields: storedFields(kind, change.kind, found.record, change.fields) }
    : { ...change, kind };
}
