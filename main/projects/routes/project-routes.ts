import type { Edit } from '../../../shared/document/edit/edit.ts';
import { exceededLimitInWords, exceededLimitOf } from '../../../shared/document/file/file-size-limits.ts';
import { createProjectWriter } from '../../../shared/document/file/write-file.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { withheldIn } from '../../../shared/document/sharing/withheld.ts';
import { registry } from '../../../shared/records/registry.ts';
import { writeDurably } from '../../storage/durable-file.ts';
import { PROJECT_FILE_EXTENSION, safeFileName } from '../../storage/safe-path.ts';
import { saveStateAfterCommit } from '../editing/editor.ts';
import { pendingDecisionOutcome } from '../editing/external-change.ts';
import type { OpenProject } from '../editing/open-project.ts';
import { findCopiesWith } from '../erasure/find-copies-with.ts';
import type { IncomingCopies } from '../exchange/incoming-copies.ts';
import type { IncomingMerger } from '../exchange/merge-incoming.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import type { OpenResult } from '../open/assemble-project.ts';
import { platform } from '../platform.ts';
import { digestOf } from '../project-digest.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Versions } from '../versions/versions.ts';
import type { Dialogs } from './library-routes.ts';
import { procedures, UserFacingError } from './procedures.ts';

export interface ProjectRoutesOptions {
  readonly context: ServiceContext;
  readonly openProjects: OpenProjects;
  readonly incomingMerger: IncomingMerger;
  readonly versions: Versions;
  readonly incomingCopies: IncomingCopies;
  readonly dialogs: Dialogs | undefined;
}

/** The part of the contract that an open project's windows ask. */
export function createProjectRoutes(options: ProjectRoutesOptions) {
  const { context, openProjects, incomingMerger, versions, incomingCopies, dialogs } = options;
  const projectProcedures = procedures.project;
  const openOrThrow = async (key: string): Promise<OpenProject> => {
    const opened = await openProjects.open(key);
    if (opened.project) return opened.project;
    throw new UserFacingError(opened.outcome.sentence);
  };
  /** What could not be opened, with the copy of it that our folder has. */
  const unopenedAnswer = (
    key: string,
    { outcome, keptDocument }: Extract<OpenResult, { project?: undefined }>,
  ) => {
    const copy = keptDocument && {
      document: keptDocument,
      name: digestOf(keptDocument).title,
      changedOutside: false,
    };
    const incomingId = copy && incomingCopies.add({ ...copy, origin: 'kept' }, `kept ${key}`);
    return {
      document: '',
      readOnly: true,
      save: { state: 'saved' as const, at: context.now().toISOString() },
      outcome: incomingId === undefined ? outcome : { ...outcome, incomingId },
      path: '',
      ownReplicas: [],
      siblingCopies: [],
    };
  };
  /** What is asked now; what was said on opening, unless that was a question and is answered. */
  const currentOutcome = (
    { key, externalChange, readOnly, outcome }: OpenProject,
    isOlderCopyPending: boolean,
  ) => {
    if (externalChange) return pendingDecisionOutcome(incomingCopies, key, externalChange, readOnly);
    return outcome.outcome === 'olderCopy' && !isOlderCopyPending ? OPENED_AGAIN : outcome;
  };
  const openedAnswer = async (key: string) => {
    const found = await openProjects.open(key);
    if (!found.project) return unopenedAnswer(key, found);
    const { project, newerState } = found;
    const isPending = newerState && project.metadata.data.lacking !== null;
    const name = 'what you had here';
    const incomingId = isPending
      ? incomingCopies.add(
          { document: newerState, name, changedOutside: false, origin: 'older' },
          `older ${key}`,
        )
      : undefined;
    const siblingCopies = await openProjects.findSiblingCopies(project);
    const outcome = currentOutcome(project, Boolean(isPending));
    return {
      document: JSON.stringify(project.document),
      readOnly: project.readOnly,
      save: project.saveState(),
      outcome: incomingId === undefined ? outcome : { ...outcome, incomingId },
      path: project.path,
      ownReplicas: project.metadata.data.ours,
      siblingCopies: siblingCopies,
    };
  };
  /** A newer version's file is handed on as it lies there: what we cannot read, we can neither keep nor leave out. */
  const copyBytes = async ({ document, outcome, path }: OpenProject, profile: 'full' | 'partners') => {
    if (outcome.outcome !== 'newer') return sizedBytes(redact(document, profile, registry));
    if (profile === 'full') return context.files.read(path);
    throw new UserFacingError(
      'A newer version of Alongside wrote this project, and only that one knows what stays here. No copy was made: save a whole copy, or update Alongside.',
    );
  };
  const saveCopy = async (key: string, profile: 'full' | 'partners') => {
    const project = await openOrThrow(key);
    const audienceSuffix = profile === 'partners' ? ', for partners' : '';
    const name = `${safeFileName(digestOf(project.document).title)}${audienceSuffix}${PROJECT_FILE_EXTENSION}`;
    const bytes = await copyBytes(project, profile);
    if (!dialogs) return { path: null, name, bytes: Buffer.from(bytes).toString('base64') };
    const path = await dialogs.saveCopy(name);
    if (path !== undefined) await writeDurably(context.files, path, bytes);
    return { path: path ?? null, name, bytes: null };
  };
  return {
    open: projectProcedures.open.handler(({ input }) => openedAnswer(input.key)),
    watch: projectProcedures.watch.handler(({ input, signal }) => openProjects.watch(input.key, signal)),
    commit: projectProcedures.commit.handler(async ({ input, errors }) => {
      let project = await openOrThrow(input.key);
      let commitResult = await project.commit(input.edit as Edit, input.nonce, input.isHistoryStep);
      if (commitResult.outcome === 'closed') {
        project = await openOrThrow(input.key);
        commitResult = await project.commit(input.edit as Edit, input.nonce, input.isHistoryStep);
      }
      if (commitResult.outcome === 'closed')
        throw new UserFacingError('Alongside is closing. Open the project again.');
      if (commitResult.outcome === 'refused')
        throw errors.REFUSED({ data: { sentence: commitResult.sentence } });
      if (commitResult.outcome === 'notSaved') {
        throw errors.NOT_SAVED({ data: { reason: commitResult.reason, sentence: commitResult.sentence } });
      }
      return { dot: commitResult.dot, save: saveStateAfterCommit(project.saveState(), context.now()) };
    }),
    previewMerge: projectProcedures.previewMerge.handler(async ({ input }) =>
      incomingMerger.preview(await openOrThrow(input.key), input.incomingId),
    ),
    mergeIncoming: projectProcedures.mergeIncoming.handler(async ({ input }) => {
      const project = await openOrThrow(input.key);
      const counts = await incomingMerger.merge(project, input.incomingId);
      await openProjects.findSiblingCopies(project);
      return counts;
    }),
    dismissIncoming: projectProcedures.dismissIncoming.handler(async ({ input }) =>
      incomingMerger.dismiss(await openOrThrow(input.key), input.incomingId),
    ),
    versions: projectProcedures.versions.handler(async ({ input }) =>
      versions.list(await openOrThrow(input.key)),
    ),
    keepVersion: projectProcedures.keepVersion.handler(async ({ input }) =>
      versions.keep(await openOrThrow(input.key), input.name),
    ),
    readVersion: projectProcedures.readVersion.handler(async ({ input }) =>
      versions.read(await openOrThrow(input.key), input.number),
    ),
    compareVersion: projectProcedures.compareVersion.handler(async ({ input }) =>
      versions.compare(await openOrThrow(input.key), input.number),
    ),
    changesToRestore: projectProcedures.changesToRestore.handler(async ({ input }) => ({
      changes: JSON.stringify(await versions.changesToRestore(await openOrThrow(input.key), input.number)),
    })),
    purgeErased: projectProcedures.purgeErased.handler(async ({ input }) => {
      const { isDone, removed, why = '' } = await (await openOrThrow(input.key)).finishErasure();
      return { isDone, removed, why };
    }),
    findCopiesWith: projectProcedures.findCopiesWith.handler(async ({ input }) =>
      findCopiesWith(context, (await openOrThrow(input.key)).path, input.ids),
    ),
    undoMerge: projectProcedures.undoMerge.handler(async ({ input }) =>
      incomingMerger.undoMerge(await openOrThrow(input.key)),
    ),
    withheld: projectProcedures.withheld.handler(async ({ input }) =>
      withheldIn((await openOrThrow(input.key)).document, 'partners', registry),
    ),
    saveCopy: projectProcedures.saveCopy.handler(({ input }) => saveCopy(input.key, input.profile ?? 'full')),
    close: projectProcedures.close.handler(({ input }) => openProjects.leave(input.key)),
  };
}

/** A copy lists what it was not told of each session: of a project near the limits that may be too much. */
const sizedBytes = (document: ProjectDocument): Uint8Array => {
  const bytes = createProjectWriter(platform)(document);
  const excess = exceededLimitOf(document, bytes);
  if (excess) throw new UserFacingError(`No copy was made. ${exceededLimitInWords[excess]}`);
  return bytes;
};

const OPENED_AGAIN = { outcome: 'ok' as const, sentence: 'The project was opened.', details: [] };
