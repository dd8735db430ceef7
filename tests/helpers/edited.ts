import type { ProjectDocument } from '../../shared/document/document.ts';
import { applyEdit, type Change, nextDot, prepareEdit } from '../../shared/document/edit.ts';
import { rules } from '../../shared/records/registry.ts';

/** A document after these changes, made in one edit of `session` by the app's own rules. */
export const edited = (
  document: ProjectDocument,
  changes: readonly Change[],
  session = 'Tester01',
): ProjectDocument =>
  applyEdit(document, prepareEdit(document, changes, rules), nextDot(document.clock, session), rules)
    .document;
