import { exceededLimitInWords, exceededLimitOf } from '../../shared/document/file/project-size-limits.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import { newReplicaId } from '../../shared/document/model/new-id.ts';
import { withReplicaInfo } from '../../shared/document/model/replica-info.ts';
import { diskTroubleOf } from '../projects/disk-trouble.ts';
import { countersUsedUpSentence } from '../projects/editing/counter-limits.ts';
import { platform, random } from '../projects/platform.ts';
import { mergeableDocumentOf, readProjectFile } from '../projects/read-project-file.ts';
import { readWithSignature } from '../storage/detect-external-change.ts';
import { FILE_CHANGED_CODE, writeDurably } from '../storage/durable-file.ts';
import { errorCodeOf } from '../storage/files.ts';
import { type CliContext, CommandError } from './command.ts';
import { type ComputeChanges, NOT_WRITTEN } from './compute-changes.ts';
import { withChanges } from './create-project.ts';

/** A file that somebody else writes at the same time is read and changed again so often. */
const MAX_ATTEMPTS = 5;

const readForChange = async (path: string, { files }: CliContext) => {
  const read = await readProjectFile(files, path);
  const document = mergeableDocumentOf(read);
  if (!document || !read.bytes) throw new CommandError(`${read.outcome.sentence} ${NOT_WRITTEN}`);
  const refusal = countersUsedUpSentence(document);
  if (refusal !== undefined) throw new CommandError(`${refusal} ${NOT_WRITTEN}`);
  return { document, bytes: read.bytes };
};

/** Writes bytes over those that were read; false where others lie there now. */
const replaceBytes = async (
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  { files }: CliContext,
): Promise<boolean> => {
  const isAsRead = async (): Promise<boolean> =>
    Buffer.compare((await readWithSignature(files, path)).bytes, before) === 0;
  try {
    await writeDurably(files, path, after, isAsRead);
    return true;
  } catch (error) {
    if (errorCodeOf(error) === FILE_CHANGED_CODE) return false;
    throw new CommandError(`${path} could not be written. ${diskTroubleOf(error).sentence}`);
  }
};

/**
 * One edit of a replica of its own, written to the file while an app runs: the app takes it in as it takes in what a
 * partner's copy writes there. A file that changed meanwhile is read and changed anew. Throws `CommandError` where it
 * cannot be read, changed or written, where the project would grow too large, and after five changes by somebody else.
 */
export async function editFileWhileAppRuns(
  path: string,
  changesFor: ComputeChanges,
  context: CliContext,
): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const { document, bytes } = await readForChange(path, context);
    const changes = changesFor(document);
    if (changes.length === 0) return;
    const replica = newReplicaId(random);
    const changed = withReplicaInfo(withChanges(document, replica, changes), replica, { on: context.today });
    const after = createProjectWriter(platform)(changed);
    const excess = exceededLimitOf(changed, after);
    if (excess) throw new CommandError(`${exceededLimitInWords[excess]} ${NOT_WRITTEN}`);
    if (await replaceBytes(path, bytes, after, context)) return;
  }
  throw new CommandError(`Another program keeps writing to ${path}. Try again in a minute. ${NOT_WRITTEN}`);
}
