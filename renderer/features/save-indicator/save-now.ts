import { currentClient } from '../../core/state/open-project.ts';
import { projectStore } from '../../core/state/project-store.ts';
import { saveStateInWords, withUnsavedFields } from '../../core/state/save-state-text.ts';
import { unsavedFieldsOf, unsavedFieldsStore } from '../../core/state/unsaved-fields.ts';
import { waitUntilSaved } from '../../core/state/wait-until-saved.ts';
import { say } from '../../core/ui/message.ts';

/** What is typed is committed when its field is left; the field has the focus again at once where it is still there. */
function commitFocusedField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  if (field.isConnected) field.focus({ preventScroll: true });
}

const asSentence = (words: string): string => (/[.…]$/.test(words) ? words : `${words}.`);

/** Commits what is being typed, waits a moment for the disk, and says how saving stands: never more than is true. */
export async function saveNow(): Promise<void> {
  const client = currentClient();
  if (!client) return;
  if (client.state().readOnly) {
    say('This project is open for reading only. There is nothing to save.');
    return;
  }
  commitFocusedField();
  await waitUntilSaved(client);
  const project = projectStore.getState();
  if (project?.key !== client.key) return;
  const fields = unsavedFieldsOf(unsavedFieldsStore.getState().fields, project);
  say(asSentence(saveStateInWords(withUnsavedFields(project.save, fields))));
}
