import { startHistory } from '../../../shared/notes/review/review-history.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { createStillOpenGuard } from '../../core/state/still-open-guard.ts';
import { announce } from '../../core/ui/announce.tsx';
import { notesDraftFor, patchNotesDraft, putAwayFor, setNotesProblem, showReview } from './notes-draft.ts';
import { loadEarlierNotes } from './notes-store.ts';
import { replayActions } from './replay-actions.ts';
import { readingNow, startNotesReview } from './start-notes-review.ts';

const NOTHING_IN_THEM = 'There is nothing in these notes. Paste the text, or choose another file.';

const TEXT_PUT_AWAY =
  'The text that was here before is put away. Back to the text, then Undo, brings it back.';

/** Reads text line by line, with what this project's earlier notes say, and shows the preview. */
export async function readNotesText(
  text: string,
  name: string | null,
  remarks: readonly string[] = [],
): Promise<void> {
  const isStillOpen = createStillOpenGuard('The notes were not read, because you went elsewhere.');
  const earlierNotes = await loadEarlierNotes(currentProject().key);
  if (!isStillOpen()) return;
  const project = currentProject();
  const reading = readingNow(project, earlierNotes);
  const started = startNotesReview({ text, name }, reading, earlierNotes.texts, project);
  if (!started) {
    patchNotesDraft({ text, name, ...putAwayFor(text) });
    setNotesProblem(NOTHING_IN_THEM);
    announce(NOTHING_IN_THEM);
    return;
  }
  const { read, earlier } = started;
  const putAway = putAwayFor(text);
  const isReplaced = putAway.discarded !== notesDraftFor(project.key).discarded;
  showReview(startHistory(started.review), {
    text,
    name,
    remarks,
    read,
    earlier: earlier ?? null,
    ...putAway,
    ...(isReplaced ? { notice: TEXT_PUT_AWAY } : {}),
  });
}

/** These are no corrected notes, but those of another meeting: read again, with all that was chosen. */
export function readAsAnotherMeeting(): void {
  const project = currentProject();
  const { text, name, read, history, typed } = notesDraftFor(project.key);
  const started = read && startNotesReview({ text, name }, { ...read, session: null }, [], project);
  if (!started) return;
  const replayed = replayActions(startHistory(started.review), history?.actions ?? [], project.document);
  showReview(replayed, { read: started.read, earlier: null, typed });
  announce('These come in as the notes of another meeting.');
}
