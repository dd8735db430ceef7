import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../../core/commands/is-composing.ts';
import { isSentence } from '../../../features/map-model/content/card-lines.ts';

/** What ended the editing; `blur` is the focus going elsewhere, or the field going away. */
export type EditEndReason = 'enter' | 'tab' | 'escape' | 'blur';

interface Props {
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string;
  /** Whether it takes the focus when it is mounted; by default it does. */
  readonly autoFocus?: boolean;
  /** Tab commits too. By default, and without any text, Tab leaves the field as everywhere. */
  readonly commitsOnTab?: boolean;
  /** The id of what says what the keys do. */
  readonly describedBy?: string;
  /** Called before a paste into the empty field. @returns whether it was pasted as something else than text */
  readonly interceptPaste?: (data: DataTransfer) => boolean;
  /** Called with the trimmed text. @returns whether it was accepted; if not, it stays in the field */
  readonly onCommit: (title: string, reason: EditEndReason) => boolean;
  /** Escape commits too: a new card has no earlier title to go back to. */
  readonly commitsOnEscape?: boolean;
  /** Escape otherwise: the text is discarded. */
  readonly onCancel: () => void;
}

/** The field in which a card's title is edited. Enter commits, also with Shift: a title is one line. */
export function TitleEditor(props: Props) {
  const { label, initial, placeholder, autoFocus = true, commitsOnTab = false, onCommit, onCancel } = props;
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const isFinished = useRef(false);
  // Before the next key arrives: what is typed right after F2 or a double click belongs into the field.
  useLayoutEffect(() => {
    const element = field.current;
    if (!autoFocus) return;
    const focusField = (): void => {
      element?.focus({ preventScroll: true });
      // A title is written anew, a sentence goes on: the first letter typed must not take it all away.
      if (isSentence(element?.value ?? ''))
        element?.setSelectionRange(element.value.length, element.value.length);
      else element?.select();
    };
    focusField();
    // A node that React Flow shows one frame later cannot get the focus until then.
    const frame = document.activeElement === element ? 0 : requestAnimationFrame(focusField);
    return () => cancelAnimationFrame(frame);
  }, [autoFocus]);
  const commit = (reason: EditEndReason): void => {
    if (isFinished.current) return;
    isFinished.current = true;
    isFinished.current = onCommit(text.trim().replace(/\s+/g, ' '), reason);
  };
  const commitRef = useRef(commit);
  commitRef.current = commit;
  // A card that another window deletes while its title is edited does not take the text along.
  useEffect(() => () => commitRef.current('blur'), []);
  const onPaste = (event: ClipboardEvent): void => {
    if (text.trim() !== '' || !props.interceptPaste?.(event.clipboardData)) return;
    event.preventDefault();
    isFinished.current = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit('enter');
    } else if (event.key === 'Tab' && commitsOnTab && !event.shiftKey && text.trim() !== '') {
      event.preventDefault();
      commit('tab');
    } else if (event.key === 'Escape' && props.commitsOnEscape && text.trim() !== '') {
      event.preventDefault();
      commit('escape');
    } else if (event.key === 'Escape') {
      isFinished.current = true;
      onCancel();
    }
  };
  return (
    <textarea
      ref={field}
      className="card-editor nodrag nopan nowheel"
      aria-label={label}
      aria-describedby={props.describedBy}
      value={text}
      rows={1}
      maxLength={2000}
      placeholder={placeholder}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={() => commit('blur')}
    />
  );
}
