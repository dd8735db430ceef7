import { useEffect, useRef, useState } from 'react';
import type { ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import { isSameValue } from '../../../shared/document/model/is-same-value.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import type { FieldProblem } from '../../../shared/records/fields/field-problems.ts';
import { localToday } from '../../core/records/parse-day.ts';
import {
  canWrite,
  draftAfterLeaving,
  draftAfterRemoteChange,
  draftAfterTyping,
  draftAfterWriting,
  draftKeepingMine,
  type FieldDraft,
  type RawValue,
} from '../../core/state/field-draft.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { unsavedDrafts } from '../../core/state/unsaved-drafts.ts';
import { setUnsavedField } from '../../core/state/unsaved-fields.ts';
import { parseRaw, toRaw } from './values/raw-values.ts';

/** Pause in typing after which a draft is written, ms. */
const TYPING_PAUSE = 600;

/** One field being edited: the value of its control, and what the control may do. */
export interface FieldEditor {
  readonly raw: RawValue;
  readonly problems: readonly FieldProblem[];
  /** What somebody else wrote since the person began to type. */
  readonly theirs: { readonly value: Value } | undefined;
  /** On typing: written after a pause. */
  readonly onType: (raw: RawValue) => void;
  /** On choosing: written at once. */
  readonly onChoose: (raw: RawValue) => void;
  /** On blur. */
  readonly onLeave: () => void;
  readonly keepMine: () => void;
  readonly acceptTheirs: () => void;
}

interface FieldDraftOptions {
  readonly field: Field;
  /** The document's value. */
  readonly value: Value;
  /** Project, record and field; a draft that could not be written is kept in `unsavedDrafts` under this key. */
  readonly fieldKey: string;
  /**
   * False where the edit was refused: the draft then stays unsaved. `editBase` is the document when the person began to
   * type: where the record is deleted meanwhile, their words restore it.
   */
  readonly write: (value: Value, editBase: ProjectDocument | undefined) => boolean;
}

const parsedValue = (field: Field, draft: FieldDraft | null): Value | undefined => {
  if (draft === null) return undefined;
  const read = parseRaw(field, draft.raw, localToday());
  return read.ok ? read.value : undefined;
};

/** Holds the draft of one field and writes it after a pause, on blur and when the form unmounts; `field-draft.ts` has the rules. */
export function useFieldDraft({ field, value, fieldKey, write: writeValue }: FieldDraftOptions): FieldEditor {
  const [stored, setStored] = useState<FieldDraft | null>(() => unsavedDrafts.get(fieldKey) ?? null);
  const [hasLeft, setHasLeft] = useState(stored !== null);
  const draft = draftAfterRemoteChange(stored, value, parsedValue(field, stored));
  const editBase = useRef<ProjectDocument>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ draft, value, write: writeValue });
  latest.current = { draft, value, write: writeValue };

  const store = (next: FieldDraft | null) => {
    latest.current.draft = next;
    if (next?.state === 'unsaved') unsavedDrafts.set(fieldKey, next);
    else unsavedDrafts.delete(fieldKey);
    setUnsavedField(fieldKey, next?.state === 'unsaved' ? 'pending' : undefined);
    setStored(next);
  };
  const write = () => {
    const current = latest.current.draft;
    if (!canWrite(current)) return;
    const read = parseRaw(field, current.raw, localToday());
    if (!read.ok) return;
    store(draftAfterWriting(current, read.value));
    if (!isSameValue(read.value, latest.current.value) && !latest.current.write(read.value, editBase.current))
      store(current);
  };
  const commit = () => {
    clearTimeout(timer.current);
    write();
    setUnsavedField(fieldKey, unsavedDrafts.has(fieldKey) ? 'invalid' : undefined);
  };
  const startOrUpdate = (raw: RawValue) => {
    if (latest.current.draft?.state !== 'unsaved') editBase.current = currentProject().document;
    store(draftAfterTyping(latest.current.draft, raw, latest.current.value));
  };

  const latestCommit = useRef(commit);
  latestCommit.current = commit;
  useEffect(() => {
    const commitLatest = () => latestCommit.current();
    // Before the page's own `beforeunload`: what was typed last is then among the edits that it waits for.
    window.addEventListener('beforeunload', commitLatest, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', commitLatest, { capture: true });
      commitLatest();
    };
  }, []);

  const raw = draft?.raw ?? toRaw(field, value);
  const read = parseRaw(field, raw, localToday());
  return {
    raw,
    problems: !read.ok && (hasLeft || draft === null) ? read.problems : [],
    theirs: draft?.theirs,
    onType: (next) => {
      startOrUpdate(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(commit, TYPING_PAUSE);
    },
    onChoose: (next) => {
      startOrUpdate(next);
      commit();
    },
    onLeave: () => {
      commit();
      setHasLeft(true);
      store(draftAfterLeaving(latest.current.draft));
    },
    keepMine: () => {
      // They have seen what somebody else wrote, and overwrite it.
      editBase.current = currentProject().document;
      if (latest.current.draft) store(draftKeepingMine(latest.current.draft));
      commit();
    },
    acceptTheirs: () => store(null),
  };
}
