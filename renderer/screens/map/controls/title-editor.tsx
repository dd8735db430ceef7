import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What ended the writing; leaving is the keyboard going elsewhere. */
export type EditEndReason = 'enter' | 'tab' | 'escape' | 'leaving';

interface Props {
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string;
  /** Whether it takes the keyboard when it comes; it does where nothing is said. */
  readonly autoFocus?: boolean;
  /** Tab puts words down too. Without words, and where nothing is said, Tab leaves as everywhere. */
  readonly commitsOnTab?: boolean;
  /** The id of what says what the keys do. */
  readonly describedBy?: string;
  /** Asked before a paste into the empty field: whether it was taken as something else than words. */
  readonly interceptPaste?: (data: DataTransfer) => boolean;
  /** Called with the words as they are, by a key or by leaving: whether they were taken. What was not stays here. */
  readonly onCommit: (title: string, reason: EditEndReason) => boolean;
  /** Escape puts words down too: what was never put down has no earlier words to go back to. */
  readonly commitsOnEscape?: boolean;
  /** Escape otherwise: nothing happened. */
  readonly onCancel: () => void;
}

/** A card's title while it is written. Enter puts it down, Shift+Enter is not a line: titles are one. */
export function TitleEditor(props: Props) {
  const { label, initial, placeholder, autoFocus = true, commitsOnTab = false, onCommit, onCancel } = props;
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const isFinished = useRef(false);
  // Before the next key arrives: what is typed right after F2 or a double click belongs in here.
  useLayoutEffect(() => {
    const element = field.current;
    if (!autoFocus) return;
    const focusField = (): void => {
      element?.focus({ preventScroll: true });
      element?.select();
    };
    focusField();
    // A node that React Flow shows one frame later does not take the keyboard until then.
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
  // A card that goes while its words are in the hand, because another window deleted it, does not take them along.
  useEffect(() => () => commitRef.current('leaving'), []);
  const onPaste = (event: ClipboardEvent): void => {
    if (text.trim() !== '' || !props.interceptPaste?.(event.clipboardData)) return;
    event.preventDefault();
    isFinished.current = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
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
      onBlur={() => commit('leaving')}
    />
  );
}
