import { isEditableTarget } from '../../../core/commands/editable-target.ts';
import { isInOverlay } from '../../../core/commands/listen-for-keys.ts';
import type { Slideshow } from './slideshow.ts';
import type { Step } from './stop-position.ts';

const stepByKey: { readonly [key: string]: Step } = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ' ': 'next',
  Home: 'first',
  End: 'last',
};

/** Things of the page that have a use of their own for these keys. */
const controlsWithOwnKeys =
  '[role=toolbar],[role=radiogroup],[role=tablist],[role=grid],[role=slider],[role=spinbutton],[role=tree],summary';

const hasOwnUse = (target: EventTarget | null, key: string): boolean => {
  if (isEditableTarget(target) || isInOverlay(target) || !(target instanceof Element)) return true;
  return (
    target.closest(controlsWithOwnKeys) !== null ||
    (key.startsWith('Arrow') && target.closest('aside') !== null) ||
    // A link has none for Space.
    (key === ' ' && target.closest('button,[role=button]') !== null)
  );
};

/** While presenting, arrows, Space, Home and End move through the slides, not the cards. Heard before the map's own keys. */
export function listenToSlideshowKeys(slideshow: Slideshow): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const step = stepByKey[event.key];
    if (step === undefined || event.defaultPrevented || hasOwnUse(event.target, event.key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    slideshow.move(step);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
