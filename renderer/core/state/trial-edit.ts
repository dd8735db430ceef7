import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Change, Edit } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';

/** Replica of an edit that is only tried out. */
const TRIAL_REPLICA = 'Trial000';

/** The document as it would be after edits. Nothing is written: what comes out is to be looked at and thrown away. */
export function documentAfterEdits(document: ProjectDocument, edits: readonly Edit[]): ProjectDocument {
  return edits.reduce(
    (before, one) => applyEdit(before, one, nextDot(before.clock, TRIAL_REPLICA), documentRules).document,
    document,
  );
}

/** The document as it would be after changes, to be looked at and thrown away. */
export function documentAfter(document: ProjectDocument, changes: readonly Change[]): ProjectDocument {
  return documentAfterEdits(document, [prepareEdit(document, changes, documentRules)]);
}
