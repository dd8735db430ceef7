import { openNotesPreview } from '../../../features/notes-draft/open-notes-preview.ts';
import { readNotesFile } from '../../../features/notes-draft/read-notes-file.ts';
import { readNotesText } from '../../../features/notes-draft/read-notes-text.ts';

/** Pasted notes: the preview shows every line and what it becomes. */
export function importNotesText(text: string): void {
  void openNotesPreview(() => readNotesText(text, null));
}

/** Pasted HTML, read as a file is. */
export function importNotesHtml(html: string): void {
  void openNotesPreview(() => readNotesFile(new File([html], 'Pasted notes.html', { type: 'text/html' })));
}
