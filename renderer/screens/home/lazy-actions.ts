import type { ProjectSummary } from '../../../shared/contract/library.ts';
import type { DroppedItems } from '../../core/ui/dropped-items.ts';
import { libraryNotice } from '../../features/library/library-notice.ts';

const showLoadError = (): void =>
  libraryNotice.setState({ sentence: 'Alongside did not answer. Nothing was changed.', undo: null });

/** An action of Home, done as soon as its dialog is loaded; pressed twice before that, it is done once. */
const lazyAction = <File, Args extends unknown[]>(
  load: () => Promise<File>,
  action: (file: File, ...args: Args) => void,
) => {
  let isLoading = false;
  return (...given: Args): void => {
    if (isLoading) return;
    isLoading = true;
    // Zod is configured before anything builds a schema.
    import('../../core/client/configure-zod.ts')
      .then(load)
      .then((file) => action(file, ...given), showLoadError)
      .finally(() => {
        isLoading = false;
      });
  };
};

const projectActions = () => import('../../features/library/project-actions.tsx');

export const openBinDialog = lazyAction(
  () => import('./bin-dialog.tsx'),
  (file) => file.openBinDialog(),
);
export const openNewProjectDialog = lazyAction(
  () => import('../../features/library/new-project-dialog.tsx'),
  (file) => file.openNewProjectDialog(),
);
export const openFile = lazyAction(projectActions, (file) => file.openFile());
export const startFromNotes = lazyAction(projectActions, (file) => file.startFromNotes());
export const openSample = lazyAction(projectActions, (file) => file.openSample());
export const chooseSample = lazyAction(projectActions, (file) => file.chooseSample());
export const receiveItems = lazyAction(
  () => import('../../features/received-files/receive-files.ts'),
  (file, items: DroppedItems) => file.receiveOnHome(items),
);
export const showReceivedList = lazyAction(
  () => import('../../features/received-files/received-dialog.tsx'),
  (file) => file.showReceivedList(),
);
export const renameProject = lazyAction(projectActions, (file, project: ProjectSummary) =>
  file.renameProject(project),
);
export const duplicateProject = lazyAction(projectActions, (file, project: ProjectSummary) =>
  file.duplicateProject(project),
);
export const shareProject = lazyAction(projectActions, (file, project: ProjectSummary) =>
  file.shareProject(project),
);
export const binProject = lazyAction(projectActions, (file, project: ProjectSummary) =>
  file.binProject(project),
);
