import { announce } from '../../core/ui/announce.tsx';
import { clearNotesDraft, notesDraftStore, patchNotesDraft } from './notes-draft.ts';
import { readNotesFile } from './read-notes-file.ts';

/** Reads the first of several files; the others wait until it is brought in or skipped. */
export async function readNotesFiles(files: readonly File[]): Promise<void> {
  const [first, ...waiting] = files;
  if (!first) return;
  patchNotesDraft({ queue: waiting.length === 0 ? null : { position: 1, total: files.length, waiting } });
  await readNotesFile(first);
}

/** Goes on with the next file that waits; false where none does. What is in the preview is forgotten. */
export function readNextFile(): boolean {
  const { queue } = notesDraftStore.getState();
  const [next, ...waiting] = queue?.waiting ?? [];
  if (!queue || !next) return false;
  const position = queue.position + 1;
  clearNotesDraft();
  patchNotesDraft({ queue: { ...queue, position, waiting } });
  announce(`${position} of ${queue.total}: ${next.name}.`);
  void readNotesFile(next);
  return true;
}
