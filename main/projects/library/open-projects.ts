import { EventPublisher } from '@orpc/server';
import type { ProjectEvent } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { OpenProject } from '../editing/open-project.ts';
import { createUnsavedTracker } from '../editing/unsaved-tracker.ts';
import type { IncomingCopies } from '../exchange/incoming-copies.ts';
import { pendingDecisionOutcome } from '../exchange/pending-decision-outcome.ts';
import { createSiblingWatcher, type SiblingCopyLine } from '../exchange/watch-sibling-copies.ts';
import type { OpenResult } from '../open/assemble-project.ts';
import { openProjectFile } from '../open/open-project-file.ts';
import { digestOf } from '../project-digest.ts';
import type { ServiceContext } from '../service-context.ts';
import type { LibraryIndex } from './library-index.ts';

/** A project that nobody looks at any more is closed after this long, in milliseconds: a page may only be reloading. */
const CLOSE_DELAY_MS = 10_000;

/** The projects that are open, each once, however many windows show it. */
export interface OpenProjects {
  /** Opens a project, or finds it open. */
  open(key: string): Promise<OpenResult>;
  /** Copies beside an open project's file that hold more; other windows hear of them too. */
  findSiblingCopies(project: OpenProject): Promise<SiblingCopyLine[]>;
  /** Only where it is open already. */
  getOpen(key: string): OpenProject | undefined;
  /** What happens to a project from now on, until `signal`. */
  watch(key: string, signal: AbortSignal | undefined): AsyncGenerator<ProjectEvent>;
  /** A window leaves: all is written, and closed unless another window still shows it. */
  leave(key: string): Promise<void>;
  /** Everything on disk, and no longer open; waits for it. */
  close(key: string): Promise<void>;
  closeAll(): Promise<void>;
  /** Tries to write everything now; resolves to what a disk in trouble has not taken, a sentence a project. */
  describeUnsaved(): Promise<readonly string[]>;
  /** When a project that is open was changed last, as an ISO time. */
  changedAt(key: string): string | undefined;
}

export interface OpenProjectsOptions {
  readonly context: ServiceContext;
  readonly libraryIndex: LibraryIndex;
  readonly incomingCopies: IncomingCopies;
  /** Something that Home shows may be different now. */
  readonly onChange: () => void;
}

/** Nothing is open at first. */
export function createOpenProjects({
  context,
  libraryIndex,
  incomingCopies,
  onChange,
}: OpenProjectsOptions): OpenProjects {
  const openings = new Map<string, Promise<OpenResult>>();
  const closing = new Map<string, Promise<void>>();
  const projects = new Map<string, OpenProject>();
  const changedAtByKey = new Map<string, string>();
  const watchers = new Map<string, number>();
  const unsavedTracker = createUnsavedTracker();
  const events = new EventPublisher<Record<string, ProjectEvent>>({
    maxBufferedEvents: Number.MAX_SAFE_INTEGER,
  });

  const siblingWatcher = createSiblingWatcher(context.files, incomingCopies, (key, siblings) =>
    events.publish(key, { type: 'beside', siblingCopies: siblings }),
  );

  const openNow = async (key: string): Promise<OpenResult> => {
    const entry = libraryIndex.get(key);
    if (!entry) {
      const sentence = 'This project is no longer in the list. Open its file again.';
      return { outcome: { outcome: 'missing', sentence, details: [] } };
    }
    const opened = await openProjectFile({
      context,
      key,
      path: entry.path,
      emit: (event) => {
        unsavedTracker.noteEvent(key, event);
        events.publish(key, event);
      },
      onDecisionChange: () => {
        const project = projects.get(key);
        if (!project) return;
        const outcome = pendingDecisionOutcome(incomingCopies, key, project.externalChange, project.readOnly);
        events.publish(key, { type: 'outcome', outcome });
      },
      onChange: () => {
        changedAtByKey.set(key, context.now().toISOString());
        onChange();
      },
      onErased: (document, path) => updateIndex(key, document, path),
      onRenamed: (path) => libraryIndex.change(key, { path }),
    });
    if (opened.project) {
      projects.set(key, opened.project);
      siblingWatcher.watch(opened.project);
    }
    // A full disk must not keep anybody from reading.
    await libraryIndex
      .change(key, { openedAt: context.now().toISOString() })
      .catch((error: unknown) => context.log(`The list could not be brought up to date: ${error}`));
    return opened;
  };
  const updateIndex = async (key: string, document: ProjectDocument, path: string): Promise<void> => {
    const fingerprint = (await context.files.stat(path))?.fingerprint;
    const changedAt = changedAtByKey.get(key);
    await libraryIndex.change(key, {
      digest: digestOf(document),
      ...(fingerprint === undefined ? {} : { look: fingerprint }),
      ...(changedAt === undefined ? {} : { changedAt }),
    });
  };
  const closeNow = async (key: string, opening: Promise<OpenResult>): Promise<void> => {
    // Whoever asked to open it hears of that error.
    const opened = await opening.catch(() => undefined);
    projects.delete(key);
    siblingWatcher.unwatch(key);
    if (!opened?.project) return;
    await opened.project.close();
    unsavedTracker.remove(key);
    await updateIndex(key, opened.project.document, opened.project.path).catch((error: unknown) =>
      context.log(`The list could not be brought up to date: ${error}`),
    );
    changedAtByKey.delete(key);
  };
  const close = async (key: string): Promise<void> => {
    const opening = openings.get(key);
    if (opening) {
      openings.delete(key);
      closing.set(
        key,
        closeNow(key, opening).finally(() => closing.delete(key)),
      );
    }
    await closing.get(key);
  };
  const removeWatcher = (key: string): void => {
    const remaining = (watchers.get(key) ?? 1) - 1;
    watchers.set(key, remaining);
    if (remaining > 0) return;
    // Whoever closed the last window was asked before its edits went with it; the file tries on, and says so again.
    unsavedTracker.remove(key);
    const timer = setTimeout(() => {
      if ((watchers.get(key) ?? 0) === 0) void close(key);
    }, CLOSE_DELAY_MS);
    timer.unref();
  };
  return {
    open: async (key) => {
      const found = openings.get(key);
      if (found) return found;
      // Two sessions must never write the same journal.
      const opening = (closing.get(key) ?? Promise.resolve()).then(() => openNow(key));
      openings.set(key, opening);
      // What could not be opened is tried anew next time.
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
    },
    findSiblingCopies: siblingWatcher.checkNow,
    getOpen: (key) => projects.get(key),
    watch: (key, signal) => {
      watchers.set(key, (watchers.get(key) ?? 0) + 1);
      // Listening begins with the call, not with the first look: nothing is missed in between.
      const subscription = events.subscribe(key, signal ? { signal } : {});
      const project = projects.get(key);
      return (async function* () {
        try {
          if (project) yield { type: 'save', save: project.saveState() } as const;
          yield* subscription;
        } finally {
          removeWatcher(key);
        }
      })();
    },
    leave: async (key) => {
      if ((watchers.get(key) ?? 0) > 0) await projects.get(key)?.flush();
      else await close(key);
    },
    close,
    closeAll: async () => {
      await Promise.all([...openings.keys(), ...closing.keys()].map(close));
    },
    describeUnsaved: async () => {
      await Promise.all([...projects.values()].map((session) => session.flush()));
      return [...unsavedTracker.sentences()].map(([key, sentence]) => {
        const session = projects.get(key);
        return session ? `${digestOf(session.document).title}: ${sentence}` : sentence;
      });
    },
    changedAt: (key) => changedAtByKey.get(key),
  };
}
