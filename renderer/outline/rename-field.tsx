import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { plain } from '../../shared/document/view.ts';
import { kindOf, shownWordsField } from '../../shared/records/registry.ts';
import type { Draft } from '../record-form/drafts.ts';
import { waiting } from '../record-form/held-drafts.ts';
import { useFieldName, useStored } from '../record-form/record-at.ts';
import { markInHand } from '../state/in-hand.ts';
import { currentProject } from '../state/project-store.ts';
import { rename } from './outline-acts.ts';
import { setOutline } from './outline-store.ts';
import { focusRow } from './row-focus.ts';

interface RenameProps {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly className: string;
  /** Where the keyboard goes afterwards; the row unless told. */
  readonly onDone?: () => void;
}

/**
 * Words in place of a title: Enter keeps them, Escape leaves the old ones, leaving the field keeps them too. Words that
 * were refused wait as a draft of that field, here and in the form.
 */
export const RenameField = ({ id, kind, words, className, onDone = () => focusRow(id) }: RenameProps) => {
  const of = kindOf(kind);
  const stored = useStored({ kind, id });
  const name = useFieldName({ kind, id }, of && stored ? shownWordsField(of, plain(id, stored)) : '');
  const refused = waiting.get(name)?.raw;
  const [text, setText] = useState(typeof refused === 'string' ? refused : words);
  const [isRefused, setRefused] = useState(refused !== undefined);
  const [begun] = useState(() => currentProject().document);
  const isDone = useRef(false);
  const hold = (draft: Draft | null) => {
    if (draft) waiting.set(name, draft);
    else waiting.delete(name);
    markInHand(name, draft ? 'kept' : undefined);
    setRefused(draft !== null);
  };
  const end = (isKept: boolean, focusBack: boolean) => {
    if (isDone.current) return;
    if (isKept && text.trim() !== '' && !rename(id, text.trim(), begun)) {
      hold({ state: 'held', raw: text, base: words });
      return;
    }
    isDone.current = true;
    if (isRefused) hold(null);
    setOutline({ renaming: null });
    if (focusBack) onDone();
  };
  const finish = useRef(end);
  finish.current = end;
  // A row that goes while its words are in the hand, because another window deleted it, does not take them along.
  useEffect(() => () => finish.current(true, false), []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape') end(false, true);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    end(true, true);
  };
  return (
    <textarea
      className={`outline-rename ${className}`}
      rows={1}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
      autoFocus
      aria-label={`New words for this ${(of?.label ?? 'card').toLowerCase()}`}
      aria-invalid={isRefused}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => end(true, false)}
    />
  );
};
