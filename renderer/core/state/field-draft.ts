import type { Value } from '../../../shared/document/model/document.ts';
import { isSameValue } from '../../../shared/document/model/is-same-value.ts';

/** A field's value as its control holds it: a number that is being typed is text. */
export type RawValue = Value;

/**
 * The draft of one field. `unsaved`: typed and not in the document yet. `written`: in the document, and kept as typed
 * (`3.50`) while the field has the focus.
 */
export interface FieldDraft {
  readonly state: 'unsaved' | 'written';
  readonly raw: RawValue;
  /** The document's value that this draft answers to. */
  readonly base: Value;
  /** What arrived from elsewhere since: nothing is written until the person says which to keep. */
  readonly theirs?: { readonly value: Value };
}

/** The draft after typing or choosing; `current` is the document's value. */
export function draftAfterTyping(draft: FieldDraft | null, raw: RawValue, current: Value): FieldDraft {
  if (draft?.state === 'unsaved') return { ...draft, raw };
  return { state: 'unsaved', raw, base: current };
}

/**
 * The draft after the document's value became `current`. An idle or written field follows it; an unsaved draft stays, and
 * keeps what somebody else wrote as `theirs`. `mine` is the draft's parsed value, where it can be parsed.
 */
export function draftAfterRemoteChange(
  draft: FieldDraft | null,
  current: Value,
  mine: Value | undefined,
): FieldDraft | null {
  if (draft === null) return null;
  if (draft.state === 'written') return isSameValue(draft.base, current) ? draft : null;
  const { theirs: _theirs, ...withoutTheirs } = draft;
  if (isSameValue(draft.base, current)) return draft.theirs ? withoutTheirs : draft;
  if (mine !== undefined && isSameValue(mine, current)) return draftAfterWriting(draft, current);
  if (draft.theirs && isSameValue(draft.theirs.value, current)) return draft;
  return { ...withoutTheirs, theirs: { value: current } };
}

/** The draft once its value is in the document. */
export function draftAfterWriting(draft: FieldDraft, value: Value): FieldDraft {
  return {
    state: 'written',
    raw: draft.raw,
    base: value,
  };
}

/** The draft after the field lost the focus: a written one gives way to the document's value, an unsaved one stays. */
export function draftAfterLeaving(draft: FieldDraft | null): FieldDraft | null {
  return draft?.state === 'written' ? null : draft;
}

/** The draft after "keep mine": it answers to what somebody else wrote, which the person has seen. */
export function draftKeepingMine(draft: FieldDraft): FieldDraft {
  return {
    state: 'unsaved',
    raw: draft.raw,
    base: draft.theirs ? draft.theirs.value : draft.base,
  };
}

/** Whether the draft may be written now without overwriting somebody else's words. */
export function canWrite(draft: FieldDraft | null): draft is FieldDraft {
  return draft?.state === 'unsaved' && !draft.theirs;
}
