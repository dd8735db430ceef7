export { binDialog } from './bin-dialog.tsx';
export { newProjectDialog } from './new-project-dialog.tsx';
export {
  bin,
  duplicate,
  openFile,
  receive,
  rename,
  saveCopyOf,
  startFromNotes,
  trySample,
} from './project-acts.tsx';
