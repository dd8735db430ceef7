import { useEffect, useRef } from 'react';
import { announce } from '../../core/ui/announce.tsx';
import { unblankScreen } from './present.ts';

const BLANK_TEXT = 'The screen is blank. Any key or a click brings it back.';

/** Keys that say nothing by themselves: people press them on the way to another window. */
const ignoredKeys: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Tab',
]);

/** Nothing to see: eyes go to the person who speaks. The first key or click only brings the screen back. */
export function BlankScreen() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const previousFocus = document.activeElement;
    ref.current?.focus();
    announce(BLANK_TEXT);
    const onKey = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!ignoredKeys.has(event.key)) unblankScreen();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      if (previousFocus instanceof HTMLElement) previousFocus.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every key of the window does the same
    <div
      ref={ref}
      className="present-blank"
      role="dialog"
      aria-modal="true"
      aria-label={BLANK_TEXT}
      tabIndex={-1}
      onClick={unblankScreen}
    />
  );
}
