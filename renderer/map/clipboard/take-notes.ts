import { notesFor, readText } from '../../notes-import/notes-store.ts';
import { readFile } from '../../notes-import/read-file.ts';
import { notice } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { goTo } from '../../state/route.ts';

const READABLE = /\.(?:txt|md|markdown|html?|docx)$/i;

/** Whether a dropped file may hold notes, by its name. */
export const isNotesFile = (file: File): boolean => READABLE.test(file.name);

/** Opens the preview of notes. Choices that were made in one are not written over. */
function open(read: () => void): void {
  const { key } = currentProject();
  const isBusy = notesFor(key).hasChoices;
  goTo({ screen: 'notes', key });
  if (isBusy)
    notice(
      'Other notes are half brought in, here. Bring them in or cancel them, then paste or drop once more.',
    );
  else read();
}

/** Pasted notes: the preview shows every line and what it becomes. */
export const takeNotes = (text: string): void => open(() => readText(text, null));

/** Pasted HTML, read as a file is. */
export const takeHtml = (html: string): void =>
  open(() => void readFile(new File([html], 'Pasted notes.html', { type: 'text/html' })));

/** Dropped files: the first that can be read. Each has a preview of its own. */
export function takeFiles(files: readonly File[]): void {
  const [file, ...others] = files.filter(isNotesFile);
  if (!file) {
    const [first] = files;
    notice(
      `“${first?.name ?? 'That'}” cannot be read as notes. Drop text, Markdown, HTML or Word. Nothing was changed.`,
    );
    return;
  }
  open(() => void readFile(file));
  if (others.length > 0)
    notice(`Notes come in one file at a time: “${file.name}” is here. Drop the others after it.`);
}
