import { resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { z } from 'zod';
import type { editSchema } from '../../shared/contract/project.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import { exceededLimitInWords, exceededLimitOf } from '../../shared/document/file/project-size-limits.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { newReplicaId } from '../../shared/document/model/new-id.ts';
import { withReplicaInfo } from '../../shared/document/model/replica-info.ts';
import { documentRules } from '../../shared/records/kind-registry.ts';
import { diskTroubleOf } from '../projects/disk-trouble.ts';
import { countersUsedUpSentence } from '../projects/editing/counter-limits.ts';
import { platform, random } from '../projects/platform.ts';
import { mergeableDocumentOf, readProjectFile } from '../projects/read-project-file.ts';
import { createServices, type Services } from '../services.ts';
import { readWithSignature } from '../storage/detect-external-change.ts';
import { FILE_CHANGED_CODE, writeDurably } from '../storage/durable-file.ts';
import { errorCodeOf } from '../storage/files.ts';
import { acquireInstanceLock, ONLY_LOOKING } from '../storage/instance-lock.ts';
import { version } from '../version.ts';
import { type CliContext, CommandError } from './command.ts';
import { withChanges } from './create-project.ts';

/** What is done to a project, from how it stands: asked again where it changed meanwhile. Throws `CommandError`. */
export type ChangesFor = (document: ProjectDocument) => readonly Change[];

const NOT_WRITTEN = 'Nothing was written.';

/** A file that somebody else writes at the same time is read and changed again so often. */
const MAX_ATTEMPTS = 5;

/** Outcomes of opening after which a project may be changed without asking anybody. */
const WRITABLE_OUTCOMES: ReadonlySet<string> = new Set(['ok', 'migrated', 'brokenRecords', 'keptAside']);

/** An edit as it travels; nothing of it is changed on the way. */
type CommittedEdit = z.infer<typeof editSchema>;

type Client = ReturnType<typeof clientOf>;
const clientOf = ({ router }: Services) => createRouterClient(router);

/** A refusal of the services is a sentence already. */
const asCommandError = (error: unknown): unknown =>
  error instanceof Error && 'data' in error && typeof error.data === 'object' && error.data !== null
    ? new CommandError(
        `${'sentence' in error.data ? String(error.data.sentence) : error.message} ${NOT_WRITTEN}`,
      )
    : error;

const openForChange = async (services: Services, client: Client, path: string) => {
  const listed = await services.openPath(path);
  if (listed.key === undefined) throw new CommandError(`${listed.sentence} ${NOT_WRITTEN}`);
  const opened = await client.project.open({ key: listed.key });
  if (opened.readOnly || !WRITABLE_OUTCOMES.has(opened.outcome.outcome))
    throw new CommandError(`${opened.outcome.sentence} Open it in Alongside first. ${NOT_WRITTEN}`);
  return { key: listed.key, document: JSON.parse(opened.document) as ProjectDocument };
};

/** One edit through the services, as a window would make it: a version first, the journal, then the file. */
const changeInOwnServices = async (
  path: string,
  changesFor: ChangesFor,
  context: CliContext,
): Promise<void> => {
  const { dataFolder, files } = context;
  const services = await createServices({ dataFolder, version, shell: 'browser', files });
  const client = clientOf(services);
  try {
    const { key, document } = await openForChange(services, client, path);
    const changes = changesFor(document);
    if (changes.length === 0) return;
    const edit = prepareEdit(document, changes, documentRules) as CommittedEdit;
    await client.project.commit({ key, edit }).catch((error: unknown) => {
      throw asCommandError(error);
    });
    for (const sentence of await services.describeUnsaved()) context.err(sentence);
  } finally {
    await services.close();
  }
};

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
 * partner's copy writes there. A file that changed meanwhile is read and changed anew.
 */
const changeBesideRunningApp = async (
  path: string,
  changesFor: ChangesFor,
  context: CliContext,
): Promise<void> => {
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
  throw new CommandError(`${path} is being written all the time. Try again in a minute. ${NOT_WRITTEN}`);
};

/**
 * Changes a project in place by ONE edit. Where no app runs, the data folder is locked meanwhile and the state of before
 * is kept as a version; where one runs, the file alone is written, and never locked. Throws `CommandError`.
 */
export async function changeProject(
  name: string,
  changesFor: ChangesFor,
  context: CliContext,
): Promise<void> {
  const { files, dataFolder, workingFolder } = context;
  const path = await files.realPath(resolve(workingFolder, name)).catch(() => resolve(workingFolder, name));
  const instance = await acquireInstanceLock(dataFolder, ONLY_LOOKING, undefined, files);
  if (instance.outcome === 'second') return changeBesideRunningApp(path, changesFor, context);
  try {
    await changeInOwnServices(path, changesFor, context);
  } finally {
    await instance.release();
  }
}
