import type { ComparedVersion, VersionSummary } from '../../../shared/contract/versions.ts';
import { applyErasures } from '../../../shared/document/edit/apply-erasures.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { revertChanges } from '../../../shared/document/edit/revert-changes.ts';
import { documentOf, readProject } from '../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { checkWrites } from '../../../shared/records/checks/check-edit.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { readSnapshotFolder, type Version } from '../../storage/snapshots.ts';
import { assertWritable, type OpenProject } from '../editing/open-project.ts';
import type { IncomingCopies, IncomingCopy } from '../exchange/incoming-copies.ts';
import { platform } from '../platform.ts';
import { isMergeable } from '../read-project-file.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { compareVersion } from './compare-version.ts';

/** The versions of an open project: listed, kept, compared, restored. */
export interface Versions {
  /** Newest first. Reads none of them: what is known of them is in the project's metadata. */
  list(project: OpenProject): Promise<VersionSummary[]>;
  /** A named version is never thinned out. Rejects with the system's error. */
  keep(project: OpenProject, name: string): Promise<void>;
  read(project: OpenProject, number: number): Promise<{ document: string; incomingId: string }>;
  compare(project: OpenProject, number: number): Promise<ComparedVersion>;
  /** The present state is kept as a version first; the window commits the changes as one edit. */
  changesToRestore(project: OpenProject, number: number): Promise<readonly Change[]>;
}

const DAMAGED =
  'This version cannot be read: it was damaged on the disk. Nothing else depends on it; choose another one.';
const NO_LONGER_THERE = 'This version is no longer there. Versions are thinned out as they grow old.';

type ReadVersion = Pick<IncomingCopy, 'document' | 'changedOutside'>;

/** Leaves out changes that this version of the app cannot write, so that the rest can be restored. */
const acceptedChanges = (now: ProjectDocument, changes: readonly Change[]): readonly Change[] => {
  const isAccepted = (some: readonly Change[]) => !checkWrites(now, prepareEdit(now, some, documentRules));
  return isAccepted(changes) ? changes : changes.filter((change) => isAccepted([change]));
};

const snapshotFolderOf = (context: ServiceContext, { key }: OpenProject) =>
  readSnapshotFolder(context.files, pathsIn(context.dataFolder).versions(key));

/** Reads a version, or returns the sentence why it cannot be read. */
const readVersion = async (
  context: ServiceContext,
  project: OpenProject,
  number: number,
): Promise<ReadVersion | string> => {
  const { versions } = await snapshotFolderOf(context, project);
  const version = versions.find((one) => one.number === number);
  if (!version) return NO_LONGER_THERE;
  const bytes = await context.files.read(version.path).catch(() => undefined);
  // Written by this app, so its records are not validated: that takes longer than reading them.
  const read = bytes && readProject(bytes, platform);
  const document = read && documentOf(read);
  // A preserved file that was changed by hand is among them too.
  const changedOutside = read?.outcome === 'changedOutside' && version.reason === 'outside';
  if (!read || !document || !(changedOutside || isMergeable(read))) return DAMAGED;
  return {
    document: applyErasures(document, erasedRecordsOf(project.document), documentRules),
    changedOutside,
  };
};

const readOrThrow = async (
  context: ServiceContext,
  project: OpenProject,
  number: number,
): Promise<ReadVersion> => {
  const found = await readVersion(context, project, number);
  if (typeof found === 'string') throw new UserFacingError(found);
  return found;
};

type KnownVersion = { readonly name?: string | undefined; readonly by: string; readonly cards: number };

/** Notes in the metadata what is known of a version; what is known of versions that were thinned out is dropped. */
const rememberVersion = async (
  context: ServiceContext,
  project: OpenProject,
  number: number,
  known: KnownVersion,
): Promise<void> => {
  const { metadata } = project;
  const before = metadata.data.kept[number];
  if (before?.by === known.by && before.cards === known.cards && before.name === known.name) return;
  const { versions } = await snapshotFolderOf(context, project);
  const existing = new Set(versions.map((version) => String(version.number)));
  await metadata.update((draft) => {
    for (const one of Object.keys(draft.kept)) if (!existing.has(one)) delete draft.kept[one];
    draft.kept[number] = known;
  });
};

const summaryOf = ({ number, at, reason }: Version, known: Partial<KnownVersion> = {}): VersionSummary => ({
  number,
  at,
  reason,
  name: known.name ?? '',
  by: known.by ?? '',
  cards: known.cards ?? null,
});

const keepNamed = async (context: ServiceContext, project: OpenProject, name: string): Promise<void> => {
  const { number, path } = await project.editor.saveVersion('named');
  const { document } = project;
  const known = compareVersion(document, document, []);
  if (known.outcome !== 'ok') return;
  try {
    await rememberVersion(context, project, number, { name, by: known.by, cards: known.cards });
  } catch (error) {
    // Without its name it would never be thinned out, and nobody would recognise it.
    await context.files.remove(path).catch(() => undefined);
    throw error;
  }
};

const compareWith = async (
  context: ServiceContext,
  project: OpenProject,
  number: number,
): Promise<ComparedVersion> => {
  const found = await readVersion(context, project, number);
  if (typeof found === 'string') return { outcome: 'damaged', sentence: found };
  const now = project.document;
  const compared = compareVersion(now, found.document, revertChanges(now, found.document));
  if (compared.outcome !== 'ok') return compared;
  const name = project.metadata.data.kept[number]?.name;
  const { by, cards } = compared;
  // It only makes a later listing richer: a full disk does not keep anybody from comparing.
  await rememberVersion(context, project, number, { name, by, cards }).catch((error: unknown) =>
    context.log(`A version's count could not be noted: ${error}`),
  );
  return compared;
};

/** Versions are read one at a time, when they are asked for. */
export function createVersions(context: ServiceContext, incomingCopies: IncomingCopies): Versions {
  return {
    list: async (project) => {
      const { versions } = await snapshotFolderOf(context, project);
      const { kept } = project.metadata.data;
      return versions.map((version) => summaryOf(version, kept[version.number])).reverse();
    },
    keep: (project, name) => keepNamed(context, project, name),
    read: async (project, number) => {
      const version = await readOrThrow(context, project, number);
      const incomingId = incomingCopies.add({ ...version, name: `version ${number}`, origin: 'version' });
      return { document: JSON.stringify(version.document), incomingId };
    },
    compare: (project, number) => compareWith(context, project, number),
    changesToRestore: async (project, number) => {
      assertWritable(project);
      const { document } = await readOrThrow(context, project, number);
      await project.editor.saveVersion('beforeRestore');
      return acceptedChanges(project.document, revertChanges(project.document, document));
    },
  };
}
