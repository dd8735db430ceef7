import { applyEdit } from '../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { nextDot } from '../../shared/document/model/dots.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import type { ReplicaId } from '../../shared/document/model/id-types.ts';
import { newId, newReplicaId } from '../../shared/document/model/new-id.ts';
import { checkEdit } from '../../shared/records/checks/check-edit.ts';
import { documentRules, initialFields } from '../../shared/records/kind-registry.ts';
import { random } from '../projects/platform.ts';
import { CommandError } from './command.ts';

/** The document after ONE edit of a replica. Throws `CommandError` where no project may hold it. */
export function withChanges(
  document: ProjectDocument,
  replica: ReplicaId,
  changes: readonly Change[],
): ProjectDocument {
  const edit = prepareEdit(document, changes, documentRules);
  const refusal = checkEdit(document, edit);
  if (refusal) throw new CommandError(`Nothing was imported: ${refusal.sentence}`);
  return applyEdit(document, edit, nextDot(document.clock, replica), documentRules).document;
}

/** A new project with a title, and the replica that made it and goes on with it. `today`: `YYYY-MM-DD`. */
export function createProject(
  title: string,
  today: string,
): { readonly document: ProjectDocument; readonly replica: ReplicaId } {
  const project = newId(random);
  const replica = newReplicaId(random);
  const fields = { ...initialFields('project', today), title };
  const empty = { ...emptyDocument(project), sessions: { [replica]: { on: today } } };
  const document = withChanges(empty, replica, [{ op: 'add', kind: 'project', id: project, fields }]);
  return { document, replica };
}
