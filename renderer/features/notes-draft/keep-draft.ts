import { currentProject, isWritable, projectStore } from '../../core/state/project-store.ts';
import { setUnfinishedWork } from '../../core/state/unsaved-fields.ts';
import { draftFromText, draftToText } from './draft-storage.ts';
import { type NotesDraft, notesDraftStore, patchNotesDraft } from './notes-draft.ts';
import { loadDraft, loadEarlierNotes, saveDraft } from './notes-store.ts';

/** A pause in choosing; a long text is written less often. */
const PAUSE_MS = 600;
const PAUSE_FOR_LONG_TEXT_MS = 3000;
const LONG_TEXT = 500_000;

interface Pending {
  readonly draft: NotesDraft;
  readonly timer: ReturnType<typeof setTimeout>;
}

let pending: Pending | undefined;
/** Projects whose kept draft has been looked for: one that was not read is never written over. */
const opened = new Set<string>();
/** The last that is on the disk, so that nothing is written twice. */
const kept = new Map<string, string | null>();

const write = async (draft: NotesDraft): Promise<void> => {
  const text = draftToText(draft);
  if (kept.get(draft.key) === text) return;
  kept.set(draft.key, text);
  try {
    await saveDraft(draft.key, text);
  } catch {
    // The page still has it, and says so when it is to be closed.
    kept.delete(draft.key);
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
  const { key } = currentProject();
  if (opened.has(key) && notesDraftStore.getState().key === key) return;
  await flushNotesDraft();
  const text = await loadDraft(key).catch(() => null);
  if (projectStore.getState()?.key !== key) return;
  opened.add(key);
  kept.set(key, text);
  const state = notesDraftStore.getState();
  if (state.key === key && (state.review !== null || state.text !== '')) return;
  if (text === null) return patchNotesDraft({});
  const { texts } = await loadEarlierNotes(key);
  if (projectStore.getState()?.key !== key) return;
  patchNotesDraft(draftFromText(text, texts, currentProject()) ?? {});
}
