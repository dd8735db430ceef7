import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { currentMapId } from '../../core/state/current-map-id.ts';
import { showNotice } from '../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../core/state/project-store.ts';
import { openImportCanvasDialog } from '../exchange/import-canvas-dialog.tsx';
import { errorInWords, readReceivedFile } from '../library/project-actions.tsx';
import { showOpenOutcome } from '../library/show-open-outcome.tsx';
import { openNotesFiles } from '../notes-draft/open-notes-preview.ts';
import { classifyFiles } from './classify-files.ts';
import { askOpenReceived } from './open-received-dialog.tsx';
import { receiveTable } from './receive-table.ts';

/** A project file: the same project asks what comes in; another one is kept, and asks whether to go there. */
async function receiveProject(file: File): Promise<void> {
  try {
    const received = await readReceivedFile(file);
    if ('outcome' in received) showOpenOutcome(received, askOpenReceived);
    else showNotice(received.sentence);
  } catch (cause) {
    showNotice(errorInWords(cause));
  }
}

const receive = (
  sort: NonNullable<ReturnType<typeof classifyFiles>['sort']>,
  files: readonly File[],
): void => {
  const [first] = files;
  if (!first) return;
  if (sort === 'project') void receiveProject(first);
  else if (currentProject().readOnly) showNotice(READ_ONLY_REFUSAL);
  else if (sort === 'notes') openNotesFiles(files);
  else if (sort === 'table') void receiveTable(first);
  else void openImportCanvasDialog(first, currentMapId() ?? defaultMapId(currentProject().document));
};

/** Answers files that were dropped or pasted on a screen of the open project: each is taken, or it is said why not. */
export function receiveFiles(dropped: readonly File[]): void {
  const { sort, files, sentence } = classifyFiles(dropped);
  if (sentence !== '') showNotice(sort === undefined ? `${sentence} Nothing was changed.` : sentence);
  if (sort !== undefined) receive(sort, files);
}
