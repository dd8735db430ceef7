import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Review, ReviewAction } from '../../../shared/notes/review/review.ts';
import {
  doAction,
  type ReviewHistory,
  redoAction,
  undoAction,
} from '../../../shared/notes/review/review-history.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { setUnfinishedWork } from '../../core/state/unsaved-fields.ts';
import { createExistingMatcher } from './existing-matcher.ts';
import type { NotesText, ReadNotes } from './reading.ts';
import { type TypedPlace, type TypedWords, withTyped } from './typed-words.ts';

/** Files that were given at once and are brought in one after the other. */
export interface NotesQueue {
  /** Which of them this is, from 1. */
  readonly position: number;
  readonly total: number;
  readonly waiting: readonly File[];
}

/** Notes that are being imported. The draft is kept while the person looks at another screen, and over a restart. */
export interface NotesDraft {
  /** The project they are for. */
  readonly key: string;
  /** The file they came from, or null where they were pasted. */
  readonly name: string | null;
  readonly text: string;
  readonly remarks: readonly string[];
  /** Why the file or the text could not be read. */
  readonly problem: string | null;
  /** What became of an earlier draft, in one sentence. */
  readonly notice: string | null;
  /** The line-by-line preview and what was done in it, once the text was read. */
  readonly history: ReviewHistory | null;
  readonly review: Review | null;
  /** How the text was read: with the same, the same notes are read the same. */
  readonly read: ReadNotes | null;
  /** The notes that came in before and that these are a corrected version of. */
  readonly earlier: NotesText | null;
  /** Whether the person has acted in the preview. */
  readonly hasChoices: boolean;
  /** Words that are being typed in the preview and are no choice yet. */
  readonly typed: readonly TypedWords[];
  readonly queue: NotesQueue | null;
  /** What was put away last, for Undo. */
  readonly discarded: NotesDraft | null;
}

const emptyDraft = (key: string): NotesDraft => ({
  key,
  name: null,
  text: '',
  remarks: [],
  problem: null,
  notice: null,
  history: null,
  review: null,
  read: null,
  earlier: null,
  hasChoices: false,
  typed: [],
  queue: null,
  discarded: null,
});

/** The draft of the notes being imported, for one project at a time. */
export const notesDraftStore = createStore<NotesDraft>(() => emptyDraft(''));
// True until the draft is kept on the disk: see keep-draft.ts.
notesDraftStore.subscribe(({ hasChoices, typed }) =>
  setUnfinishedWork('notes', hasChoices || typed.length > 0),
);

/** The draft of a project: an empty one where the store holds that of another. */
export function notesDraftFor(key: string): NotesDraft {
  const state = notesDraftStore.getState();
  return state.key === key ? state : emptyDraft(key);
}

/** Changes the draft of the open project. */
export function patchNotesDraft(part: Partial<NotesDraft>): void {
  const { key } = currentProject();
  notesDraftStore.setState({ ...notesDraftFor(key), ...part });
}

const withHistory = (history: ReviewHistory): Partial<NotesDraft> => ({
  history,
  review: history.review,
  hasChoices: history.actions.length > 0,
});

/** Shows the preview of notes that were read. */
export function showReview(history: ReviewHistory, part: Partial<NotesDraft>): void {
  patchNotesDraft({ problem: null, notice: null, typed: [], ...part, ...withHistory(history) });
}

/** What is put away once another text stands in the draft; words that nobody has brought in come back with Undo. */
export function putAwayFor(text: string): Pick<NotesDraft, 'discarded'> {
  const draft = notesDraftFor(currentProject().key);
  const isReplaced = draft.text.trim() !== '' && draft.text !== text;
  return { discarded: isReplaced ? draft : draft.discarded };
}

/** What was put away before stays so: somebody who types has not said that it may go. */
export function setNotesText(text: string): void {
  patchNotesDraft({ text, name: null, remarks: [], problem: null, notice: null });
}

export function setNotesProblem(problem: string | null): void {
  patchNotesDraft({ problem });
}

/** Forgets the draft: its notes are in the project. Files that wait stay, and what was put away for these notes. */
export function clearNotesDraft(): void {
  const { key, queue, text, ...draft } = notesDraftFor(currentProject().key);
  let { discarded } = draft;
  // An earlier state of these very notes is in the project now, too.
  while (discarded?.text === text) discarded = discarded.discarded;
  patchNotesDraft({ ...emptyDraft(key), queue, discarded });
}

/** Puts the draft away; `takeBackDiscarded` brings it back. */
export function discardNotesDraft(): void {
  const draft = notesDraftFor(currentProject().key);
  const hasSomething = draft.review !== null || draft.text.trim() !== '';
  patchNotesDraft({ ...emptyDraft(draft.key), discarded: hasSomething ? draft : draft.discarded });
}

/** Brings back what was put away last. */
export function takeBackDiscarded(): void {
  const draft = notesDraftFor(currentProject().key);
  const { discarded } = draft;
  if (!discarded) return;
  // What was typed meanwhile is put away in its turn.
  const isTyped = draft.text.trim() !== '' && draft.text !== discarded.text;
  const before = isTyped ? { ...draft, discarded: discarded.discarded } : discarded.discarded;
  patchNotesDraft({ ...discarded, discarded: before, notice: null });
}

/** Back to the text; what was chosen in the preview comes back with Undo. */
export function backToNotesText(): void {
  const draft = notesDraftFor(currentProject().key);
  patchNotesDraft({
    history: null,
    review: null,
    read: null,
    earlier: null,
    hasChoices: false,
    typed: [],
    discarded: draft.hasChoices ? draft : draft.discarded,
  });
}

/** Applies one action to the preview. */
export function applyReviewChoice(action: ReviewAction): void {
  const { history } = notesDraftStore.getState();
  if (!history) return;
  const next = doAction(history, action, createExistingMatcher(currentProject().document));
  if (next !== history) patchNotesDraft(withHistory(next));
}

/** Takes the last choice in the preview back; returns it. */
export function undoReviewChoice(): ReviewAction | undefined {
  const { history } = notesDraftStore.getState();
  const step = history?.past.at(-1);
  if (history && step) patchNotesDraft(withHistory(undoAction(history)));
  return step?.action;
}

/** Makes a choice again that was taken back; returns it. */
export function redoReviewChoice(): ReviewAction | undefined {
  const { history } = notesDraftStore.getState();
  const step = history?.future[0];
  if (history && step) patchNotesDraft(withHistory(redoAction(history)));
  return step?.action;
}

/** The draft of the project with this key. */
export function useNotesDraft(key: string): NotesDraft {
  const state = useStore(notesDraftStore);
  return state.key === key ? state : emptyDraft(key);
}

/** Keeps what is being typed somewhere in the preview with the draft; undefined once it is a choice, or given up. */
export function setTypedWords(place: TypedPlace, text: string | undefined): void {
  const { typed } = notesDraftStore.getState();
  const next = withTyped(typed, place, text);
  if (next !== typed) patchNotesDraft({ typed: next });
}
