import type { KeptText, NotesMemory } from './reading.ts';

const NOTHING: NotesMemory = { sections: {}, roles: {} };

/** What this computer knows of a project's earlier notes; nothing where it cannot be read. */
export async function loadEarlierNotes(
  _key: string,
): Promise<{ readonly memory: NotesMemory; readonly texts: readonly KeptText[] }> {
  return { memory: NOTHING, texts: [] };
}

export async function saveDraft(_key: string, _draft: string | null): Promise<void> {}

export async function loadDraft(_key: string): Promise<string | null> {
  return null;
}

export async function keepNotesText(_draft: unknown, _plan: unknown): Promise<void> {}

export async function remember(_key: string, _memory: NotesMemory): Promise<void> {}
