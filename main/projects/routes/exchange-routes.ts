import { exceededLimitInWords, exceededLimitOf } from '../../../shared/document/file/project-size-limits.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { withheldCountsOf } from '../../../shared/document/sharing/withheld-counts.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { writeDurably } from '../../storage/durable-file.ts';
import { PROJECT_FILE_EXTENSION, safeFileName } from '../../storage/safe-path.ts';
import { documentSummaryOf } from '../document-summary.ts';
import type { OpenProject } from '../editing/open-project.ts';
import { withOwnName } from '../editing/own-authors.ts';
import type { IncomingMerger } from '../exchange/merge-incoming.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import { platform } from '../platform.ts';
import type { ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { Dialogs } from './dialogs.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

export interface ExchangeRoutesOptions {
  readonly context: ServiceContext;
  readonly openProjects: OpenProjects;
  readonly incomingMerger: IncomingMerger;
  readonly dialogs: Dialogs | undefined;
}

type Profile = 'full' | 'partners';

/** Bytes of a copy. @throws {UserFacingError} where it could not be opened again: it also lists each replica's unseen writes. */
const encodeCopy = (document: ProjectDocument): Uint8Array => {
  const bytes = createProjectWriter(platform)(document);
  const excess = exceededLimitOf(document, bytes);
  if (excess) throw new UserFacingError(`No copy was made. ${exceededLimitInWords[excess]}`);
  return bytes;
};

/** Bytes of a copy for an audience. A newer version's file is copied byte for byte: what cannot be read can neither be kept nor withheld. */
const copyBytes = async (
  context: ServiceContext,
  { document, metadata, outcome, path }: OpenProject,
  profile: Profile,
): Promise<Uint8Array> => {
  if (outcome.outcome !== 'newer') {
    // Who you are is asked with the copy: it says so of what was written before as well.
    const named = withOwnName(document, metadata.data.ours, context);
    return encodeCopy(redact(named, profile, kindRegistry));
  }
  if (profile === 'full') return context.files.read(path);
  throw new UserFacingError(
    'A newer version of Alongside wrote this project, and only that one knows what is private. No copy was made: save a whole copy, or update Alongside.',
  );
};

const copyName = ({ document }: OpenProject, profile: Profile): string => {
  const audienceSuffix = profile === 'partners' ? ', for partners' : '';
  return `${safeFileName(documentSummaryOf(document).title)}${audienceSuffix}${PROJECT_FILE_EXTENSION}`;
};

/** Saves a copy where the dialog says; without dialogs the answer carries its bytes for a download. */
const saveCopy = async (
  { context, dialogs }: ExchangeRoutesOptions,
  project: OpenProject,
  profile: Profile,
) => {
  const name = copyName(project, profile);
  const bytes = await copyBytes(context, project, profile);
  if (!dialogs) return { path: null, name, bytes: Buffer.from(bytes).toString('base64') };
  const path = await dialogs.saveCopy(name);
  if (path !== undefined) await writeDurably(context.files, path, bytes);
  return { path: path ?? null, name, bytes: null };
};

/** Implements the contract's area of exchange. */
export function createExchangeRoutes(options: ExchangeRoutesOptions) {
  const { openProjects, incomingMerger } = options;
  const { project } = procedures;
  return {
    previewMerge: project.previewMerge.handler(async ({ input }) =>
      incomingMerger.preview(await openOrThrow(openProjects, input.key), input.incomingId),
    ),
    mergeIncoming: project.mergeIncoming.handler(async ({ input }) => {
      const opened = await openOrThrow(openProjects, input.key);
      const counts = await incomingMerger.merge(opened, input.incomingId);
      await openProjects.findSiblingCopies(opened);
      return counts;
    }),
    dismissIncoming: project.dismissIncoming.handler(async ({ input }) =>
      incomingMerger.dismiss(await openOrThrow(openProjects, input.key), input.incomingId),
    ),
    undoMerge: project.undoMerge.handler(async ({ input }) =>
      incomingMerger.undoMerge(await openOrThrow(openProjects, input.key)),
    ),
    withheld: project.withheld.handler(async ({ input }) =>
      withheldCountsOf((await openOrThrow(openProjects, input.key)).document, 'partners', kindRegistry),
    ),
    saveCopy: project.saveCopy.handler(async ({ input }) =>
      saveCopy(options, await openOrThrow(openProjects, input.key), input.profile ?? 'full'),
    ),
  };
}
