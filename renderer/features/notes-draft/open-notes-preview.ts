import { showNotice } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { openKeptDraft } from './keep-draft.ts';
import { notesDraftFor } from './notes-draft.ts';
import { readNotesFiles } from './notes-queue.ts';

/** Opens the preview of notes. Choices that were made in one, also before a restart, are not written over. */
export async function openNotesPreview(read: () => Promise<void>): Promise<void> {
  const { key } = currentProject();
  goTo({ screen: 'notes', key });
  await openKeptDraft();
  if (notesDraftFor(key).hasChoices)
    showNotice(
      'You have not finished bringing in other notes. Finish or cancel those first, then paste or drop again.',
    );
  else await read();
}

/** Files of notes, one after the other. */
export function openNotesFiles(files: readonly File[]): void {
  void openNotesPreview(() => readNotesFiles(files));
}
