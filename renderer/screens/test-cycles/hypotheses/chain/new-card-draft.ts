import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { useFieldKey } from '../../../../core/records/stored-record.ts';
import { useNewRecordDraft } from '../../../../core/records/use-new-record-draft.ts';
import { newRecordDraft } from '../../../../core/state/new-record-drafts.ts';

/** The forms of a cycle that make a card only once they are sent off. */
const newCardForms = ['learning', 'decision'] as const;

type NewCardForm = (typeof newCardForms)[number];

/** What is written in such a form; it is there again when the form is shown the next time. */
export function useNewCardDraft(testId: RecordId, form: NewCardForm) {
  return useNewRecordDraft(useFieldKey({ kind: 'test', id: testId }, `new ${form}`));
}

/** The form of a test that was left with something in it; undefined for none. `key` is the project's. */
export function leftForm(key: string, testId: RecordId): NewCardForm | undefined {
  return newCardForms.find((form) => newRecordDraft(`${key}/test/${testId}/new ${form}`) !== undefined);
}
