import type { ComparedVersion, VersionSummary } from '../../../shared/contract/versions.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { applyErasures } from '../../../shared/document/edit/erase.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { readProject } from '../../../shared/document/file/read-file.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { checkWrites } from '../../../shared/records/checks/check-edit.ts';
import { rules } from '../../../shared/records/registry.ts';
import { readSnapshotFolder, type Version } from '../../storage/snapshots.ts';
import { assertWritable, type OpenProject } from '../editing/open-project.ts';
import type { IncomingCopies, IncomingCopy } from '../exchange/incoming-copies.ts';
import { platform } from '../platform.ts';
import { documentOf, isMergeable } from '../read-project-file.ts';
import { pathsIn, type ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { compareVersion } from './compare-version.ts';
import { revertChanges } from './revert-changes.ts';

/** The versions of an open project: listed, kept, compared, and gone back to. */
export interface Versions {
  /** Newest first. Reads none of them: what is known without that is in the folder's memory. */
  list(project: OpenProject): Promise<VersionSummary[]>;
  /** A named version is never thinned out. Rejects with the system's error. */
  keep(project: OpenProject, name: string): Promise<void>;
  read(project: OpenProject, number: number): Promise<{ document: string; incomingId: string }>;
  compare(project: OpenProject, number: number): Promise<ComparedVersion>;
  /** A version of now is kept first; the changes are the window's to make, as one edit of its own. */
  changesToRestore(project: OpenProject, number: number): Promise<readonly Change[]>;
}

const DAMAGED =
  'This version cannot be read: it was damaged on the disk. Nothing else depends on it; choose another one.';
const NO_LONGER_THERE = 'This version is no longer there. Versions are thinned out as they grow old.';

type ReadVersion = Pick<IncomingCopy, 'document' | 'changedOutside'>;

/** Leaves out what this version of the app cannot write, so that the rest can be gone back to. */
const acceptedChanges = (now: ProjectDocument, changes: readonly Change[]): readonly Change[] => {
  const isAccepted = (some: readonly Change[]) => !checkWrites(now, prepareEdit(now, some, rules));
  return isAccepted(changes) ? changes : changes.filter((change) => isAccepted([change]));
};

/** Every version is read when it is asked for, one at a time. */
export function createVersions(context: ServiceContext, incomingCopies: IncomingCopies): Versions {
  const snapshotFolderOf = ({ key }: OpenProject) =>
    readSnapshotFolder(context.files, pathsIn(context.dataFolder).versions(key));
  const readVersion = async (project: OpenProject, number: number): Promise<ReadVersion | string> => {
    const version = (await snapshotFolderOf(project)).versions.find((one) => one.number === number);
    if (!version) return NO_LONGER_THERE;
    const bytes = await context.files.read(version.path).catch(() => undefined);
    // Our own, so its records need no second judgement: that takes longer than reading them.
    const read = bytes && readProject(bytes, platform);
    const document = read && documentOf(read);
    // A file as it was found, changed by hand, is among them too.
    const changedOutside = read?.outcome === 'changedOutside' && version.reason === 'outside';
    if (!read || !document || !(changedOutside || isMergeable(read))) return DAMAGED;
    return { document: applyErasures(document, erasedRecordsOf(project.document), rules), changedOutside };
  };
  const readOrThrow = async (project: OpenProject, number: number): Promise<ReadVersion> => {
    const found = await readVersion(project, number);
    if (typeof found === 'string') throw new UserFacingError(found);
    return found;
  };
  /** Numbers that were thinned out are forgotten along the way. */
  const rememberVersion = async (
    { metadata }: OpenProject,
    versions: readonly Version[],
    number: number,
    known: { readonly name?: string | undefined; readonly by: string; readonly cards: number },
  ): Promise<void> => {
    const before = metadata.data.kept[number];
    if (before?.by === known.by && before.cards === known.cards && before.name === known.name) return;
    const existing = new Set(versions.map((version) => String(version.number)));
    await metadata.update((draft) => {
      for (const one of Object.keys(draft.kept)) if (!existing.has(one)) delete draft.kept[one];
      draft.kept[number] = known;
    });
  };
  return {
    list: async (project) => {
      const { versions } = await snapshotFolderOf(project);
      const { kept } = project.metadata.data;
      return versions
        .map(({ number, at, reason }) => {
          const known = kept[number];
          return {
            number,
            at,
            reason,
            name: known?.name ?? '',
            by: known?.by ?? '',
            cards: known?.cards ?? null,
          };
        })
        .reverse();
    },
    keep: async (project, name) => {
      const { number, path } = await project.editor.saveVersion('named');
      const { versions } = await snapshotFolderOf(project);
      const known = compareVersion(project.document, project.document, []);
      if (known.outcome !== 'ok') return;
      try {
        await rememberVersion(project, versions, number, { name, by: known.by, cards: known.cards });
      } catch (error) {
        // Nobody would know it by its name, and it would never be thinned out.
        await context.files.remove(path).catch(() => undefined);
        throw error;
      }
    },
    read: async (project, number) => {
      const version = await readOrThrow(project, number);
      const incomingId = incomingCopies.add({ ...version, name: `version ${number}`, origin: 'version' });
      return { document: JSON.stringify(version.document), incomingId };
    },
    compare: async (project, number) => {
      const found = await readVersion(project, number);
      if (typeof found === 'string') return { outcome: 'damaged', sentence: found };
      const now = project.document;
      const comparedVersion = compareVersion(now, found.document, revertChanges(now, found.document));
      if (comparedVersion.outcome !== 'ok') return comparedVersion;
      const name = project.metadata.data.kept[number]?.name;
      // It only spares a later look: a full disk must not keep anybody from comparing.
      await rememberVersion(project, (await snapshotFolderOf(project)).versions, number, {
        name,
        by: comparedVersion.by,
        cards: comparedVersion.cards,
      }).catch((error: unknown) => context.log(`A version's count could not be noted: ${error}`));
      return comparedVersion;
    },
    changesToRestore: async (project, number) => {
      assertWritable(project);
      const { document: wanted } = await readOrThrow(project, number);
      await project.editor.saveVersion('beforeRestore');
      return acceptedChanges(project.document, revertChanges(project.document, wanted));
    },
  };
}
