import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import {
  applyReviewAction,
  type Review,
  type ReviewAction,
  startReview,
} from '../../../shared/notes/review/review.ts';
import { projectSheetOf } from '../../../shared/notes/write/notes-to-changes.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { setUnfinishedWork } from '../../core/state/unsaved-fields.ts';

/** Notes that are being imported. The draft is kept while the person looks at another screen. */
export interface NotesDraft {
  /** The project they are for. */
  readonly key: string;
  /** The file they came from, or null where they were pasted. */
  readonly name: string | null;
  readonly text: string;
  readonly remarks: readonly string[];
  /** Why the file or the text could not be read. */
  readonly problem: string | null;
  /** The line-by-line preview, once the text was read. */
  readonly review: Review | null;
  /** Whether the person has acted in the preview; that would be lost with the page. */
  readonly hasChoices: boolean;
}

const emptyDraft = (key: string): NotesDraft => ({
  key,
  name: null,
  text: '',
  remarks: [],
  problem: null,
  review: null,
  hasChoices: false,
});

/** The draft of the notes being imported, for one project at a time. */
export const notesDraftStore = createStore<NotesDraft>(() => emptyDraft(''));
notesDraftStore.subscribe(({ hasChoices }) => setUnfinishedWork('notes', hasChoices));

/** The draft of a project: an empty one where the store holds that of another. */
export function notesDraftFor(key: string): NotesDraft {
  const state = notesDraftStore.getState();
  return state.key === key ? state : emptyDraft(key);
}

const patchDraft = (part: Partial<NotesDraft>): void => {
  const { key } = currentProject();
  notesDraftStore.setState({ ...notesDraftFor(key), ...part });
};

export function setNotesText(text: string): void {
  patchDraft({ text, name: null, remarks: [], problem: null });
}

export function setNotesProblem(problem: string | null): void {
  patchDraft({ problem });
}

export function clearNotesDraft(): void {
  patchDraft(emptyDraft(currentProject().key));
}

export function backToNotesText(): void {
  patchDraft({ review: null, hasChoices: false });
}

/** Reads text line by line and shows the preview. */
export function readNotesText(text: string, name: string | null, remarks: readonly string[] = []): void {
  const sheet = projectSheetOf(currentProject().document);
  const parsed = parseNotes(text, { today: localToday(), ...(sheet ? { project: sheet } : {}) });
  if (parsed.items.length + parsed.leftOut.length === 0) {
    patchDraft({
      text,
      name,
      problem: 'There is nothing in these notes. Paste the text, or choose another file.',
    });
    return;
  }
  patchDraft({
    text,
    name,
    remarks,
    problem: null,
    review: startReview(parsed, localToday()),
    hasChoices: false,
  });
}

/** Applies one action to the preview. */
export function applyReviewChoice(choice: ReviewAction): void {
  const { review } = notesDraftStore.getState();
  if (review) patchDraft({ review: applyReviewAction(review, choice), hasChoices: true });
}

/** The draft of the project with this key. */
export function useNotesDraft(key: string): NotesDraft {
  const state = useStore(notesDraftStore);
  return state.key === key ? state : emptyDraft(key);
}
