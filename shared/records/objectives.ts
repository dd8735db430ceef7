import type { ProjectDocument } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { recordsOf } from '../document/model/selectors.ts';
import { objectives as objectiveOptions } from './fields/option-lists.ts';
import { isFilled, optionLabel, textOf, textsOf } from './fields/read-field.ts';
import { projectRecordOf } from './project-record.ts';

/** An objective that is offered to projects; `option` names it in the set that projects kept before. */
export interface ProposedObjective {
  readonly option: string;
  readonly words: string;
  readonly serves: 'residents' | 'workers';
}

/** The two that the app is shipped with: proposals, until somebody makes records of them. */
export const proposedObjectives: readonly ProposedObjective[] = [
  { option: 'findHelp', words: 'Easier for residents to find the help they need', serves: 'residents' },
  { option: 'fulfillingHelp', words: 'Providing help is more fulfilling for workers', serves: 'workers' },
];

/** An objective of a project: a record (`id`), or one that was chosen in the old set of its sheet (`option`). */
export interface ProjectObjective {
  readonly words: string;
  /** Empty where nobody has said. */
  readonly serves: string;
  readonly id?: RecordId;
  readonly option?: string;
}

const proposalOf = (option: string): ProposedObjective | undefined =>
  proposedObjectives.find((one) => one.option === option);

/** Words for comparison: capital letters, spaces and full stops say nothing. */
const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The objectives of a project: its records in their order, then those of the old set that no record says. */
export function objectivesOf(document: ProjectDocument): readonly ProjectObjective[] {
  const records = recordsOf(document, 'objective').map(
    (record): ProjectObjective => ({
      id: record.id,
      words: textOf(record, 'words'),
      serves: textOf(record, 'serves'),
    }),
  );
  const said = new Set(records.map(({ words }) => plainWords(words)));
  const project = projectRecordOf(document);
  const chosen = project ? textsOf(project, 'objectives') : [];
  return [
    ...records,
    ...chosen.flatMap((option): readonly ProjectObjective[] => {
      const proposal = proposalOf(option);
      const words = proposal?.words ?? optionLabel(objectiveOptions, option);
      return said.has(plainWords(words)) ? [] : [{ option, words, serves: proposal?.serves ?? '' }];
    }),
  ];
}

/** Whether a project says what it is for: by a record, or in the old set, also where this copy does not hold it. */
export function hasObjective(document: ProjectDocument): boolean {
  const project = projectRecordOf(document);
  return recordsOf(document, 'objective').length > 0 || (project ? isFilled(project, 'objectives') : false);
}
