import type { Value } from '../../../shared/document/model/document.ts';
import { sameValue } from '../../../shared/document/model/same-value.ts';

/** A field's value as its control has it: a number that is being typed is text. */
export type RawValue = Value;

/**
 * What a person has in the hand in one field. `held`: typed and not in the document yet. `settled`: in the
 * document, and kept as typed (`3.50`) while they are still in the field.
 */
export interface Draft {
  readonly state: 'held' | 'settled';
  readonly raw: RawValue;
  /** The document's value that this draft answers to. */
  readonly base: Value;
  /** What arrived from elsewhere since: nothing is written until the person says which to keep. */
  readonly theirs?: { readonly value: Value };
}

/** The person typed or chose: `current` is what the document says now. */
export function draftAfterTyping(draft: Draft | null, raw: RawValue, current: Value): Draft {
  if (draft?.state === 'held') return { ...draft, raw };
  return { state: 'held', raw, base: current };
}

/**
 * The document's value is now `current`. An idle or settled field follows it; a held draft stays, and says
 * so where somebody else wrote. `mine` is what the draft reads as, where it can be read.
 */
export function draftAfterRemoteChange(
  draft: Draft | null,
  current: Value,
  mine: Value | undefined,
): Draft | null {
  if (draft === null) return null;
  if (draft.state === 'settled') return sameValue(draft.base, current) ? draft : null;
  const { theirs: _theirs, ...withoutTheirs } = draft;
  if (sameValue(draft.base, current)) return draft.theirs ? withoutTheirs : draft;
  if (mine !== undefined && sameValue(mine, current)) return draftAfterWriting(draft, current);
  if (draft.theirs && sameValue(draft.theirs.value, current)) return draft;
  return { ...withoutTheirs, theirs: { value: current } };
}

/** The draft is in the document now. */
export function draftAfterWriting(draft: Draft, value: Value): Draft {
  return {
    state: 'settled',
    raw: draft.raw,
    base: value,
  };
}

/** The person leaves the field: what is settled shows the document again, what is held stays. */
export function draftAfterLeaving(draft: Draft | null): Draft | null {
  return draft?.state === 'settled' ? null : draft;
}

/** The person keeps theirs over what came from elsewhere, having seen it. */
export function draftKeepingMine(draft: Draft): Draft {
  return {
    state: 'held',
    raw: draft.raw,
    base: draft.theirs ? draft.theirs.value : draft.base,
  };
}

/** Whether the draft may be written now, without running over somebody else's words. */
export function canWrite(draft: Draft | null): draft is Draft {
  return draft?.state === 'held' && !draft.theirs;
}
