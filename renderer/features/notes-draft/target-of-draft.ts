import { lineMoves } from '../../../shared/notes/matching/line-moves.ts';
import { noteLines } from '../../../shared/notes/note-lines.ts';
import type { NotesTarget } from '../../../shared/notes/write/plan-types.ts';
import type { NotesDraft } from './notes-draft.ts';

/**
 * Of corrected notes: whose meeting they are, and where its lines stand now. What they are called is in their review: a
 * person may have taken the name of their file away.
 */
export function targetOfDraft({
  text,
  earlier,
}: Pick<NotesDraft, 'text' | 'earlier'>): Pick<NotesTarget, 'session' | 'lineMoves'> {
  return earlier ? { session: earlier.session, lineMoves: lineMoves(earlier.lines, noteLines(text)) } : {};
}
