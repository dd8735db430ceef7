import { addDependantErasures, dropWritesToErased } from '../../../shared/document/edit/apply-erasures.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { checkEdit, checkWrites } from '../../../shared/records/checks/check-edit.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { countersUsedUpSentence } from './counter-limits.ts';

const ERASED_MEANWHILE = 'It was erased for good meanwhile, and what was written to it is not kept.';

/** What an edit becomes in this document, or the sentence that refuses it. */
export function acceptEdit(
  document: ProjectDocument,
  requested: Edit,
  isHistoryStep: boolean,
): Edit | { readonly refusal: string } {
  const usedUp = countersUsedUpSentence(document);
  if (usedUp !== undefined) return { refusal: usedUp };
  const edit = dropWritesToErased(
    document,
    addDependantErasures(document, requested, documentRules),
    documentRules,
  );
  if (edit.writes.length === 0 && requested.writes.length > 0) return { refusal: ERASED_MEANWHILE };
  const refusal = (isHistoryStep ? checkWrites : checkEdit)(document, edit);
  return refusal ? { refusal: refusal.sentence } : edit;
}
