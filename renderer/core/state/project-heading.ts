import { useStore } from 'zustand';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { displayText } from '../../../shared/records/fields/read-field.ts';
import { projectRecordOf } from '../../../shared/records/project-record.ts';
import { projectStore, useIsOpening, useProject } from './project-store.ts';

export interface ProjectHeading {
  readonly title: string;
  readonly stage: string;
}

const NO_HEADING: ProjectHeading = { title: '', stage: '' };

const textOr = (value: unknown, otherwise: string): string =>
  (typeof value === 'string' && displayText(value)) || otherwise;

/** Title and stage of a project, from its own record. */
export function projectHeadingOf(document: ProjectDocument): ProjectHeading {
  const fields = projectRecordOf(document)?.fields;
  return { title: textOr(fields?.title, 'Untitled project'), stage: textOr(fields?.stage, 'discover') };
}

/** Of a project that is on its way both are empty. They are there before its first frame: a title may take two lines. */
export function useProjectHeading(): ProjectHeading {
  const isOpening = useIsOpening();
  const shown = useProject((project) => project.document);
  const opened = useStore(projectStore, (project) => project?.document);
  const document = isOpening ? opened : shown;
  return document ? projectHeadingOf(document) : NO_HEADING;
}
