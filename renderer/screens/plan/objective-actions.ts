import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { findObjective } from '../../../shared/notes/classify/objectives.ts';
import { orderKeyAtEnd } from '../../../shared/records/fields/order-keys.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import {
  objectivesOf,
  type ProjectObjective,
  proposedObjectives,
} from '../../../shared/records/objectives.ts';
import { projectRecordId } from '../../../shared/records/project-record.ts';
import { newRecordId } from '../../core/client/random.ts';
import { newRecordChange } from '../../core/records/new-record.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';

type Words = Pick<ProjectObjective, 'words' | 'serves'>;

/** Objectives that were chosen in the sheet, before they were records. */
export function chosenBefore(document: ProjectDocument): readonly ProjectObjective[] {
  return objectivesOf(document).filter(({ id }) => id === undefined);
}

/** The shipped objectives that this project does not have yet, also not in words of its own. */
export function openProposals(document: ProjectDocument): readonly Words[] {
  const all = objectivesOf(document);
  return proposedObjectives.filter(
    ({ option, words }) =>
      !all.some((one) => one.option === option || one.words === words || findObjective(one.words) === option),
  );
}

const additions = (document: ProjectDocument, objectives: readonly Words[]): readonly Change[] => {
  const ordered = [...recordsOf(document, 'objective')];
  return objectives.map(({ words, serves }) => {
    const order = orderKeyAtEnd(ordered);
    const id = newRecordId();
    ordered.push({ id, fields: { order } });
    return newRecordChange('objective', id, { words, order, ...(serves === '' ? {} : { serves }) });
  });
};

/** Adds one of the shipped objectives. */
export function addObjective(objective: Words): void {
  edit('Objective added', additions(currentProject().document, [objective]), {
    announcement: `Objective added: ${quoted(objective.words)}.`,
  });
}

/** Makes records of what was chosen in the sheet, and takes it out there, so that it is not said twice once they change. */
export function listChosenBefore(): void {
  const { document } = currentProject();
  const chosen = chosenBefore(document);
  const clearing: Change = {
    op: 'set',
    kind: 'project',
    id: projectRecordId(document),
    fields: { objectives: null },
  };
  edit('Objectives listed', [...additions(document, chosen), clearing], {
    announcement: chosen.length === 1 ? '1 objective is listed.' : `${chosen.length} objectives are listed.`,
  });
}
