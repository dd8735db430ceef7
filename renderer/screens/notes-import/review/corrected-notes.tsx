import { useMemo } from 'react';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { areSameNotes, lineMoves } from '../../../../shared/notes/matching/line-moves.ts';
import { noteLines } from '../../../../shared/notes/note-lines.ts';
import type { Review } from '../../../../shared/notes/review/review.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import type { NotesDraft } from '../../../features/notes-draft/notes-draft.ts';
import { readAsAnotherMeeting } from '../../../features/notes-draft/read-notes-text.ts';

/** Lines of the earlier notes that these have neither as they were nor changed. */
const goneLines = (earlier: readonly string[], text: string, review: Review): number => {
  const filled = earlier.filter((line) => line.trim() !== '').length;
  const changed = review.written.filter((row) => row.existing?.how === 'changed').length;
  return Math.max(0, filled - lineMoves(earlier, noteLines(text)).size - changed);
};

interface CorrectedNotesProps {
  readonly notes: NotesDraft;
  readonly review: Review;
}

/** Says whose corrected notes these seem to be, and takes a No. */
export function CorrectedNotes({ notes, review }: CorrectedNotesProps) {
  const { earlier, text } = notes;
  const title = useProject(({ document }) => {
    const session = earlier ? recordOf(document, { kind: 'session', id: earlier.session }) : undefined;
    return session ? textOf(session, 'title') : '';
  });
  const isUnchanged = useMemo(
    () => earlier !== null && areSameNotes(earlier.lines, noteLines(text)),
    [earlier, text],
  );
  const gone = useMemo(() => (earlier ? goneLines(earlier.lines, text, review) : 0), [earlier, text, review]);
  if (!earlier) return null;
  return (
    <p className="meta notes-corrected">
      {isUnchanged
        ? `These are the notes of ${title === '' ? 'a meeting that is here' : quoted(title)}, word for word: they are here already. `
        : `These seem to be the notes of ${title === '' ? 'a meeting that is here' : quoted(title)}, corrected. You see the old words and the new ones side by side. `}
      {gone > 0 &&
        `${counted(gone, 'line')} that came in then ${gone === 1 ? 'is' : 'are'} not in them: ${gone === 1 ? 'its card stays' : 'their cards stay'}. `}
      <Button variant="tool" onPress={readAsAnotherMeeting}>
        They are of another meeting
      </Button>
    </p>
  );
}
