import { hasPendingEdits } from './open-project.ts';
import { projectStore } from './project-store.ts';
import { unsavedFieldsOf, unsavedFieldsStore } from './unsaved-fields.ts';

/** True while something would be lost with the page: a pending edit, a typed field, choices in a preview. */
export function hasUnsavedWork(): boolean {
  const { fields, unfinishedWork } = unsavedFieldsStore.getState();
  if (hasPendingEdits() || unfinishedWork.size > 0) return true;
  const project = projectStore.getState();
  const hasFieldsOfOtherProjects = [...fields.keys()].some((name) => !name.startsWith(`${project?.key}/`));
  return hasFieldsOfOtherProjects || (project !== null && unsavedFieldsOf(fields, project).length > 0);
}
