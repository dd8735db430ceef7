import type { Edit } from '../../../shared/document/edit/edit.ts';
import { saveStateAfterCommit } from '../editing/editor.ts';
import type { IncomingCopies } from '../exchange/incoming-copies.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import type { Receiving } from '../receiving/receiving.ts';
import type { ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { openedAnswer, readingAnswer, unopenedAnswer } from './open-answer.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

export interface ProjectRoutesOptions {
  readonly context: ServiceContext;
  readonly openProjects: OpenProjects;
  readonly incomingCopies: IncomingCopies;
  readonly receiving: Receiving;
}

interface CommitInput {
  readonly key: string;
  readonly edit: Edit;
  readonly nonce?: string | undefined;
  readonly isHistoryStep?: boolean | undefined;
}

/** Commits an edit; once more where the project was closed while it was on its way. */
const commitReopening = async (
  openProjects: OpenProjects,
  { key, edit, nonce, isHistoryStep }: CommitInput,
) => {
  const project = await openOrThrow(openProjects, key);
  const result = await project.commit(edit, nonce, isHistoryStep);
  if (result.outcome !== 'closed') return { project, result };
  const reopened = await openOrThrow(openProjects, key);
  return { project: reopened, result: await reopened.commit(edit, nonce, isHistoryStep) };
};

/** Implements the contract's area of one open project. */
export function createProjectRoutes({
  context,
  openProjects,
  incomingCopies,
  receiving,
}: ProjectRoutesOptions) {
  const { project: procedure } = procedures;
  return {
    open: procedure.open.handler(async ({ input: { key } }) => {
      const reading = receiving.readingCopy(key);
      if (reading) return readingAnswer(reading, context.now());
      const found = await openProjects.open(key);
      if (!found.project) return unopenedAnswer(incomingCopies, key, context.now(), found);
      const siblingCopies = await openProjects.findSiblingCopies(found.project);
      return openedAnswer(incomingCopies, found, siblingCopies, {
        newCards: openProjects.newCards.of(key),
        partnerChanges: openProjects.partnerChanges.of(key),
      });
    }),
    watch: procedure.watch.handler(({ input, signal }) => openProjects.watch(input.key, signal)),
    commit: procedure.commit.handler(async ({ input, errors }) => {
      const edit = input.edit as Edit;
      const { project, result } = await commitReopening(openProjects, { ...input, edit });
      switch (result.outcome) {
        case 'saved':
          return { dot: result.dot, save: saveStateAfterCommit(project.saveState(), context.now()) };
        case 'refused':
          throw errors.REFUSED({ data: { sentence: result.sentence } });
        case 'notSaved':
          throw errors.NOT_SAVED({ data: { reason: result.reason, sentence: result.sentence } });
        case 'closed':
          throw new UserFacingError('Alongside is closing. Open the project again.');
      }
    }),
    close: procedure.close.handler(({ input }) => openProjects.leave(input.key)),
  };
}
