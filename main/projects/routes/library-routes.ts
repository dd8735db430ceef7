import type { EventPublisher } from '@orpc/server';
import type { ProjectSummary } from '../../../shared/contract/library.ts';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { titleChange } from '../../../shared/records/project-record.ts';
import type { IncomingCopies } from '../exchange/incoming-copies.ts';
import type { Library } from '../library/library.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import { readSampleProject } from '../library/sample-project.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { Dialogs } from './dialogs.ts';
import { procedures } from './procedures.ts';

export interface LibraryRoutesOptions {
  readonly library: Library;
  readonly openProjects: OpenProjects;
  readonly incomingCopies: IncomingCopies;
  readonly dialogs: Dialogs | undefined;
  readonly listLibrary: () => Promise<ProjectSummary[]>;
  /** Published whenever the list may have changed. */
  readonly libraryChanges: EventPublisher<{ changed: true }>;
}

const openOutcome = (name: OpenOutcome['outcome'], sentence: string): OpenOutcome => ({
  outcome: name,
  sentence,
  details: [],
});

/** Yields the list now and after each change; a list equal to the last one is not yielded again. */
async function* watchList(
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

/** Implements the contract's area `library`. */
export function createLibraryRoutes(options: LibraryRoutesOptions) {
  const { library, openProjects, incomingCopies, dialogs, listLibrary, libraryChanges } = options;
  const libraryProcedures = procedures.library;
  return {
    list: libraryProcedures.list.handler(listLibrary),
    watch: libraryProcedures.watch.handler(({ signal }) =>
      watchList(
        listLibrary,
        libraryChanges.subscribe('changed', { maxBufferedEvents: 1, ...(signal ? { signal } : {}) }),
      ),
    ),
    create: libraryProcedures.create.handler(async ({ input }) => {
      const { population, objectives, ...rest } = input;
      const populationField = population === '' ? {} : { population: { description: population } };
      return { key: await library.create({ ...rest, ...populationField }, objectives) };
    }),
    createSample: libraryProcedures.createSample.handler(async ({ input }) => ({
      key: await library.createSample(await readSampleProject(input?.name)),
    })),
    openPath: libraryProcedures.openPath.handler(({ input }) => library.openPath(input.path)),
    openDialog: libraryProcedures.openDialog.handler(async () => {
      if (!dialogs) return openOutcome('noDialog', 'Type or paste the path of the file.');
      const path = await dialogs.openFile();
      return path === undefined ? openOutcome('cancelled', 'No file was chosen.') : library.openPath(path);
    }),
    keepAsSeparate: libraryProcedures.keepAsSeparate.handler(async ({ input }) => {
      const copy = incomingCopies.get(input.incomingId);
      if (!copy) throw new UserFacingError('This copy is no longer waiting. Receive it again.');
      const key = await library.keepAsSeparate(copy);
      incomingCopies.remove(input.incomingId);
      return { key };
    }),
    rename: libraryProcedures.rename.handler(async ({ input: { key, title } }) => {
      const wasOpen = openProjects.getOpen(key) !== undefined;
      const { project } = await openProjects.open(key);
      if (!project) throw new UserFacingError('This project cannot be opened, so it cannot be renamed.');
      const { document } = project;
      const edit = prepareEdit(document, [titleChange(document, title)], documentRules);
      const commitResult = edit.writes.length > 0 ? await project.commit(edit) : undefined;
      if (!wasOpen) await openProjects.leave(key);
      if (commitResult && commitResult.outcome !== 'saved') {
        throw new UserFacingError(
          'sentence' in commitResult ? commitResult.sentence : 'The project was closed meanwhile. Try again.',
        );
      }
    }),
    duplicate: libraryProcedures.duplicate.handler(async ({ input }) => ({
      key: await library.duplicate(input.key),
    })),
    moveToBin: libraryProcedures.moveToBin.handler(({ input }) => library.moveToBin(input.key)),
    restoreFromBin: libraryProcedures.restoreFromBin.handler(({ input }) =>
      library.restoreFromBin(input.key),
    ),
  };
}
