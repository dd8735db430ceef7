import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { matchExisting } from '../../../shared/notes/matching/match-existing.ts';
import type { ExistingMatcher } from '../../../shared/notes/review/apply-action.ts';
import { linesWithRoles } from '../../../shared/notes/review/known-roles.ts';
import type { NotesMemory, NotesText } from './reading.ts';

/**
 * Finds what of notes is in this project already. `earlier`: the notes that these are a corrected version of; their
 * cards have the roles that were chosen then.
 */
export function createExistingMatcher(
  document: ProjectDocument,
  earlier?: NotesText | undefined,
  { roles }: Pick<NotesMemory, 'roles'> = { roles: {} },
): ExistingMatcher {
  const previous = earlier && {
    session: earlier.session,
    lines: linesWithRoles(earlier.lines, roles),
  };
  return (items) => matchExisting(items, document, previous);
}
