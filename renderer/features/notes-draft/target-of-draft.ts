import { lineMoves } from '../../../shared/notes/matching/line-moves.ts';
import { noteLines } from '../../../shared/notes/note-lines.ts';
import type { NotesTarget } from '../../../shared/notes/write/plan-types.ts';
import type { NotesDraft } from './notes-draft.ts';
import { meetingFromFileName } from './start-notes-review.ts';

/** What the notes of a draft are called and, of corrected ones, whose meeting they are and where its lines stand now. */
export function targetOfDraft({
  name,
  text,
  earlier,
}: NotesDraft): Pick<NotesTarget, 'name' | 'session' | 'lineMoves'> {
  const called = meetingFromFileName(name);
  return {
    ...(called === undefined ? {} : { name: called }),
    ...(earlier ? { session: earlier.session, lineMoves: lineMoves(earlier.lines, noteLines(text)) } : {}),
  };
}
