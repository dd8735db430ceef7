import type { DraftSummary } from '../../../shared/notes/draft-summary.ts';
import { showNotice } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { draftToText } from '../notes-draft/draft-storage.ts';
import { flushNotesDraft, openKeptDraft } from '../notes-draft/keep-draft.ts';
import { discardNotesDraft, notesDraftFor } from '../notes-draft/notes-draft.ts';
import { notesInWords } from './unfinished-text.ts';

/** Throws away the notes that are half brought in; Undo brings them back until the app is closed. */
const throwAway = async ({ title }: DraftSummary): Promise<void> => {
  const { key } = currentProject();
  await openKeptDraft();
  // What could not be opened is said, and stays.
  if (currentProject().key !== key || draftToText(notesDraftFor(key)) === null) return;
  discardNotesDraft();
  await flushNotesDraft();
  showNotice(
    `${notesInWords(title)} are thrown away. Until you close Alongside, Undo in Bring in meeting notes brings them back.`,
  );
};

/** Asks whether the notes that are half brought in may go. `onDone` is called once they are gone. */
export function askToThrowAway(summary: DraftSummary, onDone: () => void): void {
  showDialog((close) => (
    <FormDialog
      title="Throw these notes away?"
      submitLabel="Throw them away"
      cancelLabel="Keep them"
      isAlert
      onSubmit={() => {
        close();
        void throwAway(summary).finally(onDone);
      }}
      onClose={close}
    >
      <p>
        {`${notesInWords(summary.title)}, and what you chose for their lines, go from this computer. The cards of the project stay as they are.`}
      </p>
    </FormDialog>
  ));
}
