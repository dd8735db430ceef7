import { useState } from 'react';
import { keepNewRecordDraft, newRecordDraft } from '../state/new-record-drafts.ts';

/** What is written in a form that makes a record only once it is sent off, by field; a field that is empty is not in it. */
type NewRecordTexts = { readonly [field: string]: string };

const textsOf = (name: string): NewRecordTexts =>
  Object.fromEntries(
    Object.entries(newRecordDraft(name) ?? {}).flatMap(([field, value]) =>
      typeof value === 'string' ? [[field, value]] : [],
    ),
  );

/** A form for a new record that is being filled in. */
export interface NewRecordEditor {
  readonly draft: NewRecordTexts;
  /** Writes one field; null clears it. */
  readonly write: (field: string, value: string | null) => void;
  /** Forgets what was written: the record is made, or the person will not make it. */
  readonly discard: () => void;
}

/**
 * What is written in a form that makes a record; it is there again when the form is shown the next time. `name` as in
 * `keepNewRecordDraft`.
 */
export function useNewRecordDraft(name: string): NewRecordEditor {
  const [draft, setDraft] = useState(() => textsOf(name));
  const write = (field: string, value: string | null): void => {
    const { [field]: _replaced, ...others } = draft;
    const next = value === null || value === '' ? others : { ...others, [field]: value };
    setDraft(next);
    keepNewRecordDraft(name, Object.keys(next).length === 0 ? undefined : next);
  };
  return { draft, write, discard: () => keepNewRecordDraft(name, undefined) };
}
