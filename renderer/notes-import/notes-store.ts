import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { sheetOf } from '../../shared/notes/notes-to-changes.ts';
import { parseNotes } from '../../shared/notes/parse-notes.ts';
import { type Choice, choose, type Review, startReview } from '../../shared/notes/review.ts';
import { localToday } from '../record-form/days.ts';
import { markUnfinished } from '../state/in-hand.ts';
import { currentProject } from '../state/project-store.ts';

/** Notes on their way into a project. They wait here while the person looks at another screen. */
export interface NotesState {
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
  /** The person has made choices in the preview; they would be lost with the page. */
  readonly hasChoices: boolean;
}

const blank = (key: string): NotesState => ({
  key,
  name: null,
  text: '',
  remarks: [],
  problem: null,
  review: null,
  hasChoices: false,
});

/** The notes being brought in, for one project at a time. */
export const notesStore = createStore<NotesState>(() => blank(''));
notesStore.subscribe(({ hasChoices }) => markUnfinished('notes', hasChoices));

/** Starts over for a project whose notes these are not. */
export const notesFor = (key: string): NotesState => {
  const state = notesStore.getState();
  return state.key === key ? state : blank(key);
};

const put = (part: Partial<NotesState>): void => {
  const { key } = currentProject();
  notesStore.setState({ ...notesFor(key), ...part });
};

export const setText = (text: string): void => put({ text, name: null, remarks: [], problem: null });
export const setProblem = (problem: string | null): void => put({ problem });
export const clearNotes = (): void => put(blank(currentProject().key));
export const backToText = (): void => put({ review: null, hasChoices: false });

/** Reads text line by line and shows the preview. */
export const readText = (text: string, name: string | null, remarks: readonly string[] = []): void => {
  const sheet = sheetOf(currentProject().document);
  const parsed = parseNotes(text, { today: localToday(), ...(sheet ? { project: sheet } : {}) });
  if (parsed.items.length + parsed.leftOut.length === 0) {
    put({ text, name, problem: 'There is nothing in these notes. Paste the text, or choose another file.' });
    return;
  }
  put({ text, name, remarks, problem: null, review: startReview(parsed, localToday()), hasChoices: false });
};

/** Makes one choice in the preview. */
export const decide = (choice: Choice): void => {
  const { review } = notesStore.getState();
  if (review) put({ review: choose(review, choice), hasChoices: true });
};

/** The notes of the open project. */
export const useNotes = (key: string): NotesState => {
  const state = useStore(notesStore);
  return state.key === key ? state : blank(key);
};
