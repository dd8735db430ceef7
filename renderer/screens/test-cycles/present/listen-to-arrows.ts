import { isEditableTarget, isInOverlay } from '../../../core/commands/listen-for-keys.ts';
import { presentingStore } from '../../../core/state/presenting.ts';

const steps: { readonly [key: string]: 'next' | 'previous' | undefined } = {
  ArrowRight: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
};

/** Within a chart arrows go from point to point; a button takes the space bar, a link neither. */
const hasOwnUse = (target: EventTarget | null, key: string): boolean =>
  isEditableTarget(target) ||
  isInOverlay(target) ||
  (target instanceof Element &&
    target.closest(key === ' ' ? '[role="application"], button' : '[role="application"]') !== null);

/** → and Space go to the next measure, ← to the one before. @returns what stops it */
export function listenToArrows(go: { readonly next: () => void; readonly previous: () => void }): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!step || !isPlain || presentingStore.getState().isBlank || hasOwnUse(event.target, event.key)) return;
    event.preventDefault();
    go[step]();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
