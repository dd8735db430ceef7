import { isNotesFileName } from '../../../../shared/notes/notes-files.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { goTo } from '../../../core/state/route.ts';
import { openKeptDraft } from '../../../features/notes-draft/keep-draft.ts';
import { notesDraftFor } from '../../../features/notes-draft/notes-draft.ts';
import { readNotesFiles } from '../../../features/notes-draft/notes-queue.ts';
import { readNotesFile } from '../../../features/notes-draft/read-notes-file.ts';
import { readNotesText } from '../../../features/notes-draft/read-notes-text.ts';

/** Whether a dropped file may hold notes, by its name. */
export function isNotesFile(file: File): boolean {
  return isNotesFileName(file.name);
}

/** Opens the preview of notes. Choices that were made in one, also before a restart, are not written over. */
async function openNotesImport(read: () => Promise<void>): Promise<void> {
  const { key } = currentProject();
  goTo({ screen: 'notes', key });
  await openKeptDraft();
  if (notesDraftFor(key).hasChoices)
    showNotice(
      'Other notes are half brought in, here. Bring them in or cancel them, then paste or drop once more.',
    );
  else await read();
}

/** Pasted notes: the preview shows every line and what it becomes. */
export function importNotesText(text: string): void {
  void openNotesImport(() => readNotesText(text, null));
}

/** Pasted HTML, read as a file is. */
export function importNotesHtml(html: string): void {
  void openNotesImport(() => readNotesFile(new File([html], 'Pasted notes.html', { type: 'text/html' })));
}

/** Dropped files that can be read, one after the other. */
export function importNotesFiles(files: readonly File[]): void {
  const readable = files.filter(isNotesFile);
  if (readable.length === 0) {
    const [first] = files;
    showNotice(
      `“${first?.name ?? 'That'}” cannot be read as notes. Drop text, Markdown, HTML, Word, OpenDocument or a mail. Nothing was changed.`,
    );
    return;
  }
  void openNotesImport(() => readNotesFiles(readable));
}
