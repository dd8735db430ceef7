import type { NotesMemory } from './start-notes-review.ts';

/** A text that came in before, as this computer keeps it. */
export interface KeptText {
  readonly session: string;
  readonly name: string;
  readonly lines: readonly string[];
}

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
