import { writeDurably } from '../../storage/durable-file.ts';
import type { OpenProject } from '../editing/open-project.ts';
import { type CopyRequest, makeCopy } from '../exchange/make-copy.ts';
import type { IncomingMerger } from '../exchange/merge-incoming.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Dialogs } from './dialogs.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

export interface ExchangeRoutesOptions {
  readonly context: ServiceContext;
  readonly openProjects: OpenProjects;
  readonly incomingMerger: IncomingMerger;
  readonly dialogs: Dialogs | undefined;
}

/** Paths of the copies that were saved since the start: nothing else is shown in its folder. */
type SavedPaths = Set<string>;

/** Saves a copy where the dialog says; without dialogs the answer carries its bytes for a download. */
const saveCopy = async (
  { context, dialogs }: ExchangeRoutesOptions,
  project: OpenProject,
  request: CopyRequest,
  savedPaths: SavedPaths,
) => {
  const { name, bytes, keepInList } = await makeCopy(context, project, request);
  const size = bytes.length;
  if (!dialogs) {
    const isListed = await keepInList();
    return { path: null, name, size, isListed, bytes: Buffer.from(bytes).toString('base64') };
  }
  const path = await dialogs.saveCopy(name);
  if (path === undefined) return { path: null, name, size, isListed: false, bytes: null };
  await writeDurably(context.files, path, bytes);
  savedPaths.add(path);
  return { path, name, size, isListed: await keepInList(), bytes: null };
};

/** Implements the contract's area of exchange. */
export function createExchangeRoutes(options: ExchangeRoutesOptions) {
  const { openProjects, incomingMerger, dialogs } = options;
  const savedPaths: SavedPaths = new Set();
  const { project } = procedures;
  return {
    previewMerge: project.previewMerge.handler(async ({ input }) => {
      const opened = await openOrThrow(openProjects, input.key);
      const { differences, ...review } = incomingMerger.preview(opened, input.incomingId);
      return { ...review, differences: JSON.stringify(differences) };
    }),
    mergeIncoming: project.mergeIncoming.handler(async ({ input }) => {
      const opened = await openOrThrow(openProjects, input.key);
      const counts = await incomingMerger.merge(opened, input.incomingId, input.choices);
      await openProjects.findSiblingCopies(opened);
      return counts;
    }),
    dismissIncoming: project.dismissIncoming.handler(async ({ input }) =>
      incomingMerger.dismiss(await openOrThrow(openProjects, input.key), input.incomingId),
    ),
    undoMerge: project.undoMerge.handler(async ({ input }) =>
      incomingMerger.undoMerge(await openOrThrow(openProjects, input.key)),
    ),
    saveCopy: project.saveCopy.handler(async ({ input: { key, profile, forWhom = '' } }) => {
      const request = { profile: profile ?? 'full', forWhom, isForSomebody: profile !== undefined };
      return saveCopy(options, await openOrThrow(openProjects, key), request, savedPaths);
    }),
    showInFolder: project.showInFolder.handler(({ input: { path } }) => {
      if (savedPaths.has(path)) dialogs?.showInFolder(path);
    }),
  };
}
