import type { NotesPlan } from '../../../shared/notes/write/plan-types.ts';
import type { NotesDraft } from './notes-draft.ts';
import type { EarlierNotes, NotesMemory } from './reading.ts';

const NOTHING: EarlierNotes = { memory: { sections: {}, roles: {} }, texts: [] };

/** What this computer knows of a project's earlier notes; nothing where it cannot be read. */
export async function loadEarlierNotes(_key: string): Promise<EarlierNotes> {
  return NOTHING;
}

export async function saveDraft(_key: string, _draft: string | null): Promise<void> {}

export async function loadDraft(_key: string): Promise<string | null> {
  return null;
}

export async function keepNotesText(_draft: NotesDraft, _plan: NotesPlan): Promise<void> {}

export async function remember(_key: string, _memory: NotesMemory): Promise<void> {}
