import { isInOverlay } from '../../core/commands/listen-for-keys.ts';
import { isFullScreen } from '../../core/present/full-screen.ts';
import { restoreUntilStable } from '../../core/present/restore-until-stable.ts';
import { routeStore } from '../../core/state/route.ts';
import { select, selectedIds } from '../../core/state/selection.ts';
import { createElementLocator } from './element-locator.ts';
import { mergeScrollPositions, readScrollPositions, restoreScrollPositions } from './scroll-positions.ts';

/** After the page has been drawn as it is now. */
export function afterNextPaint(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(callback));
}

/** Focuses the element again; where it is gone for good, the button that started Present. */
const restoreFocus = (find: () => Element | undefined): void => {
  // A dialog that is open keeps the focus.
  if (isInOverlay(document.activeElement)) return;
  const found = find();
  const target = found instanceof HTMLElement ? found : document.querySelector<HTMLElement>('.bar-present');
  target?.focus({ preventScroll: true });
};

/** Selection, scroll positions and focus, as they were before Present. */
export interface SavedScreenState {
  /** Keeps what is visible in its place while letters grow or shrink around it. @returns what stops it */
  readonly holdScroll: () => () => void;
  /** To be called before anything changes. @returns what puts back what was selected, scrolled and focused, after all has */
  readonly prepareRestore: () => () => void;
}

const currentScreenId = (): string => routeStore.getState().screen;

/** Remembers what is selected, scrolled and focused. */
export function saveScreenState(): SavedScreenState {
  const ids = selectedIds();
  const screen = currentScreenId();
  const positions = readScrollPositions();
  const findFocused = createElementLocator(document.activeElement ?? document.body);
  return {
    holdScroll: () => restoreUntilStable(() => restoreScrollPositions(positions)),
    prepareRestore: () => {
      // Another screen or a dialog that was opened meanwhile keeps its scroll positions.
      const current = readScrollPositions();
      const wanted = screen === currentScreenId() ? mergeScrollPositions(positions, current) : current;
      return () => {
        select(ids);
        restoreUntilStable(() => restoreScrollPositions(wanted), isFullScreen);
        afterNextPaint(() => restoreFocus(findFocused));
      };
    },
  };
}
