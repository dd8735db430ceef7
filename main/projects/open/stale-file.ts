import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import { readSnapshotFolder, saveVersion } from '../../storage/snapshots.ts';
import { platform } from '../platform.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import { isMergeable, readProjectFile } from '../read-project-file.ts';
import type { RecoveredState } from '../recovery/recover.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ShownInitialState } from './initial-state.ts';
import { countChangedRecords } from './open-outcome.ts';

/** What a stale file lacks, while the person has not decided. */
export async function findNewerState(
  context: ServiceContext,
  folder: string,
  metadata: JsonStore<ProjectMetadata>,
  document: ProjectDocument,
): Promise<ProjectDocument | undefined> {
  const version = (await readSnapshotFolder(context.files, folder)).versions.find(
    ({ number }) => number === metadata.data.lacking,
  );
  const read = version && (await readProjectFile(context.files, version.path));
  const newerState = read && isMergeable(read.outcome) ? read.document : undefined;
  return newerState && countChangedRecords(document, newerState) > 0 ? newerState : undefined;
}

/** Saves what was recovered and is not shown as a version, before anything new is written. */
export async function keepNewerState(
  context: ServiceContext,
  folder: string,
  metadata: JsonStore<ProjectMetadata>,
  initialState: ShownInitialState,
  recovered: RecoveredState | undefined,
): Promise<void> {
  const isOtherProject =
    recovered !== undefined && recovered.document.project !== initialState.document.project;
  if (initialState.source !== 'stale' && !isOtherProject) return;
  const newerState = initialState.source === 'stale' ? initialState.newerState : recovered?.document;
  if (!newerState) return;
  const bytes = createProjectWriter(platform)(newerState);
  const version = await saveVersion(context.files, folder, bytes, 'beforeOlder', context.now().toISOString());
  await metadata.update((draft) => {
    draft.project = initialState.document.project;
    draft.lacking = isOtherProject ? null : version.number;
  });
}
