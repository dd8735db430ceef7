import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { showNotice } from '../../core/state/edit.ts';
import { currentProject, isWritable, projectStore } from '../../core/state/project-store.ts';
import { setUnfinishedWork } from '../../core/state/unsaved-fields.ts';
import { draftFromText, draftToText, type RestoredDraft } from './draft-storage.ts';
import { clearNotesDraft, type NotesDraft, notesDraftStore, patchNotesDraft } from './notes-draft.ts';
import {
  loadDraft,
  loadEarlierNotes,
  purgeEnded,
  saveDraft,
  setDraftAside,
  takeUpDraft,
} from './notes-store.ts';

/** A pause in choosing; a long text is written less often. */
const PAUSE_MS = 600;
const PAUSE_FOR_LONG_TEXT_MS = 3000;
const LONG_TEXT = 500_000;

interface Pending {
  readonly draft: NotesDraft;
  readonly timer: ReturnType<typeof setTimeout>;
}

interface Opened {
  /** The last that is on the disk, so that nothing is written twice; undefined where that is not known. */
  readonly text: string | null | undefined;
  /** How often words had been purged when it was read: only with that is it written. */
  readonly purges: number;
  /** How many records of the project were erased then. */
  readonly erased: number;
}

let pending: Pending | undefined;
/** Projects whose kept draft was read. Where it could not be read, nothing is written over it. */
const opened = new Map<string, Opened>();

const NOT_READ =
  'The notes you had begun to check could not be read from this computer. They are still there. What you do here now is not kept until they can be read: close Alongside and open it again.';

const UNREADABLE_PUT_ASIDE =
  'The notes you had begun to check cannot be opened by this version of Alongside. They are put aside on this computer, as they are: the version that left them opens them again.';
const OTHERS_PUT_ASIDE =
  'There were other notes that you had begun to check. They are put aside on this computer, and you can open them again in Bring in meeting notes.';

const write = async (draft: NotesDraft): Promise<void> => {
  const text = draftToText(draft);
  const known = opened.get(draft.key);
  if (known === undefined || known.text === text) return;
  opened.set(draft.key, { ...known, text });
  try {
    if (!(await saveDraft(draft.key, text, known.purges))) return await openAnew(draft.key);
  } catch {
    // The page still has it, and says so when it is to be closed.
    if (opened.has(draft.key)) opened.set(draft.key, { ...known, text: undefined });
    return;
  }
  if (notesDraftStore.getState().key === draft.key && pending === undefined)
    setUnfinishedWork('notes', false);
};

/** Writes what waits for the pause at once: the person goes elsewhere. */
export async function flushNotesDraft(): Promise<void> {
  if (!pending) return;
  const { draft, timer } = pending;
  clearTimeout(timer);
  pending = undefined;
  await write(draft);
}

/** Keeps the draft on this computer whenever it has changed. */
const scheduleWrite = (draft: NotesDraft): void => {
  if (!opened.has(draft.key) || !isWritable()) return;
  if (pending && pending.draft.key !== draft.key) void flushNotesDraft();
  else if (pending) clearTimeout(pending.timer);
  const pause = draft.text.length > LONG_TEXT ? PAUSE_FOR_LONG_TEXT_MS : PAUSE_MS;
  pending = { draft, timer: setTimeout(() => void flushNotesDraft(), pause) };
};

notesDraftStore.subscribe((draft, before) => {
  const isSame =
    draft.key === before.key &&
    draft.text === before.text &&
    draft.review === before.review &&
    draft.typed === before.typed &&
    draft.history?.actions === before.history?.actions;
  if (!isSame && draft.key !== '') scheduleWrite(draft);
});

let opening: { readonly key: string; readonly done: Promise<void> } | undefined;

/** Opens the draft that this computer keeps of the open project, where none is there yet. */
export function openKeptDraft(): Promise<void> {
  const { key } = currentProject();
  // Asked twice at once it is read once: what the first one opened is nothing that was typed.
  if (opening?.key === key) return opening.done;
  const done = readKeptDraft().finally(() => {
    if (opening?.done === done) opening = undefined;
  });
  opening = { key, done };
  return done;
}

const readKeptDraft = async (): Promise<void> => {
  const { key, document } = currentProject();
  const erased = erasedRecordsOf(document).length;
  if (opened.has(key) && notesDraftStore.getState().key === key) return;
  await flushNotesDraft();
  // Until it is read once more nothing is written over it.
  opened.delete(key);
  const read = await loadDraft(key).catch(() => undefined);
  if (projectStore.getState()?.key !== key) return;
  if (read === undefined) return showNotice(NOT_READ);
  const state = notesDraftStore.getState();
  const isBegun = state.key === key && draftToText(state) !== null;
  const restored = isBegun ? undefined : await restoreDraft(key, read.draft);
  if (projectStore.getState()?.key !== key) return;
  const isPutAside = read.draft !== null && restored === undefined && draftToText(state) !== read.draft;
  // Before anything can be written in its place.
  if (isPutAside && !(await putDraftAside(key))) return showNotice(NOT_READ);
  if (projectStore.getState()?.key !== key) return;
  opened.set(key, { text: isPutAside ? null : read.draft, purges: read.purges, erased });
  if (isBegun) {
    if (isPutAside) showNotice(OTHERS_PUT_ASIDE);
    scheduleWrite(notesDraftStore.getState());
  } else patchNotesDraft(restored ?? (isPutAside ? { notice: UNREADABLE_PUT_ASIDE } : {}));
};

const restoreDraft = async (key: string, draft: string | null): Promise<RestoredDraft | undefined> => {
  if (draft === null) return undefined;
  const { texts } = await loadEarlierNotes(key);
  return projectStore.getState()?.key === key ? draftFromText(draft, texts, currentProject()) : undefined;
};

const putDraftAside = (key: string): Promise<boolean> =>
  setDraftAside(key).then(
    () => true,
    () => false,
  );

/** Drops the draft with all that Undo would bring back, and opens the kept one, which is without the erased words. */
async function openAnew(key: string): Promise<void> {
  await opening?.done;
  if (pending?.draft.key === key) {
    clearTimeout(pending.timer);
    pending = undefined;
  }
  // First, so that an empty draft is not written over the kept one.
  opened.delete(key);
  if (notesDraftStore.getState().key !== key) return;
  if (projectStore.getState()?.key !== key) return notesDraftStore.setState({ key: '', discarded: null });
  clearNotesDraft();
  // What was put away may hold the words that are erased.
  notesDraftStore.setState({ discarded: null });
  await openKeptDraft();
}

const NOT_TAKEN_UP = 'They could not be opened now. They are still there, put aside.';

/** Opens notes that were put aside; what is in the draft now is put aside for them. */
export async function takeUpDraftAside(number: number): Promise<void> {
  const { key } = currentProject();
  await flushNotesDraft();
  try {
    await takeUpDraft(key, number);
  } catch {
    return showNotice(NOT_TAKEN_UP);
  }
  const { discarded } = notesDraftStore.getState();
  await openAnew(key);
  if (projectStore.getState()?.key === key) patchNotesDraft({ discarded });
}

/** What was chosen last goes to the disk before the words are taken out there, and comes back without them. */
const openAnewAfterErasure = async (key: string): Promise<void> => {
  await flushNotesDraft();
  await purgeEnded(key).catch(() => undefined);
  await openAnew(key);
};

// Also one that is merged in. While edits are on their way nothing is purged yet.
projectStore.subscribe((state) => {
  const known = state && opened.get(state.key);
  if (!state || !known || state.hasPendingEdits) return;
  const erased = erasedRecordsOf(state.document).length;
  if (erased === known.erased) return;
  opened.set(state.key, { ...known, erased });
  if (erased > known.erased) void openAnewAfterErasure(state.key);
});
