import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { toPlainRecord } from '../../../../shared/document/model/selectors.ts';
import { displayedTitleField, kindOf } from '../../../../shared/records/kind-registry.ts';
import { isComposing } from '../../../core/commands/is-composing.ts';
import { useFieldKey, useStoredRecord } from '../../../core/records/stored-record.ts';
import type { FieldDraft } from '../../../core/state/field-draft.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { unsavedDrafts } from '../../../core/state/unsaved-drafts.ts';
import { setUnsavedField } from '../../../core/state/unsaved-fields.ts';
import { renameCard } from '../state/outline-actions.ts';
import { setOutline } from '../state/outline-store.ts';
import { focusRow } from '../state/row-focus.ts';

interface RenameFieldProps {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly className: string;
  /** Moves the focus afterwards; to the row by default. */
  readonly onDone?: () => void;
}

/**
 * The inline editor of a title: Enter and blur commit, Escape cancels. Words that were refused become an unsaved draft of
 * that field, shown here and in the form.
 */
export function RenameField({ id, kind, title, className, onDone = () => focusRow(id) }: RenameFieldProps) {
  const kindDefinition = kindOf(kind);
  const stored = useStoredRecord({ kind, id });
  const fieldKey = useFieldKey(
    { kind, id },
    kindDefinition && stored ? displayedTitleField(kindDefinition, toPlainRecord(id, stored)) : '',
  );
  const refused = unsavedDrafts.get(fieldKey)?.raw;
  const [text, setText] = useState(typeof refused === 'string' ? refused : title);
  const [isRefused, setRefused] = useState(refused !== undefined);
  const [editBase] = useState(() => currentProject().document);
  const isDone = useRef(false);
  const storeDraft = (draft: FieldDraft | null) => {
    if (draft) unsavedDrafts.set(fieldKey, draft);
    else unsavedDrafts.delete(fieldKey);
    setUnsavedField(fieldKey, draft ? 'invalid' : undefined);
    setRefused(draft !== null);
  };
  const finish = (isConfirmed: boolean, restoresFocus: boolean) => {
    if (isDone.current) return;
    if (isConfirmed && text.trim() !== '' && !renameCard(id, text.trim(), editBase)) {
      storeDraft({ state: 'unsaved', raw: text, base: title });
      return;
    }
    isDone.current = true;
    if (isRefused) storeDraft(null);
    setOutline({ renaming: null });
    if (restoresFocus) onDone();
  };
  const latestFinish = useRef(finish);
  latestFinish.current = finish;
  // Words survive their row being unmounted during editing, because another window deleted the card.
  useEffect(() => () => latestFinish.current(true, false), []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape') finish(false, true);
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    finish(true, true);
  };
  return (
    <textarea
      className={`outline-rename ${className}`}
      rows={1}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
      autoFocus
      aria-label={`New words for this ${(kindDefinition?.label ?? 'card').toLowerCase()}`}
      aria-invalid={isRefused}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true, false)}
    />
  );
}
