import { isShortcutActive } from '../../core/commands/single-key-shortcuts.ts';
import { exitFullScreen, onFullScreenExit, requestFullScreen } from '../../core/present/full-screen.ts';
import { currentPresentationPath, positionInWords } from '../../core/present/presentation-path.ts';
import { maskForAudience, setAudienceWatching } from '../../core/state/audience.ts';
import { currentClient, refreshProjectStore } from '../../core/state/open-project.ts';
import { isPresenting, presentingStore } from '../../core/state/presenting.ts';
import { projectStore } from '../../core/state/project-store.ts';
import { clearSelection, selectedIds } from '../../core/state/selection.ts';
import { announce, setAnnouncementFilter } from '../../core/ui/announce.tsx';
import { dismissMessage } from '../../core/ui/message.ts';
import { afterNextPaint, type SavedScreenState, saveScreenState } from './saved-screen-state.ts';

const keysInWords = (): string =>
  `What is private is hidden. ${isShortcutActive('B') ? 'B blanks the screen, ' : ''}Escape leaves.`;

let savedScreenState: SavedScreenState | undefined;
let restoreNotice = (): void => undefined;
let cleanups: readonly (() => void)[] = [];

/** Present ends with its project: nothing of another one is shown to the audience. @returns what stops this */
const leaveWithProject = (): (() => void) => {
  const key = projectStore.getState()?.key;
  return projectStore.subscribe((project) => {
    if (project?.key !== key) stopPresenting();
  });
};

/**
 * Takes away what the bar said to the person before: it is not for the audience. @returns what says it again, unless
 * something newer is said, or a step was taken since
 */
const withdrawNotice = (): (() => void) => {
  const notice = projectStore.getState()?.notice ?? null;
  if (notice === null) return () => undefined;
  const client = currentClient();
  const lastStep = projectStore.getState()?.undoLabel;
  client?.showNotice(null);
  return () => {
    const now = projectStore.getState();
    const isStillTrue = client === currentClient() && now?.undoLabel === lastStep;
    if (isStillTrue && now?.notice === null) client?.showNotice(notice);
  };
};

/** Starts Present: large letters, full screen where that is allowed, everything restricted hidden. */
export function startPresenting(): void {
  if (isPresenting() || !currentClient()) return;
  savedScreenState = saveScreenState();
  const from = selectedIds();
  restoreNotice = withdrawNotice();
  clearSelection();
  // It may show the title of a card that is hidden now.
  dismissMessage();
  // Nothing is made large before everything restricted is hidden.
  setAudienceWatching(true);
  setAnnouncementFilter((text) => maskForAudience(text, currentClient()?.queue.document()));
  refreshProjectStore();
  document.documentElement.dataset.present = '';
  presentingStore.setState({ isOn: true, isBlank: false, from });
  requestFullScreen();
  cleanups = [leaveWithProject(), onFullScreenExit(stopPresenting), savedScreenState.holdScroll()];
  // The path is known once the screen has its new size.
  afterNextPaint(() => {
    if (!isPresenting()) return;
    const path = currentPresentationPath();
    announce(`Present. ${path ? `${positionInWords(path.position)}. ` : ''}${keysInWords()}`);
    document.getElementById('work')?.focus({ preventScroll: true });
  });
}

/** Ends Present: selection, scroll positions and focus are restored. */
export function stopPresenting(): void {
  if (!isPresenting()) return;
  const restore = savedScreenState?.prepareRestore();
  savedScreenState = undefined;
  for (const cleanup of cleanups) cleanup();
  cleanups = [];
  presentingStore.setState({ isOn: false, isBlank: false, from: new Set() });
  delete document.documentElement.dataset.present;
  setAudienceWatching(false);
  setAnnouncementFilter((text) => text);
  refreshProjectStore();
  restoreNotice();
  exitFullScreen();
  restore?.();
  announce('Present is over.');
}

/** Escape: clears the selection; where nothing is selected, leaves Present. */
export function clearSelectionOrStop(): void {
  if (selectedIds().size > 0) clearSelection();
  else stopPresenting();
}

/** Blanks the screen. */
export function blankScreen(): void {
  presentingStore.setState({ isBlank: true });
}

/** Shows the screen again after a blank. */
export function unblankScreen(): void {
  presentingStore.setState({ isBlank: false });
  announce('The screen is back.');
}

/** Share of the scroller's height that one page moves: the last lines stay visible. */
const PAGE_FRACTION = 0.85;

/** Pages the largest scroller, for a screen without a presentation path. */
const scrollByPage = (direction: 1 | -1): void => {
  const scrollers = [...document.querySelectorAll('#work *')].filter(
    (element) =>
      element.scrollHeight > element.clientHeight + 1 &&
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowY),
  );
  const [largest] = scrollers.sort(
    (one, other) => other.clientWidth * other.clientHeight - one.clientWidth * one.clientHeight,
  );
  largest?.scrollBy({ top: direction * PAGE_FRACTION * largest.clientHeight });
};

/** Goes one stop, or one screenful, on. */
export function goToNextStop(): void {
  const path = currentPresentationPath();
  if (path) path.next();
  else scrollByPage(1);
}

/** Goes one stop, or one screenful, back. */
export function goToPreviousStop(): void {
  const path = currentPresentationPath();
  if (path) path.previous();
  else scrollByPage(-1);
}
