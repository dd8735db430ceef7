import { type KeyboardEvent, useRef, useState } from 'react';
import { kindOf } from '../../shared/records/registry.ts';
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

/** Words in place of a title: Enter keeps them, Escape leaves the old ones, leaving the field keeps them too. */
export const RenameField = ({ id, kind, words, className, onDone = () => focusRow(id) }: RenameProps) => {
  const [text, setText] = useState(words);
  const isDone = useRef(false);
  const end = (isKept: boolean, focusBack: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (isKept && text.trim() !== '') rename(id, text.trim());
    setOutline({ renaming: null });
    if (focusBack) onDone();
  };
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
      aria-label={`New words for this ${(kindOf(kind)?.label ?? 'card').toLowerCase()}`}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => end(true, false)}
    />
  );
};
