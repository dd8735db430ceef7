import { isInDialog } from '../commands/listen.ts';
import { routeStore } from '../state/route.ts';
import { select, selected } from '../state/selection.ts';
import { finderOf } from './find-again.ts';
import { isFullScreen } from './full-screen.ts';
import { restoreUntilStable } from './restore-until-stable.ts';
import { addPositions, scrollAllBack, scrollPositions } from './scroll-positions.ts';

/** After the page has been drawn as it is now. */
export function onceDrawn(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

/** Of an element that is gone for good, the button that Present was begun with takes its place. */
const giveFocusTo = (find: () => Element | undefined): void => {
  // What is asked, and is over the page, keeps the keyboard.
  if (isInDialog(document.activeElement)) return;
  const found = find();
  const target = found instanceof HTMLElement ? found : document.querySelector<HTMLElement>('.bar-present');
  target?.focus({ preventScroll: true });
};

/** What a person had before them. */
export interface SavedView {
  /** Keeps what is in sight where it is while letters grow or shrink around it. @returns what stops it */
  readonly keep: () => () => void;
  /** To be called before anything changes. @returns what puts back what was selected, scrolled and focused, after all has */
  readonly beginRestore: () => () => void;
}

const screenNow = (): string => routeStore.getState().screen;

/** Remembers what is selected, scrolled and focused. */
export function saveView(): SavedView {
  const ids = selected();
  const screen = screenNow();
  const positions = scrollPositions();
  const focused = finderOf(document.activeElement ?? document.body);
  return {
    keep: () => restoreUntilStable(() => scrollAllBack(positions)),
    beginRestore: () => {
      // What came meanwhile, another screen or a dialog, stays as it is seen now.
      const now = scrollPositions();
      const wanted = screen === screenNow() ? addPositions(positions, now) : now;
      return () => {
        select(ids);
        restoreUntilStable(() => scrollAllBack(wanted), isFullScreen);
        onceDrawn(() => giveFocusTo(focused));
      };
    },
  };
}
