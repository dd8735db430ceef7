import { createRouterClient } from '@orpc/server';
import type { z } from 'zod';
import type { editSchema } from '../../shared/contract/project.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { documentRules } from '../../shared/records/kind-registry.ts';
import { createServices, type Services } from '../services.ts';
import { version } from '../version.ts';
import { type CliContext, CommandError } from './command.ts';
import { type ComputeChanges, NOT_WRITTEN } from './compute-changes.ts';

/** Ends what says that a project file was not written: the edit is safe all the same. */
const KEPT_IN_JOURNAL =
  'The project file was not changed. The change is kept on this computer, and goes into the file when Alongside opens the project.';

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

/**
 * One edit through the services, as a window would make it: a version first, the journal, then the file. Throws
 * `CommandError` where the project cannot be opened for writing, the edit is refused, or the file is not written.
 */
export async function editThroughServices(
  path: string,
  changesFor: ComputeChanges,
  context: CliContext,
): Promise<void> {
  const { dataFolder, files } = context;
  const services = await createServices({ dataFolder, version, shell: 'browser', files });
  const client = clientOf(services);
  try {
    const { key, document } = await openForChange(services, client, path);
    const changes = changesFor(document);
    if (changes.length > 0) {
      const edit = prepareEdit(document, changes, documentRules) as CommittedEdit;
      await client.project.commit({ key, edit }).catch((error: unknown) => {
        throw asCommandError(error);
      });
    }
    // Also where nothing was new: what is there already may be in the journal alone.
    const unsaved = await services.describeUnsaved();
    if (unsaved.length > 0) throw new CommandError(`${unsaved.join(' ')} ${KEPT_IN_JOURNAL}`);
  } finally {
    await services.close();
  }
}
