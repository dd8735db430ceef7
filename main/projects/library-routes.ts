import type { EventPublisher } from '@orpc/server';
import type { OpenOutcome, ProjectSummary } from '../../shared/contract.ts';
import { prepareEdit } from '../../shared/document/edit.ts';
import { titleChange } from '../../shared/records/project-record.ts';
import { rules } from '../../shared/records/registry.ts';
import type { Library } from './library.ts';
import type { Projects } from './projects.ts';
import { routes, Said } from './routes.ts';
import { sampleText } from './sample.ts';
import type { WaitingRoom } from './waiting.ts';

/** Asks people for places in the file system; the browser shell has none. */
export interface Dialogs {
  openFile(): Promise<string | undefined>;
  saveCopy(suggestedName: string): Promise<string | undefined>;
}

export interface LibraryRoutesOptions {
  readonly library: Library;
  readonly projects: Projects;
  readonly waiting: WaitingRoom;
  readonly dialogs: Dialogs | undefined;
  readonly list: () => Promise<ProjectSummary[]>;
  /** Says that Home may look different. */
  readonly changes: EventPublisher<{ changed: true }>;
}

const outcome = (name: OpenOutcome['outcome'], sentence: string): OpenOutcome => ({
  outcome: name,
  sentence,
  details: [],
});

/** The list again whenever it may be another one; many changes in a row are one. */
async function* lists(
  list: () => Promise<ProjectSummary[]>,
  changes: AsyncIterable<true>,
): AsyncGenerator<ProjectSummary[]> {
  let last = '';
  const next = async (): Promise<ProjectSummary[] | undefined> => {
    const found = await list();
    const text = JSON.stringify(found);
    if (text === last) return undefined;
    last = text;
    return found;
  };
  const first = await next();
  if (first) yield first;
  for await (const _changed of changes) {
    const found = await next();
    if (found) yield found;
  }
}

/** The part of the contract that Home asks. */
export const libraryRoutes = (options: LibraryRoutesOptions) => {
  const { library, projects, waiting, dialogs, list, changes } = options;
  const router = routes.library;
  return {
    list: router.list.handler(list),
    watch: router.watch.handler(({ signal }) =>
      lists(list, changes.subscribe('changed', { maxBufferedEvents: 1, ...(signal ? { signal } : {}) })),
    ),
    create: router.create.handler(async ({ input }) => {
      const { population, ...rest } = input;
      const described = population === '' ? {} : { population: { description: population } };
      return { key: await library.create({ ...rest, ...described }) };
    }),
    sample: router.sample.handler(async () => ({ key: await library.sample(await sampleText()) })),
    openPath: router.openPath.handler(({ input }) => library.openPath(input.path)),
    openDialog: router.openDialog.handler(async () => {
      if (!dialogs) return outcome('noDialog', 'Type or paste the path of the file.');
      const path = await dialogs.openFile();
      return path === undefined ? outcome('cancelled', 'No file was chosen.') : library.openPath(path);
    }),
    receive: router.receive.handler(({ input }) =>
      library.receive(input.name, Buffer.from(input.bytes, 'base64')),
    ),
    keepApart: router.keepApart.handler(async ({ input }) => {
      const copy = waiting.get(input.incoming);
      if (!copy) throw new Said('This copy is no longer waiting. Receive it again.');
      const key = await library.keepApart(copy);
      waiting.remove(input.incoming);
      return { key };
    }),
    rename: router.rename.handler(async ({ input: { key, title } }) => {
      const wasOpen = projects.current(key) !== undefined;
      const { session } = await projects.open(key);
      if (!session) throw new Said('This project cannot be opened, so it cannot be renamed.');
      const { document } = session;
      const edit = prepareEdit(document, [titleChange(document, title)], rules);
      const done = edit.writes.length > 0 ? await session.commit(edit) : undefined;
      if (!wasOpen) await projects.leave(key);
      if (done && done.outcome !== 'saved') {
        throw new Said('sentence' in done ? done.sentence : 'The project was closed meanwhile. Try again.');
      }
    }),
    duplicate: router.duplicate.handler(async ({ input }) => ({ key: await library.duplicate(input.key) })),
    bin: router.bin.handler(({ input }) => library.bin(input.key)),
    bringBack: router.bringBack.handler(({ input }) => library.bringBack(input.key)),
  };
};
