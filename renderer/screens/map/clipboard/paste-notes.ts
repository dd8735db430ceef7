import { isNotesFileName } from '../../../../shared/notes/notes-files.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { goTo } from '../../../core/state/route.ts';
import { notesDraftFor, readNotesText } from '../../../features/notes-draft/notes-draft.ts';
import { readNotesFile } from '../../../features/notes-draft/read-notes-file.ts';

/** Whether a dropped file may hold notes, by its name. */
export function isNotesFile(file: File): boolean {
  return isNotesFileName(file.name);
}

/** Opens the preview of notes. Choices that were made in one are not written over. */
function openNotesImport(read: () => void): void {
  const { key } = currentProject();
  const hasUnfinishedImport = notesDraftFor(key).hasChoices;
  goTo({ screen: 'notes', key });
  if (hasUnfinishedImport)
    showNotice(
      'Other notes are half brought in, here. Bring them in or cancel them, then paste or drop once more.',
    );
  else read();
}

/** Pasted notes: the preview shows every line and what it becomes. */
export function importNotesText(text: string): void {
  openNotesImport(() => readNotesText(text, null));
}

/** Pasted HTML, read as a file is. */
export function importNotesHtml(html: string): void {
  openNotesImport(() => void readNotesFile(new File([html], 'Pasted notes.html', { type: 'text/html' })));
}

/** Dropped files: the first that can be read. Each has a preview of its own. */
export function importNotesFiles(files: readonly File[]): void {
  const [file, ...others] = files.filter(isNotesFile);
  if (!file) {
    const [first] = files;
    showNotice(
      `“${first?.name ?? 'That'}” cannot be read as notes. Drop text, Markdown, HTML or Word. Nothing was changed.`,
    );
    return;
  }
  openNotesImport(() => void readNotesFile(file));
  if (others.length > 0)
    showNotice(`Notes come in one file at a time: “${file.name}” is here. Drop the others after it.`);
}
