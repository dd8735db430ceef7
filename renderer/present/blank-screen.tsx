import { useEffect, useRef } from 'react';
import { announce } from '../ui/announce.tsx';
import { unblank } from './present.ts';

const WORDS = 'The screen is blank. Any key or a click brings it back.';

/** Keys that say nothing by themselves: people press them on the way to another window. */
const silent: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Tab',
]);

/** Nothing to see: eyes go to the person who speaks. The first key or click only brings the screen back. */
export const BlankScreen = () => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.focus();
    announce(WORDS);
    const onKey = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!silent.has(event.key)) unblank();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every key of the window does the same
    <div
      ref={ref}
      className="present-blank"
      role="dialog"
      aria-modal="true"
      aria-label={WORDS}
      tabIndex={-1}
      onClick={unblank}
    />
  );
};
