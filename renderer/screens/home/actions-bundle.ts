export { openNewProjectDialog } from '../../features/library/new-project-dialog.tsx';
export {
  binProject,
  duplicateProject,
  openFile,
  openSample,
  receiveFile,
  renameProject,
  saveProjectCopy,
  startFromNotes,
} from '../../features/library/project-actions.tsx';
export { openBinDialog } from './bin-dialog.tsx';
