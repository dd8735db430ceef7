import { useState } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { useFieldKey } from '../../../../core/records/stored-record.ts';
import { keepNewRecordDraft, newRecordDraft } from '../../../../core/state/new-record-drafts.ts';

/** The forms of a cycle that make a card only once they are sent off. */
const newCardForms = ['learning', 'decision'] as const;

type NewCardForm = (typeof newCardForms)[number];

/** What is written in such a form, by field; a field that is empty is not in it. */
type NewCardDraft = { readonly [field: string]: string };

const textsOf = (name: string): NewCardDraft =>
  Object.fromEntries(
    Object.entries(newRecordDraft(name) ?? {}).flatMap(([field, value]) =>
      typeof value === 'string' ? [[field, value]] : [],
    ),
  );

/** A form that is being filled in. */
interface NewCardEditor {
  readonly draft: NewCardDraft;
  /** Writes one field; null clears it. */
  readonly write: (field: string, value: string | null) => void;
  /** Forgets what was written: the card is made, or the person will not make it. */
  readonly discard: () => void;
}

/** What is written in a form that makes a card of a test; it is there again when the form is shown the next time. */
export function useNewCardDraft(testId: RecordId, form: NewCardForm): NewCardEditor {
  const name = useFieldKey({ kind: 'test', id: testId }, `new ${form}`);
  const [draft, setDraft] = useState(() => textsOf(name));
  const write = (field: string, value: string | null): void => {
    const { [field]: _replaced, ...others } = draft;
    const next = value === null || value === '' ? others : { ...others, [field]: value };
    setDraft(next);
    keepNewRecordDraft(name, Object.keys(next).length === 0 ? undefined : next);
  };
  return { draft, write, discard: () => keepNewRecordDraft(name, undefined) };
}

/** The form of a test that was left with something in it; undefined for none. `key` is the project's. */
export function leftForm(key: string, testId: RecordId): NewCardForm | undefined {
  return newCardForms.find((form) => newRecordDraft(`${key}/test/${testId}/new ${form}`) !== undefined);
}
