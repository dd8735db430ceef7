import type { HistoryStep } from '../../../shared/document/undo/history-step.ts';

/** Shows what a step will come to before the document says so; false where it has nothing to show. */
type StepPreview = (step: HistoryStep) => boolean;

const stepPreviews = new Set<StepPreview>();

/** A screen that can show a large step at once, as the map can where cards go back. @returns what stops it */
export function onBeforeUndo(preview: StepPreview): () => void {
  stepPreviews.add(preview);
  return () => stepPreviews.delete(preview);
}

/** Steps that changed more fields than this are shown first and worked out after the paint. */
const LARGE_STEP = 50;
/** A frame that was drawn is on the screen after this, in milliseconds; work that holds the page comes then. */
const AFTER_FRAME_MS = 34;
/** Without a frame (a hidden window) the work is done after this, in milliseconds. */
const MAX_DEFER_MS = 100;

let flushPending: (() => void) | undefined;

/** Does now what waits for the paint: whoever reads or changes the document next must find it done. */
export function flushDeferred(): void {
  flushPending?.();
}

/** Whether something that is shown already is still to be done. */
export function hasDeferred(): boolean {
  return flushPending !== undefined;
}

/** What a person does next may go by the document: it finds the work done. */
const FLUSH_EVENTS = ['keydown', 'pointerdown'] as const;

/**
 * Does `work` now, or, where a step writes many records and a screen has shown what it comes to, once that is on the
 * screen.
 */
export function paintThenApply(step: HistoryStep | undefined, apply: () => void): void {
  flushDeferred();
  const isLarge = step !== undefined && step.entries.length > LARGE_STEP;
  if (!isLarge || ![...stepPreviews].some((preview) => preview(step))) {
    apply();
    return;
  }
  const flush = (): void => {
    if (flushPending !== flush) return;
    flushPending = undefined;
    clearTimeout(timer);
    for (const type of FLUSH_EVENTS) window.removeEventListener(type, flush, true);
    apply();
  };
  let timer = setTimeout(flush, MAX_DEFER_MS);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(flush, AFTER_FRAME_MS);
  });
  for (const deed of FLUSH_EVENTS) window.addEventListener(deed, flush, true);
  flushPending = flush;
}
