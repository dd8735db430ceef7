import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';

/** A document after these changes, made in one edit of `session` by the app's own rules. */
export function applyChanges(
  document: ProjectDocument,
  changes: readonly Change[],
  replica = 'Tester01',
): ProjectDocument {
  return applyEdit(
    document,
    prepareEdit(document, changes, documentRules),
    nextDot(document.clock, replica),
    documentRules,
  ).document;
}
