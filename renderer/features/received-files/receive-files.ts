import { isNotesFileName } from '../../../shared/notes/notes-files.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { currentMapId } from '../../core/state/current-map-id.ts';
import { showNotice } from '../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../core/state/project-store.ts';
import { announce } from '../../core/ui/announce.tsx';
import type { DroppedItems } from '../../core/ui/dropped-items.ts';
import { openImportCanvasDialog } from '../exchange/import-canvas-dialog.tsx';
import { libraryNotice } from '../library/library-notice.ts';
import { openNotesFiles } from '../notes-draft/open-notes-preview.ts';
import { classifyFiles } from './classify-files.ts';
import { receiveTable } from './receive-table.ts';
import { showReceivedList } from './received-dialog.tsx';
import { addToList } from './received-list.ts';

/** Project files and folders of them: what each is stands in a list, before anything is done with it. */
function receiveCopies(items: DroppedItems): void {
  showReceivedList();
  void addToList(items);
}

const receive = (
  sort: NonNullable<ReturnType<typeof classifyFiles>['sort']>,
  files: readonly File[],
): void => {
  const [first] = files;
  if (!first) return;
  if (sort === 'project') receiveCopies({ files, folders: [] });
  else if (currentProject().readOnly) showNotice(READ_ONLY_REFUSAL);
  else if (sort === 'notes') openNotesFiles(files);
  else if (sort === 'table') void receiveTable(first);
  else void openImportCanvasDialog(first, currentMapId() ?? defaultMapId(currentProject().document));
};

/** Answers what was dropped or pasted on a screen of the open project: it is taken, or it is said why not. */
export function receiveItems({ files: given, folders }: DroppedItems): void {
  const { sort, files, sentence } = classifyFiles(given);
  const isTaken = sort !== undefined || folders.length > 0;
  if (sentence !== '') showNotice(isTaken ? sentence : `${sentence} Nothing was changed.`);
  if (folders.length > 0) receiveCopies({ files: sort === 'project' ? files : [], folders });
  else if (sort !== undefined) receive(sort, files);
}

/** The same on Home, where no project is open: notes begin one, and what is no project file is told for what it is. */
export function receiveOnHome({ files, folders }: DroppedItems): void {
  const notes = files.find(({ name }) => isNotesFileName(name));
  const others = files.filter(({ name }) => !isNotesFileName(name));
  if (notes) {
    const sentence = `“${notes.name}” looks like meeting notes. “Start from meeting notes” brings them in.`;
    libraryNotice.setState({ sentence, undo: null });
    announce(sentence);
  }
  if (others.length > 0 || folders.length > 0) receiveCopies({ files: others, folders });
}
