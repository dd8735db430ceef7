import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { isOpening, type ProjectState, projectStore, showPlaceholder, showProject } from './project-store.ts';

const unknownProject = (key: string): ProjectState => ({
  key,
  path: '',
  readOnly: false,
  outcome: { outcome: 'ok', sentence: '', details: [] },
  siblingCopies: [],
  newCards: new Set(),
  partnerChanges: [],
  ownReplicas: new Set(),
  document: emptyDocument(''),
  save: { state: 'saved', at: '' },
  hasPendingEdits: false,
  notice: null,
  canUndo: false,
  canRedo: false,
  undoLabel: null,
  redoLabel: null,
});

/** Shows the frame of a project that is on its way: its screens, with nothing in them. */
export function showOpeningFrame(key: string): void {
  showPlaceholder(unknownProject(key));
}

/** So long a frame stands in a window that is not to be seen, and has no frames, once the page has nothing else to do; ms. */
const PAINT_TIMEOUT_MS = 500;

/**
 * Shows an opened project in the place of its frame: after its first frame, which has its heading and what the screen
 * itself draws at once. Where there is something to say over the screen, or less to be done on it, it would move then.
 */
export function showOpened({ key, outcome, readOnly, siblingCopies }: ProjectState): void {
  if (!isOpening()) return;
  const isAsUsual = outcome.outcome === 'ok' && !readOnly && siblingCopies.length === 0;
  if (!isAsUsual) {
    showProject();
    return;
  }
  // Making the map of a large project may take as long by itself on a slow machine: what waits for the frame would be in it.
  let timer = setTimeout(() => {
    timer = setTimeout(show, PAINT_TIMEOUT_MS);
  });
  const callOff = afterPaint(show);
  function show(): void {
    clearTimeout(timer);
    callOff();
    // Another one may be on its way by now.
    if (projectStore.getState()?.key === key) showProject();
  }
}
