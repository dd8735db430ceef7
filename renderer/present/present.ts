import { isHeard } from '../commands/letters.ts';
import { currentSession, showAnew } from '../state/open-project.ts';
import { isPresenting, presenting } from '../state/presenting.ts';
import { projectStore } from '../state/project-store.ts';
import { letRoomLook, sayable } from '../state/room.ts';
import { clearSelection, selected } from '../state/selection.ts';
import { announce, sayInWords } from '../ui/announce.tsx';
import { askFullScreen, endFullScreen, whenFullScreenEnds } from './full-screen.ts';
import { currentPath, placeWords } from './path.ts';
import { onceDrawn, type SavedView, saveView } from './saved-view.ts';

const keysNow = (): string =>
  `What is restricted is hidden. ${isHeard('B') ? 'B blanks the screen, ' : ''}Escape leaves.`;

let before: SavedView | undefined;
let stops: readonly (() => void)[] = [];

/** Nothing of one project is shown to a room that looks at another. */
const followProject = (): (() => void) => {
  const key = projectStore.getState()?.key;
  return projectStore.subscribe((project) => {
    if (project?.key !== key) leavePresent();
  });
};

/** Begins to present: large letters, full screen where that may be, everything restricted out of sight. */
export const beginPresent = (): void => {
  if (isPresenting() || !currentSession()) return;
  before = saveView();
  clearSelection();
  // Nothing is large before everything restricted is gone.
  letRoomLook(true);
  sayInWords((text) => sayable(text, currentSession()?.queue.document()));
  showAnew();
  document.documentElement.dataset.present = '';
  presenting.setState({ isOn: true, isBlank: false });
  askFullScreen();
  stops = [followProject(), whenFullScreenEnds(leavePresent), before.keep()];
  // The way is known once the screen has its new size.
  onceDrawn(() => {
    if (!isPresenting()) return;
    const path = currentPath();
    announce(`Present. ${path ? `${placeWords(path.place)}. ` : ''}${keysNow()}`);
    document.getElementById('work')?.focus({ preventScroll: true });
  });
};

/** Ends it: everything stands as it stood before. */
export const leavePresent = (): void => {
  if (!isPresenting()) return;
  const restore = before?.beginRestore();
  before = undefined;
  for (const stop of stops) stop();
  stops = [];
  presenting.setState({ isOn: false, isBlank: false });
  delete document.documentElement.dataset.present;
  letRoomLook(false);
  sayInWords((text) => text);
  showAnew();
  endFullScreen();
  restore?.();
  announce('Present is over.');
};

/** Escape: first what is selected is let go, then Present is left. */
export const letGoOrLeave = (): void => {
  if (selected().size > 0) clearSelection();
  else leavePresent();
};

/** Blanks the screen. */
export const blank = (): void => presenting.setState({ isBlank: true });

/** Shows it again. */
export const unblank = (): void => {
  presenting.setState({ isBlank: false });
  announce('The screen is back.');
};

/** Of the height of what is scrolled: the last lines stay in sight. */
const PAGE = 0.85;

/** A screen without a way through it is paged. */
const scrollWork = (direction: 1 | -1): void => {
  const scrollers = [...document.querySelectorAll('#work *')].filter(
    (element) =>
      element.scrollHeight > element.clientHeight + 1 &&
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowY),
  );
  const [largest] = scrollers.sort(
    (one, other) => other.clientWidth * other.clientHeight - one.clientWidth * one.clientHeight,
  );
  largest?.scrollBy({ top: direction * PAGE * largest.clientHeight });
};

/** One stop, or one screenful, on. */
export const goOn = (): void => {
  const path = currentPath();
  if (path) path.next();
  else scrollWork(1);
};

/** One stop, or one screenful, back. */
export const goBack = (): void => {
  const path = currentPath();
  if (path) path.previous();
  else scrollWork(-1);
};
