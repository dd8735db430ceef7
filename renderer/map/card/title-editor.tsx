import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What ended the writing; leaving is the keyboard going elsewhere. */
export type DoneBy = 'enter' | 'tab' | 'escape' | 'leaving';

interface Props {
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string;
  /** Whether it takes the keyboard when it comes; it does where nothing is said. */
  readonly takesKeyboard?: boolean;
  /** Tab puts words down too. Without words, and where nothing is said, Tab leaves as everywhere. */
  readonly takesTab?: boolean;
  /** The id of what says what the keys do. */
  readonly describedBy?: string;
  /** Asked before a paste into the empty field: whether it was taken as something else than words. */
  readonly onPasted?: (data: DataTransfer) => boolean;
  /** Called with the words as they are, by a key or by leaving: whether they were taken. What was not stays here. */
  readonly onDone: (title: string, by: DoneBy) => boolean;
  /** Escape puts words down too: what was never put down has no earlier words to go back to. */
  readonly keepsOnEscape?: boolean;
  /** Escape otherwise: nothing happened. */
  readonly onCancel: () => void;
}

/** A card's title while it is written. Enter puts it down, Shift+Enter is not a line: titles are one. */
export function TitleEditor(props: Props) {
  const { label, initial, placeholder, takesKeyboard = true, takesTab = false, onDone, onCancel } = props;
  const [text, setText] = useState(initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  // Before the next key arrives: what is typed right after F2 or a double click belongs in here.
  useLayoutEffect(() => {
    const element = area.current;
    if (!takesKeyboard) return;
    const take = (): void => {
      element?.focus({ preventScroll: true });
      element?.select();
    };
    take();
    // A node that React Flow shows one frame later does not take the keyboard until then.
    const frame = document.activeElement === element ? 0 : requestAnimationFrame(take);
    return () => cancelAnimationFrame(frame);
  }, [takesKeyboard]);
  const done = (by: DoneBy): void => {
    if (isOver.current) return;
    isOver.current = true;
    isOver.current = onDone(text.trim().replace(/\s+/g, ' '), by);
  };
  const finish = useRef(done);
  finish.current = done;
  // A card that goes while its words are in the hand, because another window deleted it, does not take them along.
  useEffect(() => () => finish.current('leaving'), []);
  const onPaste = (event: ClipboardEvent): void => {
    if (text.trim() !== '' || !props.onPasted?.(event.clipboardData)) return;
    event.preventDefault();
    isOver.current = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      done('enter');
    } else if (event.key === 'Tab' && takesTab && !event.shiftKey && text.trim() !== '') {
      event.preventDefault();
      done('tab');
    } else if (event.key === 'Escape' && props.keepsOnEscape && text.trim() !== '') {
      event.preventDefault();
      done('escape');
    } else if (event.key === 'Escape') {
      isOver.current = true;
      onCancel();
    }
  };
  return (
    <textarea
      ref={area}
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
      onBlur={() => done('leaving')}
    />
  );
}
