import type { HistoryStep } from '../../../shared/document/undo/history-step.ts';

/** Shows the result of a step before the document changes; false where it has nothing to show. */
type StepPreview = (step: HistoryStep) => boolean;

const stepPreviews = new Set<StepPreview>();

/**
 * Registers a screen that can show a large step at once, as the map can where cards move back. @returns what stops it
 */
export function onBeforeUndo(preview: StepPreview): () => void {
  stepPreviews.add(preview);
  return () => stepPreviews.delete(preview);
}

/** Steps that changed more fields than this are shown first and applied after the paint. */
const LARGE_STEP = 50;
/** A rendered frame is on the screen after this, in milliseconds; work that blocks the page follows then. */
const AFTER_FRAME_MS = 34;
/** Without a frame (a hidden window) the step is applied after this, in milliseconds. */
const MAX_DEFER_MS = 100;

let flushPending: (() => void) | undefined;

/** Applies now what waits for the paint: whoever reads or changes the document next must find it done. */
export function flushDeferred(): void {
  flushPending?.();
}

/** Whether a step that is shown already is still to be applied. */
export function hasDeferred(): boolean {
  return flushPending !== undefined;
}

/** What a person does next may depend on the document: these apply what is deferred. */
const FLUSH_EVENTS = ['keydown', 'pointerdown'] as const;

/**
 * Applies a step now, or, where it writes many records and a screen has shown its result, once that is on the screen.
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
  for (const type of FLUSH_EVENTS) window.addEventListener(type, flush, true);
  flushPending = flush;
}
