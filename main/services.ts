import { EventPublisher } from '@orpc/server';
import type { OpenOutcome } from '../shared/contract.ts';
import { dayOf } from '../shared/records/day.ts';
import { healBin } from './projects/bin.ts';
import { openEntries } from './projects/entries.ts';
import { createExchange } from './projects/exchange.ts';
import { findFiles } from './projects/find-files.ts';
import { finishErasures } from './projects/finish-erasures.ts';
import type { Ground } from './projects/ground.ts';
import { createLibrary } from './projects/library.ts';
import { type Dialogs, libraryRoutes } from './projects/library-routes.ts';
import { listProjects } from './projects/listing.ts';
import { projectRoutes } from './projects/project-routes.ts';
import { createProjects } from './projects/projects.ts';
import { recoverAll } from './projects/recover-all.ts';
import { routes } from './projects/routes.ts';
import { createVersions } from './projects/versions.ts';
import { createWaitingRoom } from './projects/waiting.ts';
import { openSettings } from './settings/settings.ts';
import { clearStaleDrafts } from './storage/durable-file.ts';
import type { Files } from './storage/files.ts';
import { nodeFiles } from './storage/node-files.ts';

export type { Dialogs } from './projects/library-routes.ts';

export interface ServicesOptions {
  /** The data folder; made where it is not there yet. */
  readonly home: string;
  readonly version: string;
  readonly shell: 'electron' | 'browser';
  readonly now?: () => Date;
  readonly dialogs?: Dialogs;
  readonly log?: (line: string) => void;
  /** The disk; tests give one that fails. */
  readonly files?: Files;
}

export type Services = Awaited<ReturnType<typeof createServices>>;

/** Home is told at most this often that something changed, in milliseconds. */
const PAUSE = 500;

/** One notice for many changes in a row. */
const afterPause = (tell: () => void): (() => void) => {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    const told = () => {
      isWaiting = false;
      tell();
    };
    setTimeout(told, PAUSE).unref();
  };
};

const standOn = async (options: ServicesOptions): Promise<Ground> => {
  const { home, now = () => new Date(), log = () => undefined, files = nodeFiles } = options;
  await files.makeFolder(home);
  const real = await files.follow(home);
  await clearStaleDrafts(files, real);
  return { files, home: real, now, log, settings: await openSettings(files, real) };
};

/**
 * Puts the services together: what journals hold is recovered first, then the router answers. Rejects with the
 * system's error where the data folder cannot be used at all.
 */
export const createServices = async (options: ServicesOptions) => {
  const { version, shell, dialogs } = options;
  const ground = await standOn(options);
  const { home, now, settings } = ground;
  const changes = new EventPublisher<{ changed: true }>();
  const onChange = afterPause(() => changes.publish('changed', true));
  const entries = await openEntries(ground.files, home, onChange);
  for (const step of [healBin, findFiles, recoverAll]) {
    // Whatever one of them cannot do now, it does at the next start; the app opens.
    await step(ground, entries).catch((error: unknown) => ground.log(`At start: ${error}`));
  }
  const waiting = createWaitingRoom();
  const projects = createProjects({ ground, entries, waiting, onChange });
  // Beside everything else: a drive that does not answer must not keep anybody from their other projects.
  void finishErasures(ground, entries, projects);
  const library = createLibrary({ ground, entries, projects, waiting });
  const list = () => listProjects({ ground, entries, projects });
  const router = {
    app: {
      about: routes.app.about.handler(() => ({ version, shell, home, today: dayOf(now()) })),
      settings: routes.app.settings.handler(() => settings.data),
      change: routes.app.change.handler(({ input }) =>
        settings.update((before) => ({ ...before, ...given(input) })),
      ),
    },
    library: libraryRoutes({ library, projects, waiting, dialogs, list, changes }),
    project: projectRoutes({
      ground,
      projects,
      exchange: createExchange(waiting),
      versions: createVersions(ground, waiting),
      waiting,
      dialogs,
    }),
    notes: {
      // Readers of Word and HTML are large: they are loaded when the first notes come in.
      read: routes.notes.read.handler(async ({ input }) => {
        const { readNotes } = await import('./notes/read-notes.ts');
        return readNotes(input.name, Buffer.from(input.bytes, 'base64'));
      }),
    },
  };
  return {
    router,
    /** Opens a file where it lies, as the system or the command line asks. */
    openPath: (path: string): Promise<OpenOutcome> => library.openPath(path),
    /** What a disk in trouble has not taken, after one more try: a sentence a project, to ask before ending. */
    unsaved: (): Promise<readonly string[]> => projects.unsaved(),
    /** Resolves once everything is on disk, or safe in its journal. */
    close: (): Promise<void> => projects.closeAll(),
  };
};

/** Without keys whose value is undefined. */
const given = <T extends object>(input: { [K in keyof T]?: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
