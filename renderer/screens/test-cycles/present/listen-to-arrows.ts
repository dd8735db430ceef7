import { isEditableTarget } from '../../../core/commands/editable-target.ts';
import { isInOverlay } from '../../../core/commands/listen-for-keys.ts';
import { presentingStore } from '../../../core/state/presenting.ts';

/** Where arrows lead to: along the stops, and up and down within one where it has parts. */
export interface ArrowSteps {
  readonly next: () => void;
  readonly previous: () => void;
  readonly up?: () => void;
  readonly down?: () => void;
}

const steps: { readonly [key: string]: keyof ArrowSteps | undefined } = {
  ArrowRight: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Within a chart arrows go from point to point; a button takes the space bar, a link neither. */
const hasOwnUse = (target: EventTarget | null, key: string): boolean =>
  isEditableTarget(target) ||
  isInOverlay(target) ||
  (target instanceof Element &&
    target.closest(key === ' ' ? '[role="application"], button' : '[role="application"]') !== null);

/** → and Space go to the next stop, ← to the one before, ↑ and ↓ to the part before and after. @returns what stops it */
export function listenToArrows(go: ArrowSteps): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const take = step && go[step];
    if (!take || !isPlain || presentingStore.getState().isBlank || hasOwnUse(event.target, event.key)) return;
    event.preventDefault();
    take();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
