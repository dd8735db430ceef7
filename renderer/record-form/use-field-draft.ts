import { useEffect, useRef, useState } from 'react';
import type { ProjectDocument, Value } from '../../shared/document/document.ts';
import type { Field } from '../../shared/records/field.ts';
import { markInHand } from '../state/in-hand.ts';
import { currentProject } from '../state/project-store.ts';
import { localToday } from './days.ts';
import { arrived, type Draft, keptMine, left, mayWrite, settled, typed } from './drafts.ts';
import { waiting } from './held-drafts.ts';
import type { Problem } from './problem-words.ts';
import { fromRaw, type Raw, toRaw } from './raw-values.ts';
import { sameValue } from './same-value.ts';

/** How long a pause in typing counts as done, in milliseconds. */
const PAUSE = 600;

/** One field in the hand: what stands in its control, and what the control may do. */
export interface FieldDraft {
  readonly raw: Raw;
  readonly problems: readonly Problem[];
  /** What arrived from elsewhere while the person was writing. */
  readonly theirs: { readonly value: Value } | undefined;
  /** Typing: written after a pause. */
  readonly type: (raw: Raw) => void;
  /** Choosing: written at once. */
  readonly choose: (raw: Raw) => void;
  /** The person leaves the field. */
  readonly leave: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface Options {
  readonly field: Field;
  /** What the document says now. */
  readonly value: Value;
  /** Names the field over all records; a draft that could not be written waits under this name. */
  readonly name: string;
  /**
   * False where the edit was refused: the draft then stays in the hand. `begun` is the document as it was when the person
   * began to write: where the record goes meanwhile, their words bring it back.
   */
  readonly write: (value: Value, begun: ProjectDocument | undefined) => boolean;
}

const readAs = (field: Field, draft: Draft | null): Value | undefined => {
  if (draft === null) return undefined;
  const read = fromRaw(field, draft.raw, localToday());
  return read.ok ? read.value : undefined;
};

/** Keeps what a person types in one field until a pause, a blur or the form's end; see `drafts.ts` for the rules. */
export const useFieldDraft = ({ field, value, name, write: writeValue }: Options): FieldDraft => {
  const [kept, setKept] = useState<Draft | null>(() => waiting.get(name) ?? null);
  const [hasLeft, setHasLeft] = useState(kept !== null);
  const draft = arrived(kept, value, readAs(field, kept));
  const begun = useRef<ProjectDocument>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ draft, value, write: writeValue });
  latest.current = { draft, value, write: writeValue };

  const put = (next: Draft | null) => {
    latest.current.draft = next;
    if (next?.state === 'held') waiting.set(name, next);
    else waiting.delete(name);
    markInHand(name, next?.state === 'held' ? 'soon' : undefined);
    setKept(next);
  };
  const write = () => {
    const now = latest.current.draft;
    if (!mayWrite(now)) return;
    const read = fromRaw(field, now.raw, localToday());
    if (!read.ok) return;
    put(settled(now, read.value));
    if (!sameValue(read.value, latest.current.value) && !latest.current.write(read.value, begun.current))
      put(now);
  };
  const commit = () => {
    clearTimeout(timer.current);
    write();
    markInHand(name, waiting.has(name) ? 'kept' : undefined);
  };
  const hold = (raw: Raw) => {
    if (latest.current.draft?.state !== 'held') begun.current = currentProject().document;
    put(typed(latest.current.draft, raw, latest.current.value));
  };

  const finish = useRef(commit);
  finish.current = commit;
  useEffect(() => {
    const end = () => finish.current();
    // Before the page asks whether it may go: what was typed last is then among what it waits for.
    window.addEventListener('beforeunload', end, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', end, { capture: true });
      end();
    };
  }, []);

  const raw = draft?.raw ?? toRaw(field, value);
  const read = fromRaw(field, raw, localToday());
  return {
    raw,
    problems: !read.ok && (hasLeft || draft === null) ? read.problems : [],
    theirs: draft?.theirs,
    type: (next) => {
      hold(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(commit, PAUSE);
    },
    choose: (next) => {
      hold(next);
      commit();
    },
    leave: () => {
      commit();
      setHasLeft(true);
      put(left(latest.current.draft));
    },
    keepMine: () => {
      // They have seen what came, and write over it.
      begun.current = currentProject().document;
      if (latest.current.draft) put(keptMine(latest.current.draft));
      commit();
    },
    takeTheirs: () => put(null),
  };
};
