import { EventPublisher } from '@orpc/server';
import type { OpenOutcome } from '../shared/contract/open-outcome.ts';
import { createNotesStore, type NotesStore } from './notes/notes-store.ts';
import { createIncomingCopies } from './projects/exchange/incoming-copies.ts';
import { createIncomingMerger } from './projects/exchange/merge-incoming.ts';
import { repairBin } from './projects/library/bin.ts';
import { createLibrary } from './projects/library/library.ts';
import { openLibraryIndex } from './projects/library/library-index.ts';
import { listProjects } from './projects/library/list-projects.ts';
import { createOpenProjects } from './projects/library/open-projects.ts';
import { createReceiving } from './projects/receiving/receiving.ts';
import type { Dialogs } from './projects/routes/dialogs.ts';
import { createRouter } from './projects/routes/router.ts';
import { pathsIn, type ServiceContext } from './projects/service-context.ts';
import { addUnlistedProjects } from './projects/startup/add-unlisted-projects.ts';
import { finishErasures } from './projects/startup/finish-erasures.ts';
import { recoverAllProjects } from './projects/startup/recover-all-projects.ts';
import { createVersions } from './projects/versions/versions.ts';
import { openSettings } from './settings/settings.ts';
import { removeStaleTemporaryFiles } from './storage/durable-file.ts';
import type { Files } from './storage/files.ts';
import { nodeFiles } from './storage/node-files.ts';

export interface ServicesOptions {
  /** The data folder; made where it is not there yet. */
  readonly dataFolder: string;
  readonly version: string;
  readonly shell: 'electron' | 'browser';
  readonly now?: () => Date;
  readonly dialogs?: Dialogs;
  readonly log?: (line: string) => void;
  /** The disk; tests give one that fails. */
  readonly files?: Files;
}

export type Services = Awaited<ReturnType<typeof createServices>>;

/** Watchers of the library are notified at most this often, in milliseconds. */
const NOTIFY_INTERVAL_MS = 500;

/** One notification for many changes in a row. */
const throttle = (notify: () => void): (() => void) => {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    const notifyNow = () => {
      isWaiting = false;
      notify();
    };
    setTimeout(notifyNow, NOTIFY_INTERVAL_MS).unref();
  };
};

const createServiceContext = async (options: ServicesOptions): Promise<ServiceContext> => {
  const { dataFolder, now = () => new Date(), log = () => undefined, files = nodeFiles } = options;
  await files.makeFolder(dataFolder);
  const realDataFolder = await files.realPath(dataFolder);
  await removeStaleTemporaryFiles(files, realDataFolder);
  const stores = new Map<string, NotesStore>();
  const notesOf = (key: string): NotesStore => {
    const store = stores.get(key) ?? createNotesStore(files, pathsIn(realDataFolder).versions(key), now);
    stores.set(key, store);
    return store;
  };
  const settings = await openSettings(files, realDataFolder);
  return { files, dataFolder: realDataFolder, now, log, settings, notesOf };
};

/**
 * Composition root of the services. Journals are replayed before the router answers. Rejects with the system's error
 * where the data folder cannot be used at all.
 */
export async function createServices(options: ServicesOptions) {
  const { version, shell, dialogs } = options;
  const context = await createServiceContext(options);
  const { dataFolder } = context;
  const libraryChanges = new EventPublisher<{ changed: true }>();
  const onChange = throttle(() => libraryChanges.publish('changed', true));
  const libraryIndex = await openLibraryIndex(context.files, dataFolder, onChange);
  for (const step of [repairBin, addUnlistedProjects, recoverAllProjects]) {
    // Whatever one of them cannot do now, it does at the next start; the app opens.
    await step(context, libraryIndex).catch((error: unknown) => context.log(`At start: ${error}`));
  }
  const incomingCopies = createIncomingCopies();
  const openProjects = createOpenProjects({ context, libraryIndex, incomingCopies, onChange });
  // Not awaited: a drive that does not answer must not keep anybody from their other projects.
  void finishErasures(context, libraryIndex, openProjects);
  const library = createLibrary({ context, libraryIndex, openProjects });
  const router = createRouter({
    context,
    version,
    shell,
    dialogs,
    library,
    libraryIndex,
    openProjects,
    incomingCopies,
    incomingMerger: createIncomingMerger(incomingCopies),
    receiving: createReceiving({ context, library, libraryIndex, openProjects, incomingCopies }),
    versions: createVersions(context, incomingCopies),
    listLibrary: () => listProjects({ context, libraryIndex, openProjects }),
    libraryChanges,
  });
  return {
    router,
    /** Opens a file in place, as the system or the command line asks. */
    openPath: (path: string): Promise<OpenOutcome> => library.openPath(path),
    /** What is still unsaved after one more try: a sentence a project, to ask before quitting. */
    describeUnsaved: (): Promise<readonly string[]> => openProjects.describeUnsaved(),
    /** Resolves once every edit is in its project file, or in the journal. */
    close: (): Promise<void> => openProjects.closeAll(),
  };
}
