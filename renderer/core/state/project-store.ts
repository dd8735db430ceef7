import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { PartnerChange } from '../../../shared/contract/partner-changes.ts';
import type { SaveState } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';

/** The open project as screens see it. */
export interface ProjectState {
  readonly key: string;
  /** Where its file lies. */
  readonly path: string;
  readonly readOnly: boolean;
  /** How reading the file ended; screens say it where it is not `ok`. */
  readonly outcome: OpenOutcome;
  /** Copies beside the file that hold more than it. */
  readonly siblingCopies: readonly { readonly name: string; readonly incomingId: string }[];
  /** Cards that came in and were not looked at yet on this computer. */
  readonly newCards: ReadonlySet<string>;
  /** What partners changed in tests and nobody has seen on this computer. */
  readonly partnerChanges: readonly PartnerChange[];
  /** Replicas of this copy of the app, that of pending edits included. */
  readonly ownReplicas: ReadonlySet<string>;
  /** The services' document with the pending edits applied. */
  readonly document: ProjectDocument;
  readonly save: SaveState;
  /** True while edits have not been acknowledged. */
  readonly hasPendingEdits: boolean;
  /** One sentence about what just happened, shown in the row of messages until it is dismissed. */
  readonly notice: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What Undo would undo: "card moved". */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** The open project, or null on Home. */
export const projectStore = createStore<ProjectState | null>(() => null);

let lastOpen: ProjectState | null = null;
projectStore.subscribe((state) => {
  if (state) lastOpen = state;
});

/**
 * What the screens show. It is the open project; while one is on its way, and until its first frame has been painted, it
 * stands for a project of which nothing is known yet.
 */
const shownStore = createStore<{ readonly project: ProjectState | null; readonly isOpening: boolean }>(
  () => ({ project: null, isOpening: false }),
);
projectStore.subscribe((project) => {
  if (!shownStore.getState().isOpening) shownStore.setState({ project });
});

/** Shows what stands for a project that is on its way, until `showProject`. */
export function showPlaceholder(project: ProjectState): void {
  shownStore.setState({ project, isOpening: true });
}

/** Shows the open project, or none, in the place of a placeholder. */
export function showProject(): void {
  shownStore.setState({ project: projectStore.getState(), isOpening: false });
}

/** Whether a frame stands in the place of a project. */
export function isOpening(): boolean {
  return shownStore.getState().isOpening;
}

/** Whether the screens show a frame of which nothing is known yet. */
export function useIsOpening(): boolean {
  return useStore(shownStore, (shown) => shown.isOpening);
}

/** Whether the screens show this project, or its frame. */
export function useIsShown(key: string): boolean {
  return useStore(shownStore, ({ project }) => project?.key === key);
}

/**
 * Something of the open project; renders again when it is another value. Select what is already there
 * (`p.document`) and derive with the queries of shared/document/model/selectors.ts, which remember their answers.
 * Only inside a project's screens; while those are leaving, the last state stays.
 */
export function useProject<T>(select: (project: ProjectState) => T): T {
  return useStore(shownStore, (shown) => {
    const project = shown.project ?? lastOpen;
    if (!project) throw new Error('No project is open.');
    return select(project);
  });
}

/** The open project outside of components; throws where none is open. */
export function currentProject(): ProjectState {
  const project = projectStore.getState();
  if (!project) throw new Error('No project is open.');
  return project;
}

/** Whether a project is open that can be changed. */
export function isWritable(): boolean {
  return projectStore.getState()?.readOnly === false;
}

/** Why a command is disabled in a project that cannot be changed. */
export const READ_ONLY_REASON = 'This project is open for reading only.';

/** Why a command that writes is disabled: `sentence`, or that the project is read-only. */
export function unlessReadOnly(sentence: string): () => string {
  return () => (isWritable() ? sentence : READ_ONLY_REASON);
}

/** The notice where a change was tried all the same. */
export const READ_ONLY_REFUSAL = `${READ_ONLY_REASON} Nothing was changed.`;
