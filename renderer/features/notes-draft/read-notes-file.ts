import { MAX_NOTES_FILE_BYTES } from '../../../shared/input-size-limits.ts';
import { api } from '../../core/client/api.ts';
import { toBase64 } from '../../core/client/base64.ts';
import { readFileBytes } from '../../core/client/read-file-bytes.ts';
import { announce } from '../../core/ui/announce.tsx';
import { setNotesProblem } from './notes-draft.ts';
import { readNotesText } from './read-notes-text.ts';

const reportProblem = (sentence: string): void => {
  setNotesProblem(sentence);
  announce(sentence);
};

/** Reads a file that was dropped or chosen: text, Markdown, HTML, Word, OpenDocument or a mail. Failures become the `problem` of the draft. */
export async function readNotesFile(file: File): Promise<void> {
  setNotesProblem(null);
  if (file.size > MAX_NOTES_FILE_BYTES) {
    reportProblem(`“${file.name}” is too large for meeting notes. Paste the part you need.`);
    return;
  }
  const found = await readFileBytes(file);
  if ('sentence' in found) {
    reportProblem(`${found.sentence} Nothing was changed.`);
    return;
  }
  try {
    const read = await api.notes.read({ name: file.name, bytes: toBase64(found.bytes) });
    if (read.outcome === 'ok') await readNotesText(read.text, file.name, read.remarks);
    else reportProblem(read.sentence);
  } catch (cause) {
    const reason = cause instanceof Error && cause.message ? ` ${cause.message}` : '';
    reportProblem(`“${file.name}” could not be read.${reason} Nothing was changed.`);
  }
}
