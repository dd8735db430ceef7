import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { newId } from '../../../shared/document/model/new-id.ts';
import type { Review } from '../../../shared/notes/review/review.ts';
import { reviewedNotes } from '../../../shared/notes/review/review-result.ts';
import { planNotes } from '../../../shared/notes/write/notes-to-changes.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { randomBytes } from '../../core/client/random.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { settingsStore } from '../../core/state/settings.ts';
import type { NotesDraft } from '../../features/notes-draft/notes-draft.ts';
import { targetOfDraft } from '../../features/notes-draft/target-of-draft.ts';

/** What the notes that are being checked make in a project, and where: the button says it, and bringing in does it. */
export function planDraft(
  draft: Pick<NotesDraft, 'text' | 'earlier'>,
  review: Review,
  document: ProjectDocument,
) {
  const createdBy = settingsStore.getState().role;
  const target = {
    newId: () => newId(randomBytes),
    mapId: defaultMapId(document),
    today: localToday(),
    document,
    ...targetOfDraft(draft),
    ...(createdBy ? { createdBy } : {}),
  };
  const notes = reviewedNotes(review);
  return { notes, target, plan: planNotes(notes, target) };
}
