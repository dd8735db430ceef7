import type { OpenProject } from '../editing/open-project.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import { UserFacingError } from '../user-facing-error.ts';

/** The open project of a key, opened where it is not open yet. @throws {UserFacingError} where it cannot be opened. */
export async function openOrThrow(openProjects: OpenProjects, key: string): Promise<OpenProject> {
  const opened = await openProjects.open(key);
  if (opened.project) return opened.project;
  throw new UserFacingError(opened.outcome.sentence);
}
