import { erasedRecordsOf } from '../../../shared/document/model/erasures.ts';
import { showNotice } from '../../core/state/edit.ts';
import { currentProject, isWritable, projectStore } from '../../core/state/project-store.ts';
import { setUnfinishedWork } from '../../core/state/unsaved-fields.ts';
import { draftFromText, draftToText } from './draft-storage.ts';
import { clearNotesDraft, type NotesDraft, notesDraftStore, patchNotesDraft } from './notes-draft.ts';
import { loadDraft, loadEarlierNotes, purgeEnded, saveDraft } from './notes-store.ts';

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
    draft.history?.actions === before.history?.actions;
  if (!isSame && draft.key !== '') scheduleWrite(draft);
});

/** Opens the draft that this computer keeps of the open project, where none is there yet. */
export async function openKeptDraft(): Promise<void> {
  const { key, document } = currentProject();
  const erased = erasedRecordsOf(document).length;
  if (opened.has(key) && notesDraftStore.getState().key === key) return;
  await flushNotesDraft();
  const read = await loadDraft(key).catch(() => undefined);
  if (projectStore.getState()?.key !== key) return;
  if (read === undefined) return showNotice(NOT_READ);
  opened.set(key, { text: read.draft, purges: read.purges, erased });
  const state = notesDraftStore.getState();
  if (state.key === key && (state.review !== null || state.text !== '')) return;
  if (read.draft === null) return patchNotesDraft({});
  const { texts } = await loadEarlierNotes(key);
  if (projectStore.getState()?.key !== key) return;
  patchNotesDraft(draftFromText(read.draft, texts, currentProject()) ?? {});
}

/** Drops the draft with all that Undo would bring back, and opens the kept one, which is without the erased words. */
async function openAnew(key: string): Promise<void> {
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
