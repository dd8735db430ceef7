import type { ProjectDocument } from '../../shared/document/document.ts';
import { projectRecordOf } from '../../shared/records/project-record.ts';
import { shownWords } from '../../shared/records/read-field.ts';
import { useProject } from '../state/project-store.ts';

export interface ProjectSheet {
  readonly title: string;
  readonly stage: string;
}

const textOf = (value: unknown, otherwise: string): string =>
  (typeof value === 'string' && shownWords(value)) || otherwise;

/** Title and stage out of the project's own record. */
const projectSheetOf = (document: ProjectDocument): ProjectSheet => {
  const fields = projectRecordOf(document)?.fields;
  return { title: textOf(fields?.title, 'Untitled project'), stage: textOf(fields?.stage, 'discover') };
};

export const useProjectSheet = (): ProjectSheet => {
  const title = useProject((project) => projectSheetOf(project.document).title);
  const stage = useProject((project) => projectSheetOf(project.document).stage);
  return { title, stage };
};
