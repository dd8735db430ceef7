import { startHistory } from '../../../shared/notes/review/review-history.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { createStillOpenGuard } from '../../core/state/still-open-guard.ts';
import { announce } from '../../core/ui/announce.tsx';
import { findEarlierIn } from './find-existing.ts';
import { patchNotesDraft, setNotesProblem, showReview } from './notes-draft.ts';
import { loadEarlierNotes } from './notes-store.ts';
import { readingNow, startNotesReview } from './start-notes-review.ts';

const NOTHING_IN_THEM = 'There is nothing in these notes. Paste the text, or choose another file.';

/** Reads text line by line, with what this project's earlier notes say, and shows the preview. */
export async function readNotesText(
  text: string,
  name: string | null,
  remarks: readonly string[] = [],
): Promise<void> {
  const isStillOpen = createStillOpenGuard('The notes were not read, because you went elsewhere.');
  const { memory, texts } = await loadEarlierNotes(currentProject().key);
  if (!isStillOpen()) return;
  const project = currentProject();
  const earlier = findEarlierIn(text, name, texts, project.document) ?? null;
  const started = startNotesReview(text, name, { ...readingNow(project), memory, earlier }, project);
  if (!started) {
    patchNotesDraft({ text, name });
    setNotesProblem(NOTHING_IN_THEM);
    announce(NOTHING_IN_THEM);
    return;
  }
  showReview(startHistory(started.review), { text, name, remarks, read: started.read });
}
