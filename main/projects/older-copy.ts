import type { ProjectDocument } from '../../shared/document/document.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import type { Store } from '../storage/json-store.ts';
import { keepVersion, readShelf } from '../storage/shadow.ts';
import type { Ground } from './ground.ts';
import type { Memory } from './memory.ts';
import { changedBetween } from './opening-words.ts';
import { platform } from './platform.ts';
import { mayBeJoined, readAt } from './reading.ts';
import type { Recalled } from './recall.ts';
import type { Shown } from './starting-point.ts';

/** What an older copy put back over the file lacks, while the person has not decided. */
export const lackingOf = async (
  ground: Ground,
  folder: string,
  memory: Store<Memory>,
  document: ProjectDocument,
): Promise<ProjectDocument | undefined> => {
  const version = (await readShelf(ground.files, folder)).versions.find(
    ({ number }) => number === memory.data.lacking,
  );
  const read = version && (await readAt(ground.files, version.path));
  const lacking = read && mayBeJoined(read.outcome) ? read.document : undefined;
  return lacking && changedBetween(document, lacking) > 0 ? lacking : undefined;
};

/** What our folder knows and the file does not go on with is kept as a version before anything new begins. */
export const keepBehind = async (
  ground: Ground,
  folder: string,
  memory: Store<Memory>,
  start: Shown,
  recalled: Recalled | undefined,
): Promise<void> => {
  const isOther = recalled !== undefined && recalled.document.project !== start.document.project;
  if (start.start !== 'older' && !isOther) return;
  const behind = start.start === 'older' ? start.lacking : recalled?.document;
  if (!behind) return;
  const bytes = createWriter(platform)(behind);
  const version = await keepVersion(ground.files, folder, bytes, 'beforeOlder', ground.now().toISOString());
  await memory.update((data) => ({
    ...data,
    project: start.document.project,
    lacking: isOther ? null : version.number,
  }));
};
