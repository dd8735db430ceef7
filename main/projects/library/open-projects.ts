import { EventPublisher } from '@orpc/server';
import type { ProjectEvent } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { documentSummaryOf } from '../document-summary.ts';
import type { OpenProject } from '../editing/open-project.ts';
import { createUnsavedTracker, type UnsavedTracker } from '../editing/unsaved-tracker.ts';
import type { IncomingCopies } from '../exchange/incoming-copies.ts';
import { pendingDecisionOutcome } from '../exchange/pending-decision-outcome.ts';
import {
  createSiblingWatcher,
  type SiblingCopySummary,
  type SiblingWatcher,
} from '../exchange/watch-sibling-copies.ts';
import { createNewCards, type NewCards } from '../new-cards/new-cards.ts';
import type { OpenResult } from '../open/assemble-project.ts';
import { openProjectFile } from '../open/open-project-file.ts';
import { createPartnerChanges, type PartnerChanges } from '../partner-changes/partner-changes.ts';
import type { ServiceContext } from '../service-context.ts';
import type { LibraryIndex } from './library-index.ts';

/** A project without watchers is closed after this long, in milliseconds: a page may only be reloading. */
const CLOSE_DELAY_MS = 10_000;

/** The projects that are open, each once, however many windows show it. */
export interface OpenProjects {
  /** Opens a project, or finds it open. */
  open(key: string): Promise<OpenResult>;
  /** Copies beside an open project's file that hold what it lacks; other windows are told of them too. */
  findSiblingCopies(project: OpenProject): Promise<SiblingCopySummary[]>;
  /** Undefined where it is not open. */
  getOpen(key: string): OpenProject | undefined;
  /** Events of a project from now on, until `signal`. */
  watch(key: string, signal: AbortSignal | undefined): AsyncGenerator<ProjectEvent>;
  /** A window leaves: everything is written, and the project closed unless another window shows it. */
  leave(key: string): Promise<void>;
  /** Resolves once everything is written and the project is closed. */
  close(key: string): Promise<void>;
  closeAll(): Promise<void>;
  /** Tries to write everything now; resolves to what is still unsaved, a sentence a project. */
  describeUnsaved(): Promise<readonly string[]>;
  /** What came into projects and was not looked at yet. */
  readonly newCards: NewCards;
  /** What partners changed in tests and nobody here has seen. */
  readonly partnerChanges: PartnerChanges;
  /** ISO time of an open project's last change. */
  changedAt(key: string): string | undefined;
}

export interface OpenProjectsOptions {
  readonly context: ServiceContext;
  readonly libraryIndex: LibraryIndex;
  readonly incomingCopies: IncomingCopies;
  /** Called when Home may have to show something else. */
  readonly onChange: () => void;
}

/** State of the open projects, by key. */
interface State extends OpenProjectsOptions {
  readonly openings: Map<string, Promise<OpenResult>>;
  readonly closings: Map<string, Promise<void>>;
  readonly projects: Map<string, OpenProject>;
  /** ISO times. */
  readonly changedAt: Map<string, string>;
  readonly watcherCounts: Map<string, number>;
  readonly unsavedTracker: UnsavedTracker;
  readonly events: EventPublisher<Record<string, ProjectEvent>>;
  readonly siblingWatcher: SiblingWatcher;
  readonly newCards: NewCards;
  readonly partnerChanges: PartnerChanges;
}

const initialState = (options: OpenProjectsOptions): State => {
  const events = new EventPublisher<Record<string, ProjectEvent>>({
    maxBufferedEvents: Number.MAX_SAFE_INTEGER,
  });
  const publishSiblings = (key: string, siblingCopies: SiblingCopySummary[]): void =>
    events.publish(key, { type: 'siblingCopies', siblingCopies });
  return {
    ...options,
    openings: new Map(),
    closings: new Map(),
    projects: new Map(),
    changedAt: new Map(),
    watcherCounts: new Map(),
    unsavedTracker: createUnsavedTracker(),
    events,
    siblingWatcher: createSiblingWatcher(options.context.files, options.incomingCopies, publishSiblings),
    newCards: createNewCards(options.context, (key, newCards) =>
      events.publish(key, { type: 'newCards', newCards: [...newCards] }),
    ),
    partnerChanges: createPartnerChanges(options.context, (key, changes) =>
      events.publish(key, { type: 'partnerChanges', partnerChanges: [...changes] }),
    ),
  };
};

const MISSING_ENTRY: OpenResult = {
  outcome: {
    outcome: 'missing',
    sentence: 'This project is no longer in the list. Open its file again.',
    details: [],
  },
};

const updateIndex = async (
  { context, libraryIndex, changedAt: changedAtByKey }: State,
  key: string,
  document: ProjectDocument,
  path: string,
): Promise<void> => {
  const fingerprint = (await context.files.stat(path))?.fingerprint;
  const changedAt = changedAtByKey.get(key);
  await libraryIndex.change(key, {
    digest: documentSummaryOf(document),
    ...(fingerprint === undefined ? {} : { look: fingerprint }),
    ...(changedAt === undefined ? {} : { changedAt }),
  });
};

const logIndexFailure =
  ({ context }: State) =>
  (error: unknown): void =>
    context.log(`The list could not be brought up to date: ${error}`);

const publishDecision = ({ projects, events, incomingCopies }: State, key: string): void => {
  const project = projects.get(key);
  if (!project) return;
  const outcome = pendingDecisionOutcome(incomingCopies, key, project.externalChange, project.readOnly);
  events.publish(key, { type: 'outcome', outcome });
};

const openFile = (state: State, key: string, path: string): Promise<OpenResult> => {
  const { context, libraryIndex, unsavedTracker, events } = state;
  return openProjectFile({
    context,
    key,
    path,
    emit: (event) => {
      unsavedTracker.noteEvent(key, event);
      events.publish(key, event);
      const replaced = event.type === 'replaced' ? state.projects.get(key) : undefined;
      if (replaced) void state.newCards.onReplaced(replaced);
      if (replaced) void state.partnerChanges.onReplaced(replaced);
    },
    onDecisionChange: () => publishDecision(state, key),
    onChange: () => {
      state.changedAt.set(key, context.now().toISOString());
      state.onChange();
    },
    onErased: (document, erasedPath) => updateIndex(state, key, document, erasedPath),
    onRenamed: (renamed) => libraryIndex.change(key, { path: renamed }),
  });
};

const openNow = async (state: State, key: string): Promise<OpenResult> => {
  const { context, libraryIndex, projects, siblingWatcher, newCards, partnerChanges } = state;
  const entry = libraryIndex.get(key);
  if (!entry) return MISSING_ENTRY;
  const opened = await openFile(state, key, entry.path);
  if (opened.project) {
    projects.set(key, opened.project);
    await Promise.all([newCards.onOpened(opened.project), partnerChanges.onReplaced(opened.project)]);
    siblingWatcher.watch(opened.project);
  }
  // Neither a full disk nor a slow one must keep anybody from reading.
  void libraryIndex.change(key, { openedAt: context.now().toISOString() }).catch(logIndexFailure(state));
  return opened;
};

/** Opens a project that is not open, after one that is still closing. What could not be opened is tried anew next time. */
const open = async (state: State, key: string): Promise<OpenResult> => {
  const { openings, closings } = state;
  const running = openings.get(key);
  if (running) return running;
  // Two open projects must never write the same journal.
  const opening = (closings.get(key) ?? Promise.resolve()).then(() => openNow(state, key));
  openings.set(key, opening);
  const removeOpening = (): void => {
    if (openings.get(key) === opening) openings.delete(key);
  };
  try {
    const opened = await opening;
    if (!opened.project) removeOpening();
    return opened;
  } catch (error) {
    removeOpening();
    throw error;
  }
};

const closeNow = async (state: State, key: string, opening: Promise<OpenResult>): Promise<void> => {
  // An error of opening is reported to the caller of `open`.
  const opened = await opening.catch(() => undefined);
  state.projects.delete(key);
  state.siblingWatcher.unwatch(key);
  if (!opened?.project) return;
  const { project } = opened;
  await project.close();
  state.unsavedTracker.remove(key);
  await updateIndex(state, key, project.document, project.path).catch(logIndexFailure(state));
  state.changedAt.delete(key);
};

const close = async (state: State, key: string): Promise<void> => {
  const { openings, closings } = state;
  const opening = openings.get(key);
  if (opening) {
    openings.delete(key);
    const closing = closeNow(state, key, opening).finally(() => closings.delete(key));
    closings.set(key, closing);
  }
  await closings.get(key);
};

const hasWatchers = ({ watcherCounts }: State, key: string): boolean => (watcherCounts.get(key) ?? 0) > 0;

const removeWatcher = (state: State, key: string): void => {
  state.watcherCounts.set(key, (state.watcherCounts.get(key) ?? 1) - 1);
  if (hasWatchers(state, key)) return;
  // The person was asked before a window with unsaved edits closed; the file is retried, and reports again.
  state.unsavedTracker.remove(key);
  const timer = setTimeout(() => {
    if (!hasWatchers(state, key)) void close(state, key);
  }, CLOSE_DELAY_MS);
  timer.unref();
};

const watch = (state: State, key: string, signal: AbortSignal | undefined): AsyncGenerator<ProjectEvent> => {
  state.watcherCounts.set(key, (state.watcherCounts.get(key) ?? 0) + 1);
  // Subscribed with the call, not with the first read: nothing is missed in between.
  const subscription = state.events.subscribe(key, signal ? { signal } : {});
  const project = state.projects.get(key);
  return (async function* () {
    try {
      if (project) yield { type: 'save', save: project.saveState() } as const;
      yield* subscription;
    } finally {
      removeWatcher(state, key);
    }
  })();
};

const describeUnsaved = async ({ projects, unsavedTracker }: State): Promise<readonly string[]> => {
  await Promise.all([...projects.values()].map((project) => project.flush()));
  return [...unsavedTracker.sentences()].map(([key, sentence]) => {
    const project = projects.get(key);
    return project ? `${documentSummaryOf(project.document).title}: ${sentence}` : sentence;
  });
};

/** Nothing is open at first. */
export function createOpenProjects(options: OpenProjectsOptions): OpenProjects {
  const state = initialState(options);
  const { projects, openings, closings } = state;
  return {
    open: (key) => open(state, key),
    findSiblingCopies: state.siblingWatcher.checkNow,
    getOpen: (key) => projects.get(key),
    watch: (key, signal) => watch(state, key, signal),
    leave: async (key) => {
      if (hasWatchers(state, key)) await projects.get(key)?.flush();
      else await close(state, key);
    },
    close: (key) => close(state, key),
    closeAll: async () => {
      await Promise.all([...openings.keys(), ...closings.keys()].map((key) => close(state, key)));
    },
    describeUnsaved: () => describeUnsaved(state),
    newCards: state.newCards,
    partnerChanges: state.partnerChanges,
    changedAt: (key) => state.changedAt.get(key),
  };
}
