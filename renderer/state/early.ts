import type { Step } from '../../shared/document/history.ts';

/** Shows what a step will come to before the document says so; false where it has nothing to show. */
type ShowsEarly = (step: Step) => boolean;

const showing = new Set<ShowsEarly>();

/** A screen that can show a large step at once, as the map can where cards go back. @returns what stops it */
export function whenTurning(show: ShowsEarly): () => void {
  showing.add(show);
  return () => showing.delete(show);
}

/** Steps that changed more fields than this are shown first and worked out after the paint. */
const LARGE = 50;
/** A frame that was drawn is on the screen after this, in milliseconds; work that holds the page comes then. */
const ON_SCREEN = 34;
/** Without a frame (a hidden window) the work is done after this, in milliseconds. */
const PATIENCE = 100;

let waiting: (() => void) | undefined;

/** Does now what waits for the paint: whoever reads or changes the document next must find it done. */
export function finishEarly(): void {
  waiting?.();
}

/** Whether something that is shown already is still to be done. */
export const isEarly = (): boolean => waiting !== undefined;

/** What a person does next may go by the document: it finds the work done. */
const NEXT_DEEDS = ['keydown', 'pointerdown'] as const;

/**
 * Does `work` now, or, where a step writes many records and a screen has shown what it comes to, once that is on the
 * screen.
 */
export function paintedFirst(step: Step | undefined, work: () => void): void {
  finishEarly();
  const isLarge = step !== undefined && step.entries.length > LARGE;
  if (!isLarge || ![...showing].some((show) => show(step))) {
    work();
    return;
  }
  const now = (): void => {
    if (waiting !== now) return;
    waiting = undefined;
    clearTimeout(timer);
    for (const deed of NEXT_DEEDS) window.removeEventListener(deed, now, true);
    work();
  };
  let timer = setTimeout(now, PATIENCE);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(now, ON_SCREEN);
  });
  for (const deed of NEXT_DEEDS) window.addEventListener(deed, now, true);
  waiting = now;
}
