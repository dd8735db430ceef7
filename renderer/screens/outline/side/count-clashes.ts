import { projectStore } from '../../../core/state/project-store.ts';
import { clashLines } from './clash-lines.ts';

/** What several people wrote at once in the open project and nobody has settled yet. */
export function countClashes(): number {
  const project = projectStore.getState();
  return project ? clashLines(project.document).length : 0;
}
