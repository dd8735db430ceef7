import { fieldsOf, inHand } from './in-hand.ts';
import { hasPending } from './open-project.ts';
import { projectStore } from './project-store.ts';

/** True while something would be lost with the page: an edit on its way, words in a field, choices in a preview. */
export const wouldLose = (): boolean => {
  const { fields, unfinished } = inHand.getState();
  if (hasPending() || unfinished.size > 0) return true;
  const project = projectStore.getState();
  const ofOthers = [...fields.keys()].some((name) => !name.startsWith(`${project?.key}/`));
  return ofOthers || (project !== null && fieldsOf(fields, project).length > 0);
};
