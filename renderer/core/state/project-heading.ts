import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { displayText } from '../../../shared/records/fields/read-field.ts';
import { projectRecordOf } from '../../../shared/records/project-record.ts';
import { useProject } from './project-store.ts';

export interface ProjectHeading {
  readonly title: string;
  readonly stage: string;
}

const textOr = (value: unknown, otherwise: string): string =>
  (typeof value === 'string' && displayText(value)) || otherwise;

/** Title and stage of the project, from its own record. */
const projectHeadingOf = (document: ProjectDocument): ProjectHeading => {
  const fields = projectRecordOf(document)?.fields;
  return { title: textOr(fields?.title, 'Untitled project'), stage: textOr(fields?.stage, 'discover') };
};

export function useProjectHeading(): ProjectHeading {
  const title = useProject((project) => projectHeadingOf(project.document).title);
  const stage = useProject((project) => projectHeadingOf(project.document).stage);
  return { title, stage };
}
