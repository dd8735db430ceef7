import { useStore } from 'zustand';
import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
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

const headingFrom = (sheet: PlainRecord | undefined): ProjectHeading => ({
  title: textOr(sheet?.fields.title, 'Untitled project'),
  stage: textOr(sheet?.fields.stage, 'discover'),
});

const noSheet = headingFrom(undefined);
const headings = new WeakMap<PlainRecord, ProjectHeading>();

/** Title and stage of a project, from its own record; the same object as long as that is the same. */
export function projectHeadingOf(document: ProjectDocument): ProjectHeading {
  const sheet = projectRecordOf(document);
  if (!sheet) return noSheet;
  const heading = headings.get(sheet) ?? headingFrom(sheet);
  headings.set(sheet, heading);
  return heading;
}

/** Of a project that is on its way both are empty. They are there before its first frame: a title may take two lines. */
export function useProjectHeading(): ProjectHeading {
  const isOpening = useIsOpening();
  const shown = useProject(({ document }) => projectHeadingOf(document));
  const opened = useStore(projectStore, (project) => project && projectHeadingOf(project.document));
  return (isOpening ? opened : shown) ?? NO_HEADING;
}
