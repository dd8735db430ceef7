import type { NotesTarget } from '../../../shared/notes/write/plan-types.ts';
import type { NotesDraft } from './notes-draft.ts';

/** What the notes of a draft are called and, of corrected ones, whose meeting they are. */
export function targetOfDraft({ name, read }: NotesDraft): Pick<NotesTarget, 'name' | 'session'> {
  return {
    ...(name === null ? {} : { name: name.replace(/\.[a-z0-9]{1,8}$/i, '') }),
    ...(read?.earlier ? { session: read.earlier.session } : {}),
  };
}
